// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/watchedfolder.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

QStringList surveyFilePatterns()
{
    return {u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.xlsx"_s, u"*.ods"_s};
}

} // namespace

WatchedFolder::WatchedFolder(QObject *parent, int settling)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
    connect(&m_listing, &QFutureWatcher<Listing>::finished, this, [this] {
        if (m_listing.future().resultCount() > 0)
            take(m_listing.result());
    });
}

WatchedFolder::~WatchedFolder()
{
    m_listing.disconnect(this);
    m_listing.waitForFinished();
}

void WatchedFolder::watch(const QString &path)
{
    if (path == m_path)
        return;
    if (!m_path.isEmpty())
        m_watcher.removePath(m_path);
    m_path = path;
    m_seen.clear();
    m_told.clear();
    m_settling.stop();
    if (path.isEmpty())
        return;
    m_watcher.addPath(path);
    look();
}

void WatchedFolder::look()
{
    if (m_path.isEmpty())
        return;
    if (m_listing.isRunning()) {
        m_lookAgain = true;
        return;
    }
    m_lookAgain = false;
    m_listing.setFuture(QtConcurrent::run(&WatchedFolder::listFolder, m_path));
}

WatchedFolder::Listing WatchedFolder::listFolder(const QString &path)
{
    const QDir folder(path);
    Listing listing;
    listing.exists = folder.exists() && folder.isReadable();
    const QFileInfoList files =
        folder.entryInfoList(surveyFilePatterns(), QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files)
        listing.files.insert(file.absoluteFilePath(), {file.size(), file.lastModified()});
    return listing;
}

void WatchedFolder::take(const Listing &listing)
{
    if (!listing.exists) {
        emit folderMissing(m_path);
        return;
    }
    const QHash<QString, State> before = std::exchange(m_seen, listing.files);
    bool isWaiting = m_lookAgain;
    QStringList settled;
    for (const auto &[file, state] : listing.files.asKeyValueRange()) {
        const auto told = m_told.constFind(file);
        if (told != m_told.cend() && *told == state)
            continue;
        const auto seen = before.constFind(file);
        const bool isStill = seen != before.cend() && *seen == state && state.size > 0;
        if (!isStill) {
            isWaiting = true;
            continue;
        }
        m_told.insert(file, state);
        settled.append(file);
    }
    if (isWaiting)
        m_settling.start();
    settled.sort();
    for (const QString &file : settled)
        emit fileSettled(file);
}

} // namespace headroom::ui
