// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>

namespace headroom {

/// What a workspace has to know of the world around it.
struct WorkspaceSurroundings
{
    QDate today;
    bool dayFirstRegion = true;
    QString programVersion;
    /// A window keeps the right to change the database for as long as it has it open; a second
    /// one gets DatabaseInUse. Otherwise the right is taken for each change only.
    bool keepsDatabase = false;
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc; ///< for the history
    /// False for work that shows no figures, such as an import by command, or only those of one
    /// table: reading them all would take as long as the work. snapshot() is null then.
    bool showsFigures = true;
    /// Of this computer, an IANA id: what a new database counts days by until it is set otherwise.
    QByteArray timeZone = {};
};

} // namespace headroom
