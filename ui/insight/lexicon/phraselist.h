// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace headroom::ui {

/// The phrases of a reason in one language: a field to add one, and a list to change them in.
class PhraseList : public QWidget
{
    Q_OBJECT

public:
    /// language: "nl", part of the object names; title: "Dutch".
    PhraseList(const QString &language, const QString &title, QWidget *parent = nullptr);

    void showPhrases(const QStringList &phrases);
    /// What was typed was taken.
    void clearField();

signals:
    void added(const QString &typed);
    void changed(int phrase, const QString &typed);
    void removed(int phrase);

private:
    void refresh();
    void removeCurrent();

    QStringList m_phrases;
    QLineEdit *m_field;
    QPushButton *m_add;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace headroom::ui
