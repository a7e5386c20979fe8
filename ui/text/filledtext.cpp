// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/filledtext.h"

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

constexpr qsizetype LongestToolTip = 600;

} // namespace

QString filledText(const QString &text, const QStringList &values)
{
    QString filled;
    filled.reserve(text.size() + 64);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            filled += text[i];
            continue;
        }
        const QString value = values.value(number - 1);
        filled += value.isEmpty() ? u"?"_s : value;
        ++i;
    }
    return filled;
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

QString plainToolTip(const QString &text)
{
    const QString shown =
        text.size() > LongestToolTip ? QString(text.left(LongestToolTip) + u'…') : text;
    return u"<span>"_s + shown.toHtmlEscaped() + u"</span>"_s;
}

} // namespace headroom::ui
