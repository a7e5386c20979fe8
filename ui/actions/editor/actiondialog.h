// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/reports/reportsource.h"
#include "ui/text/figures.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace headroom::ui {

class ActionUnitPicker;
class OptionalDate;
class SegmentedControl;
class TextLabel;

/// An action in full, to be filled in or changed. Nothing happens before it is saved.
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        Action action; ///< an id of 0 for a new one
        QString effect; ///< what was measured of it, in words; empty for nothing
    };

    ActionDialog(const Question &question, const ReportSource &source, const Figures &figures,
        QWidget *parent = nullptr);

    /// As it is filled in.
    Action action() const;

signals:
    void actionSaved(const headroom::Action &action);
    void removalAsked(headroom::ActionId id);

private:
    QWidget *buildForm();
    QWidget *buildUnits();
    QWidget *buildButtons();
    void fillChoices();
    void addWhat(QFormLayout &form);
    void addGoal(QFormLayout &form);
    void fill(const Action &action, const QString &effect);
    void showUnits();
    void showIndicator();
    void check();
    void save();

    const Action m_before;
    const ReportSource m_source;
    Figures m_figures;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    SegmentedControl *m_sizes;
    ActionSize m_size = ActionSize::Small;
    QComboBox *m_state;
    QLineEdit *m_owner;
    QComboBox *m_subject;
    QComboBox *m_metric;
    OptionalDate *m_starts;
    OptionalDate *m_ends;
    QCheckBox *m_isExpected;
    QDoubleSpinBox *m_expected;
    ActionUnitPicker *m_units;
    TextLabel *m_unitWords;
    TextLabel *m_effect;
    TextLabel *m_fault;
    QPushButton *m_save;
};

} // namespace headroom::ui
