// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flags/actionflags.h"

#include "ui/charts/timeaxis.h"
#include "ui/text/filledtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int Letters = 26;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ActionFlags)
};

/// A ... Z, then 27 and so on.
QString markOf(qsizetype number)
{
    return number < Letters ? QString(QChar(u'A' + static_cast<char16_t>(number)))
                            : QString::number(number + 1);
}

/// The days that begin an own period: neighbouring rolling years share all but one month.
bool beginsIn(const Action &action, const Period &period)
{
    if (!action.starts)
        return false;
    if (period.granularity != Granularity::RollingYear)
        return period.range.contains(*action.starts);
    return monthNumber(*action.starts) == monthNumber(period.range.last);
}

} // namespace

QList<ChartFlag> actionFlags(
    const QList<Action> &actions, const QList<Period> &periods, const Figures &figures)
{
    QList<ChartFlag> flags;
    for (const Action &action : actions) {
        const auto period = std::ranges::find_if(
            periods, [&action](const Period &one) { return beginsIn(action, one); });
        if (period == periods.end())
            continue;
        const auto index = static_cast<int>(period - periods.begin());
        if (flags.isEmpty() || flags.last().index != index)
            flags.append({placeOf(*action.starts, periods), index, markOf(flags.size()), {}});
        //: a flag on a chart: its letter, the title of an action, the day it started
        flags.last().lines.append(filledText(Words::tr("%1 · %2, from %3"),
            {flags.last().mark, action.title, figures.shortDate(*action.starts)}));
    }
    return flags;
}

QString actionsBegunIn(const Period &period, const QList<Action> &actions)
{
    QStringList titles;
    for (const Action &action : actions) {
        if (beginsIn(action, period))
            titles.append(action.title);
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace headroom::ui
