// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/bonus.h"

#include <QLocale>
#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;

namespace headroom::ui {

/// Threshold, target and cap of a bonus: which part of the own way, and what it pays.
class SchemeSteps : public QWidget
{
    Q_OBJECT

public:
    explicit SchemeSteps(const QLocale &numbers, QWidget *parent = nullptr);

    void showLadder(const BonusLadder &ladder);
    BonusLadder ladder() const;

private:
    QDoubleSpinBox *percentBox(const QString &name, const QString &words, double largest);
    void addStep(QGridLayout &grid, int row, const QString &name,
        const std::pair<QDoubleSpinBox *, QWidget *> &boxes);

    QLocale m_numbers;
    QDoubleSpinBox *m_threshold;
    QDoubleSpinBox *m_target;
    QDoubleSpinBox *m_cap;
    QDoubleSpinBox *m_paidAtTarget;
    QDoubleSpinBox *m_paidAtCap;
};

} // namespace headroom::ui
