// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace headroom::ui {

class LexiconEditing;

/// The reasons, with the number of phrases of each, and a field to add an own one. An own reason is
/// renamed in its place.
class ReasonList : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonList(const LexiconEditing &editing, QWidget *parent = nullptr);

    void showReasons();
    void choose(int reason);
    /// -1 where there is none.
    int current() const;
    /// What was typed was taken.
    void clearField();

signals:
    void chosen(int reason);
    void added(const QString &name);
    void renamed(int reason, const QString &name);
    void removed(int reason);

private:
    void refresh();

    const LexiconEditing &m_editing;
    QListWidget *m_list;
    QLineEdit *m_field;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace headroom::ui
