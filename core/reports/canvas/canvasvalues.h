// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formulabook.h"
#include "core/reports/reportsource.h"

namespace headroom {

enum class ValueState {
    NotMeasured, ///< it has no formula yet
    Faulty, ///< its formula is wrong
    NoData, ///< something that it is made of has no answers or figures then and there
    Hidden, ///< something that it is made of has too few answers, or would give such a one away
    DividedByZero,
    TooLarge, ///< beyond what is counted with
    Known,
};

/// The value of an own indicator in one place and time.
struct IndicatorValue
{
    ValueState state = ValueState::NotMeasured;
    Fraction value; ///< of a Known one, in the indicator's unit
    /// The answers to the part of it that has the fewest; absent when no answers are in it.
    std::optional<qint64> answers;
    bool indicative = false; ///< fewer answers than the limit for a verdict
    /// 95 %, in the indicator's unit; of a Known one that is a straight line in one indicator of
    /// answers. Others have none: answers to several questions come from the same people.
    std::optional<Interval> interval = {};

    bool operator==(const IndicatorValue &) const = default;
};

/// Computes own indicators from the scores of the same place and time. What is hidden or missing in
/// one of these makes the whole hidden or missing, never zero. A location whose own score may be
/// shown is hidden here, too, where it would give away the only hidden one beside it. The source
/// must outlive it. Not for several threads at once.
class CanvasValues
{
public:
    explicit CanvasValues(const ReportSource &source);
    /// nodes: the places that can be asked about, parents before children. All children of a place
    /// or none of them, so that what would give one away is known.
    CanvasValues(const ReportSource &source, const QList<UnitRef> &nodes);

    const FormulaBook &book() const { return m_book; }

    /// node: one of nodes().
    IndicatorValue value(IndicatorId id, UnitRef node, MonthRange months);

    /// Whether something that it is made of is not finished in the period.
    bool isOpen(IndicatorId id, const Period &period) const;

    /// The places of the organisation, where no others were named: itself, then its locations, the
    /// unknown one included.
    QList<UnitRef> nodes() const { return m_nodes; }

    /// Every indicator of the catalogue that it is made of, also through other own ones.
    QStringList metricsIn(IndicatorId id) const;

    /// Whether its values can have an interval.
    bool hasInterval(IndicatorId id) const;

private:
    using Known = QHash<IndicatorId, IndicatorValue>;
    using Scores = QHash<UnitRef, ScoreResult>;
    struct Part;

    IndicatorValue computed(IndicatorId id, UnitRef node, MonthRange months, Known &known);
    Part partOf(const IndicatorRef &ref, UnitRef node, MonthRange months, Known &known);
    const Scores &scores(const Metric &metric, MonthRange months);

    const ReportSource &m_source;
    FormulaBook m_book;
    QList<UnitRef> m_nodes;
    QHash<QString, Scores> m_scores; ///< by metric and months
};

} // namespace headroom
