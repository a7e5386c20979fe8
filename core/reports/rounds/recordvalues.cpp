// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/recordvalues.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString wholeText(Int128 value)
{
    if (value == 0)
        return u"0"_s;
    QString digits;
    const bool isNegative = value < 0;
    for (; value != 0; value /= 10) {
        const auto digit = static_cast<int>(value % 10);
        digits.prepend(QChar(u'0' + (isNegative ? -digit : digit)));
    }
    return isNegative ? u'-' + digits : digits;
}

Int128 wholeNumber(const QString &text)
{
    Int128 value = 0;
    const bool isNegative = text.startsWith(u'-');
    for (const QChar digit : text.mid(isNegative ? 1 : 0))
        value = value * 10 + digit.digitValue();
    return isNegative ? -value : value;
}

} // namespace

QJsonValue whole(qint64 value)
{
    return QJsonValue(value);
}

qint64 wholeIn(const QJsonValue &value)
{
    return value.toInteger();
}

QJsonArray unitJson(UnitRef unit)
{
    if (isUsual(unit))
        return {static_cast<int>(unit.level()), whole(unit.location().value()),
            whole(unit.employee().value())};
    return unitPath(unit);
}

UnitRef unitIn(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    if (!parts.at(0).isString())
        return usualUnit(
            parts.at(0).toInt(), UnitId(wholeIn(parts.at(1))), UnitId(wholeIn(parts.at(2))));
    return unitOfPath(parts).value_or(UnitRef());
}

QJsonArray tallyJson(const Tally &tally)
{
    return {whole(tally.n), whole(tally.favourable), whole(tally.neutral),
        whole(tally.unfavourable), wholeText(tally.sum), wholeText(tally.sumOfSquares)};
}

Tally tallyIn(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    Tally tally;
    tally.n = wholeIn(parts.at(0));
    tally.favourable = wholeIn(parts.at(1));
    tally.neutral = wholeIn(parts.at(2));
    tally.unfavourable = wholeIn(parts.at(3));
    tally.sum = wholeNumber(parts.at(4).toString());
    tally.sumOfSquares = wholeNumber(parts.at(5).toString());
    return tally;
}

} // namespace headroom
