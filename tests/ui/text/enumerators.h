// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace headroom::test {

/// The names in an enumeration, read from the header that declares it, so that a new one cannot be
/// forgotten. Empty when the header or the enumeration is not there.
inline QStringList enumeratorsIn(const QString &header, const QString &enumeration)
{
    QFile file(QDir::cleanPath(QStringLiteral(HEADROOM_TEST_DATA "/../../") + header));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text.remove(QRegularExpression(QStringLiteral("//[^\n]*")));
    const QRegularExpression body(
        QStringLiteral("enum class %1[^{]*\\{([^}]*)\\}").arg(enumeration));
    const QStringList parts = body.match(text).captured(1).split(u',', Qt::SkipEmptyParts);
    QStringList names;
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            names.append(part.trimmed());
    }
    return names;
}

} // namespace headroom::test
