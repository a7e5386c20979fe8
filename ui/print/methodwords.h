// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

namespace headroom::ui {

/// The second page of a sheet: how its figures are made, and the months behind them.
class MethodWords
{
    Q_DECLARE_TR_FUNCTIONS(MethodWords)

public:
    MethodWords(const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures);

    QString heading() const;
    /// A paragraph each: sharing out, starts, bounds, each indicator, verdicts, rounding.
    QStringList method() const;
    QString historyHeading() const;
    QStringList historyColumns() const;
    /// Of the first indicator, the latest month first; months without answers are left out.
    QList<QStringList> historyRows() const;

private:
    QString sharing() const;
    QString bounds() const;
    QString indicators() const;

    const SheetIndicator &main() const { return m_facts.indicators.first(); }

    const SheetFacts &m_facts;
    const Catalogue &m_catalogue;
    const Figures &m_figures;
    const Metric &m_metric;
};

} // namespace headroom::ui
