// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/windowstate.h"

namespace headroom::ui {

void remember(QStringList &recentDatabases, const QString &path)
{
    constexpr qsizetype Most = 8;
    recentDatabases.removeAll(path);
    recentDatabases.prepend(path);
    while (recentDatabases.size() > Most)
        recentDatabases.removeLast();
}

} // namespace headroom::ui
