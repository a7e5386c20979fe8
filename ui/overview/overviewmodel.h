// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/overview.h"
#include "ui/tables/cells.h"
#include "ui/tables/treemodel.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// Locations and their employees with everything known about them.
class OverviewModel : public TreeModel<OverviewRow>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Answers,
        ScoreColumn,
        Bar,
        ChangeColumn,
        Recent,
        Target,
        Progress,
        Judgement
    };

    explicit OverviewModel(const Figures &figures, QObject *parent = nullptr);

    /// Rows are shown in their order.
    void showFacts(const OverviewFacts &facts, const ReportSource &source);

    /// The longest of the words that stand where a score is not shown.
    QString longestReason() const;
    /// False for an own indicator, which has no test that tells a change from chance.
    bool comparesPeriods() const { return !m_metric.isOwn(); }

    /// Whether anyone has a target, and whether the round tells anything about anyone yet.
    bool hasTargets() const;
    bool hasVerdicts() const;
    UnitRef unitAt(const QModelIndex &index) const;
    /// Invalid when the unit is not in the table.
    QModelIndex indexOfUnit(UnitRef unit) const;

protected:
    int columns() const override { return Judgement + 1; }

    QVariant cell(const OverviewRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const OverviewRow &row) const override;

private:
    QVariant text(const OverviewRow &row, int column) const;
    QVariant sortKey(const OverviewRow &row, int column) const;
    QVariant drawing(const OverviewRow &row, int column) const;
    QVariant explanation(const OverviewRow &row, int column) const;
    QVariant spoken(const OverviewRow &row, int column) const;
    QVariant intervalDrawing(const OverviewRow &row) const;
    QVariant recentDrawing(const OverviewRow &row) const;
    QVariant changeDrawing(const OverviewRow &row) const;

    Figures m_figures;
    ReportSource m_source;
    Metric m_metric;
    mutable QHash<UnitRef, SparklineCell> m_recent; ///< of the rows that were looked at
    double m_low = -100; ///< of the scale of the bars
    double m_high = 100;
};

} // namespace headroom::ui
