// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

namespace headroom::ui {

class FactTable;
struct FactRow;
class PerformanceChart;

/// What we measure ourselves beside what the same customers say.
class PerformanceCard : public InsightCard
{
    Q_OBJECT

public:
    explicit PerformanceCard(const Figures &figures, QWidget *parent = nullptr);

    void showFacts(const InsightFacts &facts, const ReportSource &source);

    ActionSubject subject() const override;

    QList<ShownRows> tables() const override;

protected:
    QString contentText() const override;

private:
    void showTable(const InsightFacts &facts, const Metric &metric, const Limits &limits);
    FactRow rowOf(const Performance &subject, const Limits &limits) const;

    Figures m_figures;
    PerformanceChart *m_chart;
    FactTable *m_table;
    QList<ActionSubject> m_subjects; ///< of the rows
};

} // namespace headroom::ui
