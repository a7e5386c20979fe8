// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusscheme.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;

namespace headroom::ui {

class SchemeSteps;
class SchemeWeights;
class TextLabel;

/// Switches the bonus scheme of a round on: first the conditions for paying on scores, each with
/// what the program can see of it and a box that a person ticks, then steps, weights and who
/// answers for it. What is missing is said, and nothing is switched on. Shows a scheme that is on
/// to be changed or switched off.
class SchemeForm : public QWidget
{
    Q_OBJECT

public:
    /// REQUIRES: a fixed round that has begun.
    SchemeForm(const SnapshotPtr &snapshot, RoundId round, const Figures &figures,
        QWidget *parent = nullptr);

signals:
    void schemeConfirmed(const headroom::BonusScheme &scheme);
    void backRequested();

private:
    void addConditions(QBoxLayout &column);
    void addScheme(QBoxLayout &column);
    void addWho(QBoxLayout &column);
    QBoxLayout *buildButtons();
    void fill();
    void confirm(bool isOn);
    BonusScheme scheme(bool isOn) const;
    const BonusScheme *current() const;

    SnapshotPtr m_snapshot;
    RoundId m_round;
    Figures m_figures;
    QList<std::pair<PayingCondition, QCheckBox *>> m_conditions;
    SchemeSteps *m_steps = nullptr;
    SchemeWeights *m_weights = nullptr;
    QLineEdit *m_by = nullptr;
    TextLabel *m_missing = nullptr;
};

} // namespace headroom::ui
