// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/watchedfolder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

QString waitWords(WatchedWait wait)
{
    switch (wait) {
    case WatchedWait::None:
        return {};
    case WatchedWait::ColumnsUnknown:
        return MainWindow::tr("its columns are not remembered yet.");
    case WatchedWait::ColumnsChanged:
        return MainWindow::tr("columns that were remembered are not in it.");
    case WatchedWait::QuestionsOpen:
        return MainWindow::tr("there is something in it that only you can know.");
    case WatchedWait::NamesToSettle:
        return MainWindow::tr("names in it look like names that you have.");
    }
    Q_UNREACHABLE();
}

} // namespace

void MainWindow::connectWatching()
{
    connect(m_watched, &WatchedFolder::fileSettled, this, &MainWindow::takeWatchedFile);
    connect(m_watched, &WatchedFolder::folderMissing, this, [this](const QString &path) {
        m_messages->showMessage(MessageKind::Warning,
            tr("The watched folder cannot be read: %1. Check it, or choose another one in "
               "Settings.")
                .arg(path));
    });
    connect(&m_context.session, &Session::watchedFileHandled, this, &MainWindow::showWatched);
    m_watched->watch(m_preferences.watchedFolder);
}

void MainWindow::takeWatchedFile(const QString &file)
{
    m_watchedFiles << file;
    takeWaitingFiles();
}

/// A file that the history has, by name and size, is not looked at again at every start.
void MainWindow::takeWaitingFiles()
{
    if (!m_snapshot || m_snapshot->isSample)
        return;
    for (const QString &file : std::exchange(m_watchedFiles, {})) {
        const QFileInfo info(file);
        const bool isKnown =
            std::ranges::any_of(m_snapshot->imports, [&](const ImportRecord &record) {
                return record.file == info.fileName() && record.fileSize == info.size();
            });
        if (!isKnown)
            m_context.session.importKnown(file);
    }
}

void MainWindow::showWatched(const WatchedOutcome &outcome)
{
    if (outcome.wait == WatchedWait::None) {
        showImported(outcome.report);
        return;
    }
    const QString name = QFileInfo(outcome.file).fileName();
    //: %1 is a file, %2 the rest of the sentence: why it waits
    m_messages->showMessage(MessageKind::Info,
        tr("%1 waits in the watched folder: %2").arg(name, waitWords(outcome.wait)),
        {tr("Import…"), [this, file = outcome.file] { importFile(file); }});
}

} // namespace headroom::ui
