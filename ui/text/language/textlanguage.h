// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

class QCoreApplication;

namespace headroom::ui {

/// While it lives, texts that this thread asks for are Dutch or English as the language says,
/// whatever the language of the window is. Where no texts were loaded it changes nothing.
class TextLanguage
{
public:
    explicit TextLanguage(const QLocale &language);
    ~TextLanguage();
    TextLanguage(const TextLanguage &) = delete;
    TextLanguage &operator=(const TextLanguage &) = delete;

    /// Where the texts of both languages are, to be loaded when the first is wanted. They live as
    /// long as the application; to be called after the texts of the window were installed.
    static void load(QCoreApplication &application, const QString &folder);

private:
    QLocale::Language m_before;
};

} // namespace headroom::ui
