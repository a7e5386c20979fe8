// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/measure.h"

namespace headroom {

enum class MetricKind {
    NetShare, ///< 100 (favourable - unfavourable) / n, -100 ... +100
    Share, ///< 100 favourable / n, 0 ... 100
    Mean, ///< sum / n on the measure's scale
    Amount, ///< sum / n, lower is better, no upper end
    Sum, ///< the sum of the values: revenue of places and months
};

/// How the values of one measure fall into groups, in steps. A value v is favourable when it
/// reaches favourableFrom, neutral when it reaches neutralFrom, else unfavourable; with
/// lowerIsFavourable the comparisons turn round (a delivery of exactly 2 days is within a norm of 2
/// days).
struct Banding
{
    QString measure;
    Steps favourableFrom = 0;
    Steps neutralFrom = 0;
    bool lowerIsFavourable = false;
    std::optional<Steps>
        validFrom; ///< values below are no answer to this indicator (NPS 1-6 on a 0-10 column)

    bool operator==(const Banding &) const = default;
};

/// An indicator. Data, not a class: read from resources/metrics/metrics.json. Words for it stand in
/// ui/text.
struct Metric
{
    QString id; ///< "nps", "csat-top2", ...: see the command line's contract
    MetricKind kind = MetricKind::NetShare;
    QList<Banding> bandings; ///< one per measure that it is made of
    double worst = -100; ///< of the score's scale
    double best = 100;
    bool lowerIsBetter = false;
    std::optional<double> norm; ///< one value for all; not shared out
    int decimals = 1; ///< when shown
    QString unit; ///< "%", "days", "minutes", "euros" or empty
    bool neverPerEmployee = false; ///< eNPS
    bool ofMonths = false; ///< made of figures of places and months: n counts those, not answers
    bool ofOurWork = false; ///< of figures of months: how well we do our work, not what comes of it
    qint64 resolution = 1000; ///< of the measures it is made of; they all have the same
    QString ownName = {}; ///< of an own indicator in the shape of a metric; else empty
    bool hasGroups = true; ///< something says which values are favourable
    bool withoutInterval = false; ///< how sure it is cannot be told, or need not be

    bool isOwn() const { return !ownName.isEmpty(); }

    /// Whether its scale has no upper end: amounts, sums, and means of months in any unit.
    bool isEndless() const
    {
        return kind == MetricKind::Amount || kind == MetricKind::Sum || (ofMonths && worst == best);
    }

    bool operator==(const Metric &) const = default;
};

/// What the user's own indicator is read from: a column that files have under a heading of theirs.
struct OwnColumn
{
    QString name; ///< of the indicator
    QString heading; ///< of the column, as the user wrote it
    Measure measure; ///< as which its values are kept
    Metric mean; ///< the mean of these, under the same name as the measure
    std::optional<Metric> withinNorm; ///< the share that meets the norm of the indicator

    bool operator==(const OwnColumn &) const = default;
};

/// The measures and metrics that the program knows.
class Catalogue
{
public:
    Catalogue() = default;
    Catalogue(QList<Measure> measures, QList<Metric> metrics);

    /// The catalogue that comes with the program. Its data are ours: a fault in them is an
    /// assertion.
    static Catalogue builtIn();

    const QList<Measure> &measures() const { return m_measures; }

    const QList<Metric> &metrics() const { return m_metrics; }

    /// Found by their names below, but in neither of the lists above.
    const QList<OwnColumn> &ownColumns() const { return m_ownColumns; }

    void setOwnColumns(const QList<OwnColumn> &columns) { m_ownColumns = columns; }

    void addMetric(const Metric &metric) { m_metrics.append(metric); }

    const Measure *measure(const QString &id) const;
    const Metric *metric(const QString &id) const;
    /// The own column that a measure is kept for; null for a measure of the list.
    const OwnColumn *ownColumn(const QString &measure) const;
    /// Whether the metric is one of the lists: not the mean of an own column.
    bool lists(const QString &metric) const;

private:
    QList<Measure> m_measures;
    QList<Metric> m_metrics;
    QList<OwnColumn> m_ownColumns;
};

} // namespace headroom
