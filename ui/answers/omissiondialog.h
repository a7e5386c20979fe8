// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/omission.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace headroom::ui {

/// Asks who leaves an answer out of all scores, or puts it back, and why. Nothing happens without a
/// name and a reason.
class OmissionDialog : public QDialog
{
    Q_OBJECT

public:
    /// answer: the day and the answer, in words; by: the name that is filled in.
    OmissionDialog(const OmissionOrder &order, const QString &answer, const QString &by,
        QWidget *parent = nullptr);

signals:
    void confirmed(const headroom::OmissionOrder &order);

private:
    void layOut(const QString &answer);
    void refresh();
    OmissionOrder typed() const;

    OmissionOrder m_order;
    QLineEdit *m_by;
    QLineEdit *m_reason;
    QPushButton *m_confirm;
};

} // namespace headroom::ui
