// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

namespace headroom::ui {

class FactTable;
class TextLabel;
struct FactColumn;
struct FactRow;

/// The steps of the customer journey: the indicator of each, and of the one that is chosen all
/// indicators and norms.
class JourneyCard : public InsightCard
{
    Q_OBJECT

public:
    explicit JourneyCard(const Figures &figures, QWidget *parent = nullptr);

    void showFacts(const InsightFacts &facts, const SnapshotPtr &snapshot);

    QList<ShownRows> tables() const override;

protected:
    QString contentText() const override;

private:
    QList<FactColumn> stepColumns(const Metric &metric) const;
    FactRow stepRow(const JourneyStep &step, const Metric &metric) const;
    FactRow indicatorRow(const StepIndicator &indicator, const Metric &metric) const;
    void showStep(int row);

    Figures m_figures;
    SnapshotPtr m_snapshot;
    JourneyFacts m_facts;
    FactTable *m_steps;
    TextLabel *m_chosen; ///< the step that the second table is about
    FactTable *m_indicators;
};

} // namespace headroom::ui
