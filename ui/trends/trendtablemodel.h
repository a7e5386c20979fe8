// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/trendfacts.h"
#include "ui/tables/tablemodel.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// A period of a unit as a row of figures.
struct TrendRow
{
    QString unit;
    SeriesPoint point;
    QString actions; ///< that began in it
};

/// The figures of the chart as a table.
class TrendTableModel : public TableModel<TrendRow>
{
    Q_OBJECT

public:
    enum Column { Unit, PeriodColumn, Answers, ScoreColumn, Low, High, Actions };

    explicit TrendTableModel(const Figures &figures, QObject *parent = nullptr);

    void showFacts(const TrendFacts &facts, const ReportSource &source);

protected:
    int columns() const override { return m_hasActions ? Actions + 1 : High + 1; }

    QVariant cell(const TrendRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const TrendRow &row) const override;

private:
    QString text(const TrendRow &row, int column) const;
    QVariant sortKey(const TrendRow &row, int column) const;

    Figures m_figures;
    Metric m_metric;
    Limits m_limits;
    bool m_hasActions = false;
};

} // namespace headroom::ui
