// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/importsession.h"
#include "ui/text/figures.h"

#include <QWidget>

class QTableView;

namespace headroom::ui {

class AccountRows;
class Card;
class NamesCard;
class RefusedTable;
class TextLabel;

/// What importing will do, before anything is stored.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(const Figures &figures, QWidget *parent = nullptr);

    void showSession(const ImportSession &session);

signals:
    /// The user named a file for the refused rows.
    void refusedRowsWanted(const QString &file);
    void namesDecided(const QList<headroom::NameDecision> &decisions);

private:
    Card *makeAccountCard();
    Card *makeRefusedCard();
    void showReport(const ImportReport &report);
    void showAccount(const ImportReport &report);
    QString newAnswersSentence(const ImportReport &report) const;
    void askForFile();

    Figures m_figures;
    TextLabel *m_title = nullptr;
    TextLabel *m_sum = nullptr;
    AccountRows *m_account = nullptr;
    NamesCard *m_names;
    Card *m_refusedCard = nullptr;
    TextLabel *m_refusedNote = nullptr;
    QTableView *m_refusedView = nullptr;
    RefusedTable *m_refused;
    QString m_file;
};

} // namespace headroom::ui
