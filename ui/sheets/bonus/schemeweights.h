// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusscheme.h"
#include "core/reports/reportsource.h"
#include "ui/text/figures.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;

namespace headroom::ui {

class TextLabel;

/// The weight of each indicator, with their sum in words beside it.
class SchemeWeights : public QWidget
{
    Q_OBJECT

public:
    SchemeWeights(const ReportSource &source, RoundId round, const Figures &figures,
        QWidget *parent = nullptr);

    /// Indicators that are not named get no weight.
    void showWeights(const QList<BonusPart> &parts);
    QList<BonusPart> parts() const;

private:
    struct Line
    {
        BonusPart part;
        QDoubleSpinBox *weight = nullptr;
    };

    void addLine(QGridLayout &grid, const BonusPart &part, const QString &name);
    void showSum();

    Figures m_figures;
    QList<Line> m_lines;
    TextLabel *m_sum;
};

/// The weights of the round; where it has none, the same for every indicator that it shares out
/// itself, exactly 100 % together. Norms, and indicators of other rounds, get none.
QList<BonusPart> usualWeights(const ReportSource &source, RoundId round);

} // namespace headroom::ui
