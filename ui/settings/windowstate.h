// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace headroom::ui {

/// Where the window was left: put back at the next start.
struct WindowState
{
    QByteArray geometry;
    QString page; ///< pageName()
    Selection selection;
    QHash<QString, QByteArray> splitters; ///< by object name
    QStringList recentDatabases; ///< absolute paths, newest first
    bool actionsAsList = false; ///< and not as a board
    bool dataShowsIndicators = false; ///< and not the imports

    bool operator==(const WindowState &) const = default;
};

/// Puts a path in front of the recent ones; at most eight are kept.
void remember(QStringList &recentDatabases, const QString &path);

} // namespace headroom::ui
