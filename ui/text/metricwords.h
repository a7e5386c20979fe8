// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/score.h"

#include <QString>

namespace headroom::ui {

/// The words for one indicator, in the language of the program.
struct MetricWords
{
    QString name; ///< short: "NPS"
    QString longName; ///< "Net Promoter Score"
    QString explanation; ///< one sentence: what is asked or measured
    QString formula; ///< how the answers become the score, in words
    QString favourable; ///< groups, in lower case: "promoters"
    QString neutral; ///< empty when there is no middle group
    QString unfavourable;
    QString unit; ///< stands after a value: "of 10", "days"; empty when the figure says it all
};

/// Words for every indicator of the catalogue; an unknown id is its own name.
MetricWords metricWords(const QString &metricId);

/// The same, or the words of the user for an own indicator.
MetricWords metricWords(const Metric &metric);

/// "How is this calculated?": the whole answer for an indicator in a few paragraphs of plain text.
QString howCalculated(const Metric &metric, const Limits &limits);

/// "n = 51", or "n = 24 months" where the indicator is made of figures of months. The count as it
/// is shown.
QString countWords(const Metric &metric, const QString &count);

/// Heading of the column with such counts: "Answers" or "Months".
QString countHeading(const Metric &metric);

} // namespace headroom::ui
