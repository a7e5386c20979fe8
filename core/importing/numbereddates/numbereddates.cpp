// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/numbereddates/numbereddates.h"

#include "core/importing/values/numbers.h"
#include "core/importing/workbook/cellvalue.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr double FirstExcelDay = 32'874; ///< 1 January 1990
constexpr double LastExcelDay = 80'354; ///< 31 December 2119
constexpr double FirstUnixSecond = 631'152'000;
constexpr double LastUnixSecond = 4'733'510'399;
constexpr double MillisecondsPerSecond = 1000;

bool isBetween(double value, double first, double last)
{
    return value >= first && value <= last;
}

std::string excelDate(double days)
{
    if (!isBetween(days, FirstExcelDay, LastExcelDay + 1))
        return {};
    const bool isWhole = days == std::floor(days);
    std::string text;
    appendNumber(QByteArray::number(days, 'f', 10).toStdString(),
        isWhole ? NumberKind::Date : NumberKind::DateTime, DateSystem::From1900, text);
    return text;
}

std::string unixDate(double seconds)
{
    if (!isBetween(seconds, FirstUnixSecond, LastUnixSecond))
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC)
        .toString(u"yyyy-MM-dd HH:mm:ss"_s)
        .append(u'Z')
        .toStdString();
}

} // namespace

QString dateNumberingName(DateNumbering numbering)
{
    switch (numbering) {
    case DateNumbering::ExcelDays:
        return u"excel-days"_s;
    case DateNumbering::UnixSeconds:
        return u"unix-seconds"_s;
    case DateNumbering::UnixMilliseconds:
        return u"unix-milliseconds"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DateNumbering> dateNumberingNamed(const QString &name)
{
    const auto found = std::ranges::find(AllDateNumberings, name, &dateNumberingName);
    return found == AllDateNumberings.end() ? std::nullopt : std::optional(*found);
}

std::string numberedDate(std::string_view text, DateNumbering numbering)
{
    text = trimmed(text);
    const NumberForm form = numberForm(text);
    const bool isComma = form == NumberForm::Comma || form == NumberForm::Either;
    const std::optional<double> value =
        parseNumber(text, isComma && text.find(',') != std::string_view::npos ? ',' : '.');
    if (form == NumberForm::None || !value)
        return {};
    switch (numbering) {
    case DateNumbering::ExcelDays:
        return excelDate(*value);
    case DateNumbering::UnixSeconds:
        return unixDate(*value);
    case DateNumbering::UnixMilliseconds:
        return unixDate(*value / MillisecondsPerSecond);
    }
    Q_UNREACHABLE();
}

} // namespace headroom
