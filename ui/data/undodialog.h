// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace headroom::ui {

/// Asks why an import is undone that signed sheets use. Nothing is undone without a reason.
class UndoDialog : public QDialog
{
    Q_OBJECT

public:
    /// sheets: how many signed sheets use it.
    UndoDialog(const ImportRecord &record, int sheets, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &reason);

private:
    QLineEdit *m_reason;
    QPushButton *m_undo;
};

} // namespace headroom::ui
