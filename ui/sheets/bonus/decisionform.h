// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QWidget>

class QBoxLayout;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// What the scheme proposes for one person and why, and the decision of a named person about it.
class DecisionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionForm(const Figures &figures, QWidget *parent = nullptr);

    void showLine(const SnapshotPtr &snapshot, RoundId round, const BonusLine &line);

signals:
    void decided(const headroom::BonusDeciding &deciding);

private:
    void addFields(QBoxLayout &column);
    void confirm();
    BonusDeciding deciding() const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    RoundId m_round;
    UnitRef m_unit;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_decision;
    QDoubleSpinBox *m_share;
    QLineEdit *m_reason;
    QLineEdit *m_by;
    QPushButton *m_decide;
    TextLabel *m_missing;
};

} // namespace headroom::ui
