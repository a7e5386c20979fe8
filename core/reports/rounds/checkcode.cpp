// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/checkcode.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int CodeLetters = 12;
constexpr int GroupLetters = 4;
constexpr int BitsPerLetter = 5;

/// The same for ever: codes are on paper.
QByteArray placeOf(UnitRef unit)
{
    if (isUsual(unit))
        return QByteArray::number(static_cast<int>(unit.level())) + ' '
            + QByteArray::number(unit.location().value()) + ' '
            + QByteArray::number(unit.employee().value());
    QByteArray place;
    for (int i = 0; i < unit.depth(); ++i)
        place += levelName(unit.step(i).level).toLatin1() + ' '
            + QByteArray::number(unit.step(i).unit.value()) + ' ';
    return place;
}

} // namespace

QString codeOf(const QByteArray &recordSha256, UnitRef unit)
{
    static const QString Letters = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(recordSha256);
    hash.addData(placeOf(unit));
    const QByteArray digest = hash.result();
    QString code;
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = (bits << 8) | static_cast<quint8>(digest[i]);
    for (int letter = 0; letter < CodeLetters; ++letter) {
        if (letter > 0 && letter % GroupLetters == 0)
            code += u'-';
        code += Letters[static_cast<int>(bits >> (64 - BitsPerLetter))];
        bits <<= BitsPerLetter;
    }
    return code;
}

QString normalisedCode(const QString &typed)
{
    QString code;
    for (const QChar letter : typed.toUpper()) {
        if (!letter.isLetterOrNumber())
            continue;
        if (!code.isEmpty() && code.size() % (GroupLetters + 1) == GroupLetters)
            code += u'-';
        code += letter == u'O' ? u'0' : letter == u'I' || letter == u'L' ? u'1' : letter;
    }
    return code;
}

} // namespace headroom
