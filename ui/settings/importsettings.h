// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/savedmapping.h"
#include "ui/style/card.h"

class QComboBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// The watched folder, the calendar that days are counted by, and the saved mappings.
class ImportSettings : public Card
{
    Q_OBJECT

public:
    explicit ImportSettings(QWidget *parent = nullptr);

    /// An empty path: no folder is watched.
    void showFolder(const QString &path);
    /// id: IANA; empty while there is no database.
    void showTimeZone(const QByteArray &id);
    void showMappings(const QList<SavedMapping> &mappings);

signals:
    void folderChosen(const QString &path);
    void timeZoneChosen(const QByteArray &id);
    void mappingRenamed(const QString &name, const QString &newName);
    void mappingRemoved(const QString &name);

private:
    QWidget *makeFolderRow();
    QWidget *makeZoneRow();
    QWidget *makeMappings();
    void chooseFolder();
    void takeName(QListWidgetItem *item);
    void showButtons();

    TextLabel *m_folder = nullptr;
    QPushButton *m_stop = nullptr;
    QComboBox *m_zone = nullptr;
    QWidget *m_mappings = nullptr;
    QListWidget *m_names = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QString m_path;
};

} // namespace headroom::ui
