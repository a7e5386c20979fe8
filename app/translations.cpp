// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include "ui/text/language/textlanguage.h"

#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslations(QCoreApplication &application, const QLocale &language)
{
    const bool dutch = language.language() == QLocale::Dutch;
    if (dutch)
        install(application, u"qtbase_nl"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, dutch ? u"headroom_nl"_s : u"headroom_en"_s, u":/i18n"_s);
    ui::TextLanguage::load(application, u":/i18n"_s);
}

} // namespace headroom::app
