// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace headroom::ui {

/// Shows the comments that are about to reach paper, so that what still tells who someone is can
/// be hidden by hand: words are marked, with mouse or keys, and hidden. Nothing leaves before it is
/// approved.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    /// comments: one line each, what the program finds taken out already.
    explicit RedactionDialog(const QStringList &comments, QWidget *parent = nullptr);

signals:
    /// As many as were given, or none: they are left off.
    void approved(const QStringList &comments);

private:
    QBoxLayout *buildButtons();
    QStringList comments() const;
    void hideMarked();
    void refresh();

    QPlainTextEdit *m_text;
    QPushButton *m_hide;
    QPushButton *m_undo;
};

} // namespace headroom::ui
