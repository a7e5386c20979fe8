// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the target on a sheet was set, and what stands around it, in words.

#include "ui/print/sheetwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"
#include "ui/text/rounds/subgoalwords.h"
#include "ui/text/unitwords.h"

namespace headroom::ui {

QString SheetWords::organisationsWay() const
{
    const SheetIndicator &indicator = main();
    return tr("The organisation goes from %1 to %2.")
        .arg(value(indicator, indicator.organisationNow),
            value(indicator, indicator.organisationTarget));
}

QString SheetWords::ownShare() const
{
    const SheetIndicator &indicator = main();
    const double best = indicator.bounds.ceiling.value_or(metric(indicator).best);
    const QString share = m_figures.percent(indicator.share);
    const UnitRef unit = m_facts.unit;
    if (unit.depth() == 0)
        return tr("That closes %1 of the distance to %2.")
            .arg(share, m_figures.axis(metric(indicator), best));
    if (indicator.ownShare)
        return otherShare(*indicator.ownShare);
    if (unit.level() != Level::Employee)
        //: %1 a share; %2 the best score that is possible; %3 a number of points; %4 a department
        return filledText(tr("That closes %1 of the distance to %2. %4 closes the same %1 of its "
                             "own distance of %3 points."),
            {share, m_figures.axis(metric(indicator), best),
                points(indicator, best - indicator.start), m_facts.name});
    //: %1 a share; %2 the best score that is possible; %3 a number of points.
    return tr("That closes %1 of the distance to %2. You close the same %1 of your own distance "
              "of %3 points.")
        .arg(share, m_figures.axis(metric(indicator), best),
            points(indicator, best - indicator.start));
}

QString SheetWords::otherShare(double own) const
{
    const SheetIndicator &indicator = main();
    const double best = indicator.bounds.ceiling.value_or(metric(indicator).best);
    const QString to = m_figures.axis(metric(indicator), best);
    if (m_facts.unit.level() != Level::Employee)
        //: %1 a department, %2 a share, %3 the best score that is possible
        return filledText(tr("The targets of everyone in %1, of which some are set by hand or "
                             "bounded, together close %2 of its distance to %3."),
            {m_facts.name, m_figures.percent(own), to});
    //: %1 a share, %2 the best score that is possible, %3 a number of points
    return filledText(tr("In a group whose target was set by hand everyone closes %1 of the own "
                         "distance to %2: for you that distance is %3 points."),
        {m_figures.percent(own), to, points(indicator, best - indicator.start)});
}

QString SheetWords::cappedWay() const
{
    const SheetIndicator &indicator = main();
    const TargetBounds &bounds = indicator.bounds;
    if (value(indicator, indicator.start) == value(indicator, indicator.target))
        //: a score
        return filledText(tr("The ceiling of this round is %1. You are there already and keep what "
                             "you have."),
            {value(indicator, bounds.ceiling.value_or(indicator.target))});
    //: a number of points
    return filledText(tr("Nobody is asked for more than %1 points in this round; the others close "
                         "the rest."),
        {points(indicator, bounds.mostRise.value_or(indicator.target - indicator.start))});
}

QString SheetWords::how() const
{
    const QString way = methodsWay();
    if (!main().proposed)
        return way;
    //: a target that was proposed
    return way + QLatin1Char(' ')
        + tr("So %1 was proposed; another target was agreed, for the reason given below.")
              .arg(value(main(), *main().proposed));
}

QString SheetWords::methodsWay() const
{
    const SheetIndicator &indicator = main();
    const auto with = [this](const QString &sentence) -> QString {
        return organisationsWay() + QLatin1Char(' ') + sentence;
    };
    switch (indicator.status) {
    case TargetStatus::Locked:
        return with(tr("This target was set by hand: %1").arg(indicator.lockReason));
    case TargetStatus::FromParent:
        return with(
            //: %1 "the location", "the organisation"
            tr("There are no answers yet to start from, so the target of %1 holds.")
                .arg(levelWithArticle(m_facts.unit.parent().level())));
    case TargetStatus::Held:
        return tr("The organisation's target lies below its score of now, so everyone keeps what "
                  "they have.");
    case TargetStatus::Capped:
        return with(cappedWay());
    case TargetStatus::Own:
    case TargetStatus::Drawn:
        break;
    }
    switch (indicator.method) {
    case ShareMethod::Headroom:
        return with(ownShare());
    case ShareMethod::Points:
        return with(tr("Everyone is asked for the same number of points."));
    case ShareMethod::SameValue:
        return with(tr("Everyone has the same target."));
    }
    Q_UNREACHABLE();
}

QList<QStringList> SheetWords::subgoalRows(const QString &goal) const
{
    QList<QStringList> rows;
    for (const SheetSubgoal &subgoal : m_facts.subgoals) {
        if (subgoal.goal != goal)
            continue;
        QStringList row{QStringLiteral("› ") + subgoal.indicator.name,
            subgoal.now.answers ? m_figures.count(*subgoal.now.answers) : QString(), QString(),
            subgoalValue(subgoal, m_figures), subgoalNorm(subgoal, m_figures)};
        row.resize(columns().size());
        rows += row;
    }
    return rows;
}

QString SheetWords::saidHeading() const
{
    const Metric *asked = m_facts.said ? m_catalogue.metric(m_facts.said->metric) : nullptr;
    if (asked == nullptr)
        return {};
    const QString heading =
        asked->neverPerEmployee ? tr("What is said most") : tr("What customers say most");
    //: a heading, and an indicator
    return filledText(
        tr("%1 · comments with %2 in the baseline"), {heading, metricWords(asked->id).name});
}

QStringList SheetWords::saidOf(const SaidGroup &group, const QString &name) const
{
    //: a group such as "Promoters", a number of comments
    QStringList lines{
        filledText(tr("%1 · comments: %2"), {capitalised(name), m_figures.count(group.comments)})};
    for (const SaidReason &reason : group.reasons) {
        const double share =
            static_cast<double>(reason.naming) / static_cast<double>(group.comments);
        lines += {reasonWords(reason.reason), m_figures.percent(share, 0)};
    }
    if (!group.isShown)
        lines += {group.comments < m_facts.limits.minimumForComments
                ? tr("too few comments to show")
                : tr("not shown, or others' comments could be worked out"),
            QString()};
    else if (group.reasons.isEmpty())
        lines += {tr("no reason is named more than once"), QString()};
    return lines;
}

QList<QStringList> SheetWords::said() const
{
    if (!m_facts.said || !m_facts.said->isShown())
        return {};
    const MetricWords words = metricWords(m_facts.said->metric);
    return {saidOf(m_facts.said->unfavourable, words.unfavourable),
        saidOf(m_facts.said->favourable, words.favourable)};
}

} // namespace headroom::ui
