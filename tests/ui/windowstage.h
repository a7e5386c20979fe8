// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/preferencestore.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"

#include <QTemporaryDir>

namespace headroom::test {

/// The main window with a session, and a folder of its own for the database, the sample and what it
/// remembers; the day is 22 November 2026.
struct WindowStage
{
    WindowStage()
        : store(folder.filePath(QStringLiteral("headroom.ini")))
        , session(surroundings())
        , window({session, appearance, store, ui::Figures(QLocale::c(), QLocale::c()), database(),
              folder.filePath(QStringLiteral("sample.sqlite")), {}, QStringLiteral("0.0")})
    {
    }

    static Workspace::Surroundings surroundings()
    {
        Workspace::Surroundings made;
        made.today = QDate(2026, 11, 22);
        return made;
    }

    QString database() const { return folder.filePath(QStringLiteral("headroom.sqlite")); }

    QTemporaryDir folder;
    ui::PreferenceStore store;
    ui::Appearance appearance;
    Session session;
    ui::MainWindow window;
};

} // namespace headroom::test
