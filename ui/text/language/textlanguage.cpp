// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/language/textlanguage.h"

#include <QCoreApplication>
#include <QTranslator>

#include <mutex>

namespace headroom::ui {

namespace {

/// AnyLanguage: that of the window.
thread_local QLocale::Language wanted = QLocale::AnyLanguage;

/// Answers before the texts of the window, but only where a language is wanted. Most who start the
/// program never want one: the texts are loaded when the first does.
class BothLanguages final : public QTranslator
{
public:
    BothLanguages(QObject *parent, const QString &folder)
        : QTranslator(parent)
        , m_folder(folder)
    {
    }

    bool isEmpty() const override { return false; }

    QString translate(
        const char *context, const char *source, const char *comment, int count) const override
    {
        if (wanted == QLocale::AnyLanguage || !areLoaded())
            return {};
        const QTranslator &texts = wanted == QLocale::Dutch ? m_dutch : m_english;
        const QString text = texts.translate(context, source, comment, count);
        return text.isNull() ? QString::fromUtf8(source) : text;
    }

private:
    bool areLoaded() const
    {
        std::call_once(m_loading, [this] {
            m_areLoaded = m_dutch.load(QStringLiteral("headroom_nl"), m_folder)
                && m_english.load(QStringLiteral("headroom_en"), m_folder);
        });
        return m_areLoaded;
    }

    QString m_folder;
    mutable std::once_flag m_loading;
    mutable QTranslator m_dutch;
    mutable QTranslator m_english;
    mutable bool m_areLoaded = false;
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
