// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/importsettings.h"

#include "ui/style/textlabel.h"
#include "ui/text/columnwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int NameRole = Qt::UserRole; ///< the name as it is stored
constexpr int ListHeight = 110;

} // namespace

ImportSettings::ImportSettings(QWidget *parent)
    : Card(parent)
{
    auto *explanation = new TextLabel(TextRole::Body,
        tr("Survey files that appear in the watched folder are imported when their columns are "
           "remembered and nothing is left to ask. Others wait, and a message says so."),
        this);
    explanation->setWordWrap(true);
    explanation->setInk(Ink::Soft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, tr("Import"), this));
    layout->addWidget(explanation);
    layout->addWidget(makeFolderRow());
    layout->addWidget(makeZoneRow());
    layout->addWidget(makeMappings());
    showFolder({});
    showTimeZone({});
    showMappings({});
}

QWidget *ImportSettings::makeFolderRow()
{
    auto *row = new QWidget(this);
    m_folder = new TextLabel(TextRole::Body, row);
    m_folder->setObjectName(QStringLiteral("watchedFolder"));
    m_folder->setWordWrap(true);
    auto *choose = new QPushButton(tr("&Watch a folder…"), row);
    choose->setObjectName(QStringLiteral("chooseWatchedFolder"));
    m_stop = new QPushButton(tr("&Stop watching"), row);
    m_stop->setObjectName(QStringLiteral("stopWatching"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    layout->addWidget(m_stop);
    connect(choose, &QPushButton::clicked, this, &ImportSettings::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] { emit folderChosen({}); });
    return row;
}

QWidget *ImportSettings::makeZoneRow()
{
    auto *row = new QWidget(this);
    m_zone = new QComboBox(row);
    m_zone->setObjectName(QStringLiteral("timeZone"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone == "UTC" || (zone.contains('/') && !zone.startsWith("Etc/")))
            m_zone->addItem(zoneWords(zone), zone);
    }
    auto *label = new QLabel(tr("&Time zone"), row);
    label->setBuddy(m_zone);
    auto *note = new TextLabel(TextRole::Caption,
        tr("Days are counted by its calendar: a time in another zone may fall on another day. A "
           "change counts for later imports; answers that are in keep their day."),
        row);
    note->setWordWrap(true);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_zone, 0, 1);
    layout->addWidget(note, 1, 0, 1, 3);
    layout->setColumnStretch(2, 1);
    connect(m_zone, &QComboBox::activated, this,
        [this] { emit timeZoneChosen(m_zone->currentData().toByteArray()); });
    return row;
}

void ImportSettings::showTimeZone(const QByteArray &id)
{
    m_zone->setEnabled(!id.isEmpty());
    int index = m_zone->findData(id);
    if (index < 0 && !id.isEmpty()) {
        m_zone->addItem(zoneWords(id), id);
        index = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(index);
}

QWidget *ImportSettings::makeMappings()
{
    m_mappings = new QWidget(this);
    m_names = new QListWidget(m_mappings);
    m_names->setObjectName(QStringLiteral("savedMappings"));
    m_names->setAccessibleName(tr("Saved mappings"));
    m_names->setFixedHeight(ListHeight);
    m_rename = new QPushButton(tr("Re&name"), m_mappings);
    m_rename->setObjectName(QStringLiteral("renameMapping"));
    m_remove = new QPushButton(tr("&Delete"), m_mappings);
    m_remove->setObjectName(QStringLiteral("removeMapping"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *list = new QHBoxLayout;
    list->addWidget(m_names, 1);
    list->addLayout(buttons);
    auto *layout = new QVBoxLayout(m_mappings);
    layout->setContentsMargins({});
    layout->addWidget(new TextLabel(TextRole::Body, tr("Saved mappings"), m_mappings));
    layout->addLayout(list);
    connect(m_names, &QListWidget::itemChanged, this, &ImportSettings::takeName);
    connect(m_names, &QListWidget::currentRowChanged, this, &ImportSettings::showButtons);
    connect(m_rename, &QPushButton::clicked, this,
        [this] { m_names->editItem(m_names->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this,
        [this] { emit mappingRemoved(m_names->currentItem()->data(NameRole).toString()); });
    return m_mappings;
}

void ImportSettings::showFolder(const QString &path)
{
    m_path = path;
    m_folder->setText(
        path.isEmpty() ? tr("No folder is watched.") : QDir::toNativeSeparators(path));
    m_stop->setVisible(!path.isEmpty());
}

void ImportSettings::showMappings(const QList<SavedMapping> &mappings)
{
    const QSignalBlocker blocker(m_names);
    const int row = m_names->currentRow();
    m_names->clear();
    for (const SavedMapping &mapping : mappings) {
        auto *item = new QListWidgetItem(mapping.name, m_names);
        item->setData(NameRole, mapping.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_names->setCurrentRow(std::min(std::max(row, 0), m_names->count() - 1));
    m_mappings->setVisible(!mappings.isEmpty());
    showButtons();
}

void ImportSettings::showButtons()
{
    m_rename->setEnabled(m_names->currentItem() != nullptr);
    m_remove->setEnabled(m_names->currentItem() != nullptr);
}

void ImportSettings::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Watch a folder"), m_path);
    dialog->setObjectName(QStringLiteral("watchedFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSettings::folderChosen);
    dialog->open();
}

/// A name that is empty or that another mapping has is put back.
void ImportSettings::takeName(QListWidgetItem *item)
{
    const QString before = item->data(NameRole).toString();
    const QString name = item->text().simplified();
    const auto same = m_names->findItems(name, Qt::MatchFixedString);
    const bool isTaken =
        std::ranges::any_of(same, [item](const QListWidgetItem *other) { return other != item; });
    if (name.isEmpty() || isTaken) {
        const QSignalBlocker blocker(m_names);
        item->setText(before);
        return;
    }
    if (name != before)
        emit mappingRenamed(before, name);
}

} // namespace headroom::ui
