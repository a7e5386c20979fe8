// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formulabook.h"
#include "core/reports/reportsource.h"
#include "ui/text/figures.h"

#include <QDialog>

class QPushButton;

namespace headroom::ui {

class IndicatorForm;
class TextLabel;

/// An own indicator in full, to be filled in or changed, with what is wrong told while it is typed.
/// Nothing happens before it is saved.
class IndicatorDialog : public QDialog
{
    Q_OBJECT

public:
    /// An id of 0 is a new one. source.indicators: all that there are.
    IndicatorDialog(const OwnIndicator &indicator, const ReportSource &source,
        const Figures &figures, QWidget *parent = nullptr);

signals:
    void indicatorSaved(const headroom::OwnIndicator &indicator);
    void removalAsked(headroom::IndicatorId id);

private:
    QWidget *buildButtons();
    void check();
    void save();

    const OwnIndicator m_before;
    const ReportSource m_source;
    const FormulaBook m_book;
    const IndicatorNames m_names;
    std::optional<OwnIndicator> m_ready; ///< as it would be stored; absent while something is wrong
    IndicatorForm *m_form;
    TextLabel *m_fault;
    QPushButton *m_save;
};

} // namespace headroom::ui
