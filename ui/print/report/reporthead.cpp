// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/report/reporthead.h"

#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ReportWords)
};

} // namespace

ReportDocument reportHead(const QString &page, const ReportSource &source, const Metric &metric,
    UnitRef unit, const DateRange &range, const Figures &figures)
{
    ReportDocument report;
    report.page = page;
    report.subject = scopeWords(source, unit);
    //: indicator · span of time
    report.selection =
        filledText(Words::tr("%1 · %2"), {metricWords(metric).longName, figures.range(range)});
    report.organisation = source.organisation.name();
    if (source.calendar)
        report.printed = Words::tr("printed %1").arg(figures.date(source.calendar->today));
    report.foot = report.selection;
    report.notes = {filledText(
        Words::tr("A score needs at least %1 answers. The interval of 95 % says how sure it is; a "
                  "change that can be chance is within the noise."),
        {figures.count(source.limits.minimumForScore)})};
    return report;
}

} // namespace headroom::ui
