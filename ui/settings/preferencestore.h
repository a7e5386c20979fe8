// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/windowstate.h"

namespace headroom::ui {

/// Keeps preferences and window state in one INI file. Values that are missing or make no sense are
/// read as the defaults; nothing else in the program reads or writes settings.
class PreferenceStore
{
public:
    explicit PreferenceStore(const QString &path);

    /// In the user's folder for configuration: headroom.ini.
    static QString defaultPath();

    Preferences preferences() const;
    void save(const Preferences &preferences) const;
    WindowState windowState() const;
    void save(const WindowState &state) const;

private:
    QString m_path;
};

} // namespace headroom::ui
