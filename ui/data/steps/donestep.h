// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/importsession.h"
#include "ui/text/figures.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// What was imported, in an account that adds up, and the way back.
class DoneStep : public QWidget
{
    Q_OBJECT

public:
    explicit DoneStep(const Figures &figures, QWidget *parent = nullptr);

    void showSession(const ImportSession &session);

signals:
    void undoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Figures m_figures;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_account;
    QPushButton *m_undo;
    bool m_undone = false;
};

} // namespace headroom::ui
