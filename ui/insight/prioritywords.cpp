// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/prioritywords.h"

#include "ui/insight/insightwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct PriorityTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PriorityWords)
};

QString shareWords(double share, const Figures &figures)
{
    return figures.percent(share, 0);
}

QStringList readOutOf(
    const PriorityPoint &point, const ReportSource &source, const Figures &figures)
{
    return {driverWords(point.driver), priorityWords(point.priority),
        //: %1 a correlation, %2 its range
        filledText(PriorityTexts::tr("Importance: r %1 (%2)"),
            {correlationWords(point.importance(), figures),
                correlationRange(point.importanceRange, figures)}),
        //: %1 a score, %2 and %3 and %4 percentages of its scale
        filledText(PriorityTexts::tr("Score: %1 = %2 of its scale (%3 to %4)"),
            {performanceWords(point, source, figures), shareWords(point.performance, figures),
                shareWords(point.performanceRange.low, figures),
                shareWords(point.performanceRange.high, figures)}),
        //: %1 and %2 numbers of answers
        filledText(PriorityTexts::tr("Answers: %1 with both, %2 with the score"),
            {figures.count(point.driver.correlation.n), figures.count(answerCount(point.score))}),
        surenessWords(point)};
}

QString summaryOf(const QuadrantContent &content)
{
    QStringList points;
    for (const QuadrantPoint &point : content.points)
        points.append(point.card.mid(0, 2).join(QStringLiteral(": ")));
    //: for a screen reader: %1 a list of drivers with what to do about them
    return filledText(
        PriorityTexts::tr(
            "Importance and score of every driver. %1. The arrow keys read out each one."),
        {points.join(QStringLiteral("; "))});
}

QString namesOf(const QList<PriorityPoint> &points, Priority priority)
{
    QStringList names;
    for (const PriorityPoint &point : points) {
        if (point.priority == priority)
            names.append(driverWords(point.driver));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString priorityWords(Priority priority)
{
    switch (priority) {
    case Priority::StartHere:
        return PriorityTexts::tr("Important and low: start here");
    case Priority::Keep:
        return PriorityTexts::tr("Important and strong: keep");
    case Priority::CanWait:
        return PriorityTexts::tr("Less important and low: can wait");
    case Priority::Fine:
        return PriorityTexts::tr("Less important and strong: fine");
    }
    Q_UNREACHABLE();
}

QString shortPriorityWords(Priority priority)
{
    switch (priority) {
    case Priority::StartHere:
        return PriorityTexts::tr("Start here");
    case Priority::Keep:
        return PriorityTexts::tr("Keep");
    case Priority::CanWait:
        return PriorityTexts::tr("Can wait");
    case Priority::Fine:
        //: of a driver that is less important and strong
        return PriorityTexts::tr("Fine");
    }
    Q_UNREACHABLE();
}

QString surenessWords(const PriorityPoint &point)
{
    if (point.isImportanceSure && point.isPerformanceSure)
        //: the place of a point in the chart
        return PriorityTexts::tr("Place is sure");
    if (point.isPerformanceSure)
        return PriorityTexts::tr("Importance not sure");
    return point.isImportanceSure ? PriorityTexts::tr("Score not sure")
                                  : PriorityTexts::tr("Neither is sure");
}

QString performanceWords(
    const PriorityPoint &point, const ReportSource &source, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(point.metric);
    const Score *score = shownScore(point.score);
    if (metric == nullptr || score == nullptr)
        return {};
    const QString figure = figures.score(*metric, score->value);
    if (point.metric != point.driver.metric)
        //: %1 a percentage that meets our norm
        return PriorityTexts::tr("%1 within norm").arg(figure);
    const QString unit = metricWords(*metric).unit;
    return unit.isEmpty() || figure.endsWith(unit) ? figure : figure + u' ' + unit;
}

QuadrantContent priorityChart(const Priorities &priorities, const Metric &outcome,
    const ReportSource &source, const Figures &figures)
{
    QuadrantContent content;
    for (const PriorityPoint &one : priorities.points) {
        const Interval &x = one.performanceRange;
        const Interval &y = one.importanceRange;
        content.points.append({one.performance, one.importance(), x.low, x.high, y.low, y.high,
            driverWords(one.driver), one.priority == Priority::StartHere,
            one.isImportanceSure && one.isPerformanceSure, readOutOf(one, source, figures)});
    }
    content.middleX = priorities.middlePerformance;
    content.middleY = priorities.middleImportance;
    content.titleX = PriorityTexts::tr("Score, as share of its scale →");
    //: %1 an indicator
    content.titleY = PriorityTexts::tr("Importance: r with %1 ↑").arg(metricWords(outcome).name);
    content.quadrants = {priorityWords(Priority::StartHere), priorityWords(Priority::Keep),
        priorityWords(Priority::CanWait), priorityWords(Priority::Fine)};
    content.textX = [figures](double value) { return shareWords(value, figures); };
    content.textY = [figures](double value) { return correlationWords(value, figures); };
    content.accessibleSummary = summaryOf(content);
    return content;
}

QString prioritiesMeaning(const Priorities &priorities, const Metric &outcome)
{
    const QString start = namesOf(priorities.points, Priority::StartHere);
    const QString keep = namesOf(priorities.points, Priority::Keep);
    const QString name = metricWords(outcome).name;
    QStringList sentences;
    if (start.isEmpty())
        sentences << PriorityTexts::tr("No driver is both important and low beside the others.");
    else
        //: %1 one driver or more, %2 an indicator
        sentences << PriorityTexts::tr(
            "Start here: %1. More strongly tied to %2 than the mean of these drivers, and lower.")
                         .arg(start, name);
    if (!keep.isEmpty())
        //: %1 one driver or more
        sentences << PriorityTexts::tr("Keep: %1.").arg(keep);
    const bool isUnsure = std::ranges::any_of(priorities.points, [](const PriorityPoint &point) {
        return !point.isImportanceSure || !point.isPerformanceSure;
    });
    if (isUnsure)
        sentences << PriorityTexts::tr(
            "A hollow point lies so near a line that it could belong on the "
            "other side.");
    return sentences.join(u' ');
}

} // namespace headroom::ui
