// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>

namespace headroom::ui {

/// Whether the desktop asks for dark windows: the appearance setting of the XDG desktop portal,
/// asked for without waiting and followed while it changes. Without a portal the desktop is light.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

    /// Starts asking; answers come with changed(). A second call does nothing.
    void watch();

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &value);

    bool m_dark = false;
    bool m_watching = false;
};

} // namespace headroom::ui
