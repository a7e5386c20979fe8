// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "ui/text/figures.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace headroom::ui {

class OptionalFigure;
class SegmentedControl;
class SourceField;

/// The fields of an own indicator.
class IndicatorForm : public QWidget
{
    Q_OBJECT

public:
    /// source.indicators: all others that can be chosen, and the one itself.
    IndicatorForm(const ReportSource &source, const Figures &figures, QWidget *parent = nullptr);

    void show(const OwnIndicator &indicator);
    /// As it is filled in; its formula is that of show().
    OwnIndicator indicator() const;

    SourceField *source() const { return m_measured; }

signals:
    void edited();

private:
    QWidget *buildWhat();
    QWidget *buildWhy();
    void fillGoals();
    void showUnit();
    QList<OptionalFigure *> limits() const;

    const ReportSource &m_source;
    OwnIndicator m_before;
    QLineEdit *m_name;
    QPlainTextEdit *m_definition;
    SourceField *m_measured;
    QComboBox *m_unit;
    SegmentedControl *m_direction;
    bool m_lowerIsBetter = false;
    OptionalFigure *m_lowest;
    OptionalFigure *m_highest;
    OptionalFigure *m_norm;
    OptionalFigure *m_good;
    OptionalFigure *m_fair;
    QLineEdit *m_owner;
    QComboBox *m_rhythm;
    QComboBox *m_place;
    QComboBox *m_goal;
    QComboBox *m_whole;
};

} // namespace headroom::ui
