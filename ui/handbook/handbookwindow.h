// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/handbook/handbook.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace headroom::ui {

class TextLabel;

/// The bundled handbook: chapters at the left, found by any word in them, the text at the right.
/// Stands beside the window, not in its way.
class HandbookWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HandbookWindow(const QLocale &language, QWidget *parent = nullptr);

    /// An unknown name shows the first chapter.
    void showChapter(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void find(const QString &words);
    void markFound();
    void follow(const QUrl &link);
    void goBack();
    void render();

    QList<Chapter> m_chapters;
    QString m_shown; ///< name of the chapter
    QStringList m_before; ///< chapters that links led away from
    QLineEdit *m_search;
    QListWidget *m_list;
    TextLabel *m_nothing;
    QTextBrowser *m_text;
    QPushButton *m_back;
};

} // namespace headroom::ui
