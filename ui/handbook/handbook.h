// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace headroom::ui {

/// A chapter of the bundled handbook.
struct Chapter
{
    QString name; ///< of its file: "targets"
    QString title; ///< its first heading
    QString markdown; ///< the whole of it
};

/// The chapters in their order, in Dutch for a Dutch locale and in English for any other.
QList<Chapter> handbook(const QLocale &language);

} // namespace headroom::ui
