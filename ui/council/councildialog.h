// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/council/councilrecord.h"
#include "ui/text/figures.h"

#include <QDialog>

class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace headroom::ui {

class TextLabel;

/// Asks what the works council consented to, or why there is none, and how long answers are kept.
/// What is missing is said before anything is kept.
class CouncilDialog : public QDialog
{
    Q_OBJECT

public:
    /// known: what was entered before; null the first time. today: by the calendar; invalid where
    /// it is not known.
    CouncilDialog(const CouncilRecord *known, const QDate &today, const Figures &figures,
        QWidget *parent = nullptr);

signals:
    void councilConfirmed(const headroom::CouncilRecord &council);

private:
    void build(bool isFirst, const Figures &figures);
    void addConsent(QFormLayout &form);
    void addRest(QFormLayout &form);
    QPushButton *confirmButton();
    void fill(const CouncilRecord &council);
    void showCase();
    void confirm();
    CouncilRecord council() const;

    QDate m_today;
    QRadioButton *m_consent;
    QLineEdit *m_reference;
    QDateEdit *m_day;
    QLineEdit *m_givenBy;
    QRadioButton *m_none;
    QLineEdit *m_reason;
    QSpinBox *m_retention;
    QLineEdit *m_by;
    TextLabel *m_missing;
};

} // namespace headroom::ui
