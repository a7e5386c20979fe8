// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbook.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

constexpr std::array Names{"start"_L1, "overview"_L1, "trends"_L1, "targets"_L1, "sheets"_L1,
    "insight"_L1, "actions"_L1, "data"_L1, "import"_L1, "settings"_L1, "method"_L1, "fair"_L1,
    "tour"_L1, "keys"_L1, "commandline"_L1};

QString textOf(const QString &language, const QString &name)
{
    QFile file(u":/handbook/"_s + language + u'/' + name + u".md"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "handbook", qPrintable(file.fileName()));
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// "# Title" at the start.
QString titleOf(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

} // namespace

QList<Chapter> handbook(const QLocale &language)
{
    const QString code = language.language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
    QList<Chapter> chapters;
    for (const QLatin1String name : Names) {
        const QString text = textOf(code, name);
        chapters.append({name, titleOf(text), text});
    }
    return chapters;
}

} // namespace headroom::ui
