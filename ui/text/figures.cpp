// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/figures.h"

#include "core/base/rounding.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace headroom::ui {

namespace {

constexpr QChar Minus(0x2212);
constexpr QChar NoBreakSpace(0x00A0);

enum class Sign { WhenNegative, Always };

/// scaled is the value times 10^decimals, rounded already; zero has no sign.
QString plainNumber(const QLocale &locale, qint64 scaled, int decimals, Sign sign)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const qint64 size = std::abs(scaled);
    QString text = locale.toString(size / unit);
    if (decimals > 0) {
        const QString digits = QString::number(size % unit);
        text += locale.decimalPoint() + digits.rightJustified(decimals, QLatin1Char('0'));
    }
    if (scaled < 0)
        return Minus + text;
    return sign == Sign::Always && scaled > 0 ? QLatin1Char('+') + text : text;
}

QString withoutFinalDot(QString text)
{
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

bool isWholeMonths(const DateRange &range)
{
    return range.first.day() == 1 && range.last.day() == range.last.daysInMonth();
}

} // namespace

Figures::Figures(const QLocale &numbers, const QLocale &language)
    : m_numbers(numbers)
    , m_language(language)
{
}

QString Figures::score(const Metric &metric, const Fraction &value) const
{
    return rounded(metric, roundHalfUp(value, metric.decimals));
}

QString Figures::score(const Metric &metric, double value) const
{
    return rounded(metric, roundHalfUp(value, metric.decimals));
}

QString Figures::rounded(const Metric &metric, qint64 scaled) const
{
    const Sign sign = metric.kind == MetricKind::NetShare ? Sign::Always : Sign::WhenNegative;
    const QString text = plainNumber(m_numbers, scaled, metric.decimals, sign);
    return metric.kind == MetricKind::Share ? text + NoBreakSpace + QLatin1Char('%') : text;
}

QString Figures::change(const Metric &metric, double points) const
{
    return withSign(points, metric.decimals);
}

QString Figures::withSign(double value, int decimals) const
{
    return plainNumber(m_numbers, roundHalfUp(value, decimals), decimals, Sign::Always);
}

QString Figures::points(const Metric &metric, double distance) const
{
    const qint64 scaled = roundHalfUp(std::abs(distance), metric.decimals);
    return plainNumber(m_numbers, scaled, metric.decimals, Sign::WhenNegative);
}

QString Figures::interval(const Metric &metric, const Interval &interval) const
{
    const bool onHundred = metric.kind == MetricKind::NetShare || metric.kind == MetricKind::Share;
    const int decimals = onHundred ? 0 : metric.decimals;
    const auto end = [&](double value) {
        return plainNumber(m_numbers, roundHalfUp(value, decimals), decimals, Sign::WhenNegative);
    };
    //: an interval of a score: "14 to 26"
    const QString text = tr("%1 to %2").arg(end(interval.low), end(interval.high));
    return metric.kind == MetricKind::Share ? text + NoBreakSpace + QLatin1Char('%') : text;
}

QString Figures::amount(const Fraction &value, int decimals) const
{
    return plainNumber(m_numbers, roundHalfUp(value, decimals), decimals, Sign::WhenNegative);
}

QString Figures::count(qint64 n) const
{
    return plainNumber(m_numbers, n, 0, Sign::WhenNegative);
}

QString Figures::percent(double share, int decimals) const
{
    return plainNumber(m_numbers, roundHalfUp(100 * share, decimals), decimals, Sign::WhenNegative)
        + NoBreakSpace + QLatin1Char('%');
}

QString Figures::axis(const Metric &metric, double value) const
{
    constexpr int Finest = 2;
    qint64 scaled = roundHalfUp(value, Finest);
    int decimals = Finest;
    while (decimals > 0 && scaled % 10 == 0) {
        scaled /= 10;
        --decimals;
    }
    const Sign sign = metric.kind == MetricKind::NetShare ? Sign::Always : Sign::WhenNegative;
    return plainNumber(m_numbers, scaled, decimals, sign);
}

QString Figures::date(QDate day) const
{
    return m_language.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString Figures::shortDate(QDate day) const
{
    return m_language.toString(day, QStringLiteral("d MMM yyyy"));
}

QString Figures::range(const DateRange &range) const
{
    if (!isWholeMonths(range))
        return between(date(range.first), date(range.last));
    const QString first = month(range.first);
    const QString last = month(range.last);
    return first == last ? first : between(first, last);
}

QString Figures::month(QDate day) const
{
    return m_language.standaloneMonthName(day.month()) + QLatin1Char(' ')
        + QString::number(day.year());
}

QString Figures::between(const QString &first, const QString &last) const
{
    //: a span of time: "April 2025 – March 2026"
    return tr("%1 – %2").arg(first, last);
}

QString Figures::period(const Period &period) const
{
    const QDate first = period.range.first;
    switch (period.granularity) {
    case Granularity::Year:
        return QString::number(first.year());
    case Granularity::Quarter:
        //: quarter of a year, year: "Q1 2026"
        return tr("Q%1 %2").arg(
            QString::number((first.month() - 1) / 3 + 1), QString::number(first.year()));
    case Granularity::Month:
        return month(first);
    case Granularity::Week: {
        int year = 0;
        const int week = first.weekNumber(&year);
        //: number of the week, year
        return tr("week %1, %2").arg(QString::number(week), QString::number(year));
    }
    case Granularity::RollingYear:
    case Granularity::All:
        break;
    }
    return range(period.range);
}

QString Figures::shortPeriod(const Period &period) const
{
    const QDate first = period.range.first;
    switch (period.granularity) {
    case Granularity::Year:
        return QString::number(first.year());
    case Granularity::Quarter:
        //: short for quarter of a year, under an axis
        return tr("Q%1").arg(QString::number((first.month() - 1) / 3 + 1));
    case Granularity::Week:
        return QString::number(first.weekNumber());
    case Granularity::Month:
    case Granularity::RollingYear:
    case Granularity::All:
        break;
    }
    return withoutFinalDot(
        m_language.standaloneMonthName(period.range.last.month(), QLocale::ShortFormat));
}

} // namespace headroom::ui
