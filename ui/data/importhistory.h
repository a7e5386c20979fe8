// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/text/figures.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QTreeView;

namespace headroom::ui {

class Card;
class DropZone;
class HistoryTable;
class ImportDetailsCard;
class TextLabel;

/// What is in the database: its imports with undo, and what keeps it safe.
class ImportHistory : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHistory(const Figures &figures, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    void showVerifyReport(const VerifyReport &report);
    void showBackup(const QString &file);
    void showDetails(const ImportDetails &details);

signals:
    void filesChosen(const QStringList &files);
    void undoRequested(headroom::ImportId id);
    void detailsWanted(headroom::ImportId id);
    void sampleRemovalRequested();
    void backupRequested(const QString &file);
    void verifyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QBoxLayout *makeHead();
    Card *makeSampleBanner();
    Card *makeTableCard();
    Card *makeSafety();
    void showRecord();
    QString summaryWords(const Snapshot &snapshot) const;
    const ImportRecord *current() const;
    void chooseFiles();
    void askForBackup();
    void say(const QString &text, bool good);

    Figures m_figures;
    HistoryTable *m_model;
    ImportDetailsCard *m_details;
    QTreeView *m_table = nullptr;
    TextLabel *m_summary = nullptr;
    Card *m_sample = nullptr;
    DropZone *m_nothing = nullptr; ///< instead of an empty table
    Card *m_imports = nullptr;
    QPushButton *m_import = nullptr;
    TextLabel *m_message = nullptr;
};

} // namespace headroom::ui
