// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rounds/subgoalwords.h"

#include "ui/text/filledtext.h"
#include "ui/text/indicators/indicatorwords.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct SubgoalTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::SubgoalWords)
};

} // namespace

QString subgoalValue(const SheetSubgoal &subgoal, const Figures &figures)
{
    if (subgoal.now.state == ValueState::Known)
        return valueWords(subgoal.indicator, subgoal.now.value, figures);
    return SubgoalTexts::tr("hidden", "in a column of values");
}

QString subgoalNorm(const SheetSubgoal &subgoal, const Figures &figures)
{
    const OwnIndicator &indicator = subgoal.indicator;
    if (!indicator.norm)
        return QStringLiteral("–");
    const QString sign = indicator.lowerIsBetter ? QStringLiteral("≤ ") : QStringLiteral("≥ ");
    return sign + limitWords(fractionOf(*indicator.norm), indicator.unit, figures);
}

QString subgoalsSentence(
    const QString &goal, const QList<SheetSubgoal> &subgoals, const Figures &figures)
{
    QStringList parts;
    for (const SheetSubgoal &subgoal : subgoals) {
        if (subgoal.goal != goal)
            continue;
        const QStringList words{
            subgoal.indicator.name, subgoalValue(subgoal, figures), subgoalNorm(subgoal, figures)};
        //: an own indicator, its value, its norm: "Delivered in time 84.2 % (norm ≥ 90 %)"
        parts.append(subgoal.indicator.norm
                ? filledText(SubgoalTexts::tr("%1 %2 (norm %3)"), words)
                : filledText(SubgoalTexts::tr("%1 %2", "own indicator, its value"), words));
    }
    if (parts.isEmpty())
        return {};
    //: an indicator, then the own indicators that serve it
    return filledText(SubgoalTexts::tr("Sub-goals of %1: %2"),
        {metricWords(goal).name, parts.join(QStringLiteral(" · "))});
}

} // namespace headroom::ui
