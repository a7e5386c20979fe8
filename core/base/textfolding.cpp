// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"

namespace headroom {

namespace {

bool isLeftOut(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Other_Format;
}

/// Letters that Unicode does not decompose but that people type without their stroke or dot.
QChar plain(QChar c)
{
    switch (c.unicode()) {
    case 0x0131:
        return u'i';
    case 0x00f8:
        return u'o';
    case 0x0142:
        return u'l';
    case 0x0111:
        return u'd';
    default:
        return c;
    }
}

} // namespace

QString folded(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (isLeftOut(c))
            continue;
        if (c.isLetterOrNumber())
            result += plain(c);
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    return result.trimmed();
}

} // namespace headroom
