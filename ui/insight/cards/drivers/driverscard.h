// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

namespace headroom::ui {

class FactTable;
class TwoParts;

/// What goes together with the indicator: in the answers of the same customers, and per location in
/// the months after them.
class DriversCard : public InsightCard
{
    Q_OBJECT

public:
    explicit DriversCard(const Figures &figures, QWidget *parent = nullptr);

    void showFacts(const InsightFacts &facts, const ReportSource &source);

    ActionSubject subject() const override;

    QList<ShownRows> tables() const override;

protected:
    QString contentText() const override;

private:
    Figures m_figures;
    TwoParts *m_parts;
    FactTable *m_table;
    FactTable *m_lags; ///< figures of months, and what employees say
    QList<ActionSubject> m_drivers; ///< of the rows
};

} // namespace headroom::ui
