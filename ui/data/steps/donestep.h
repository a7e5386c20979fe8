// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/importsession.h"
#include "ui/text/figures.h"

#include <QWidget>

class QLabel;
class QLineEdit;
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
    /// The user wants the columns of this file to be remembered under a name.
    void mappingNamed(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    static QString importedWords(const ImportReport &report);
    QWidget *makeMappingRow();
    void showMapping(const ImportSession &session);
    void showIcon();

    Figures m_figures;
    QLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_account;
    QPushButton *m_undo;
    QWidget *m_mappingRow = nullptr;
    QLineEdit *m_mappingName = nullptr;
    TextLabel *m_mappingNote;
    QString m_proposedFor; ///< the file that the name was proposed for
    bool m_undone = false;
};

} // namespace headroom::ui
