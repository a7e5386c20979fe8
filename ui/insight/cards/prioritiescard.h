// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/priorities.h"
#include "core/reports/insight/insightfacts.h"
#include "ui/charts/quadrants/quadrantchart.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

namespace headroom::ui {

class FactTable;
class TwoParts;
struct FactRow;

/// Importance beside performance: which drivers go together with the indicator most, and how well
/// each is done. The same figures stand in the table below the chart.
class PrioritiesCard : public InsightCard
{
    Q_OBJECT

public:
    explicit PrioritiesCard(const Figures &figures, QWidget *parent = nullptr);

    void showFacts(const InsightFacts &facts, const ReportSource &source);

    /// What the chart draws; nothing while the card has no content.
    std::optional<QuadrantContent> chart() const;

    ActionSubject subject() const override;
    QList<ShownRows> tables() const override;

protected:
    QString contentText() const override;

private:
    FactRow rowOf(const PriorityPoint &point, const ReportSource &source) const;

    Figures m_figures;
    QuadrantContent m_content;
    TwoParts *m_parts;
    QuadrantChart *m_chart;
    FactTable *m_table;
    QList<ActionSubject> m_drivers; ///< of the rows
};

} // namespace headroom::ui
