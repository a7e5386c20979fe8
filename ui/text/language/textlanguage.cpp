// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/language/textlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

namespace headroom::ui {

namespace {

/// AnyLanguage: that of the window.
thread_local QLocale::Language wanted = QLocale::AnyLanguage;

/// Answers before the texts of the window, but only where a language is wanted.
class BothLanguages final : public QTranslator
{
public:
    BothLanguages(QObject *parent, const QString &folder)
        : QTranslator(parent)
    {
        m_isLoaded = m_dutch.load(QStringLiteral("headroom_nl"), folder)
            && m_english.load(QStringLiteral("headroom_en"), folder);
    }

    bool isEmpty() const override { return !m_isLoaded; }

    QString translate(
        const char *context, const char *source, const char *comment, int count) const override
    {
        if (wanted == QLocale::AnyLanguage || !m_isLoaded)
            return {};
        const QTranslator &texts = wanted == QLocale::Dutch ? m_dutch : m_english;
        const QString text = texts.translate(context, source, comment, count);
        return text.isNull() ? QString::fromUtf8(source) : text;
    }

private:
    QTranslator m_dutch;
    QTranslator m_english;
    bool m_isLoaded = false;
};

} // namespace

TextLanguage::TextLanguage(const QLocale &language)
    : m_before(wanted)
{
    wanted = language.language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
}

TextLanguage::~TextLanguage()
{
    wanted = m_before;
}

void TextLanguage::load(QCoreApplication &application, const QString &folder)
{
    QCoreApplication::installTranslator(new BothLanguages(&application, folder));
}

} // namespace headroom::ui
