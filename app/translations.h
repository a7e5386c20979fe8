// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace headroom::app {

/// Loads our texts and Qt's own for the language; English needs only its plural forms. Languages
/// that we do not speak get English. The translators belong to the application.
void installTranslations(QCoreApplication &application, const QLocale &language);

} // namespace headroom::app
