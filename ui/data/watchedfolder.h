// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace headroom::ui {

/// Tells of survey files that stand in a folder, once they are complete: a file whose size and time
/// have not changed for the settling time. The folder is listed on a worker thread, since it may be
/// on a slow network.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    static constexpr int DefaultSettling = 2000; ///< milliseconds

    explicit WatchedFolder(QObject *parent = nullptr, int settling = DefaultSettling);
    ~WatchedFolder() override;

    /// An empty path watches nothing. The files that are there already are told of as well.
    void watch(const QString &path);

    QString path() const { return m_path; }

signals:
    /// Once for each file, and again when it was changed.
    void fileSettled(const QString &file);
    /// The folder does not exist or cannot be listed.
    void folderMissing(const QString &path);

private:
    struct State
    {
        qint64 size = 0;
        QDateTime changed;

        bool operator==(const State &) const = default;
    };

    struct Listing
    {
        bool exists = false;
        QHash<QString, State> files;
    };

    static Listing listFolder(const QString &path);
    void look();
    void take(const Listing &listing);

    QString m_path;
    QFileSystemWatcher m_watcher;
    QFutureWatcher<Listing> m_listing;
    QTimer m_settling;
    QHash<QString, State> m_seen; ///< as it was when last looked at
    QHash<QString, State> m_told; ///< as it was when it was told of
    bool m_lookAgain = false; ///< the folder changed while it was listed
};

} // namespace headroom::ui
