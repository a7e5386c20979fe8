// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/methodwords.h"

#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <algorithm>

namespace headroom::ui {

MethodWords::MethodWords(
    const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures)
    : m_facts(facts)
    , m_catalogue(catalogue)
    , m_figures(figures)
    , m_metric(*catalogue.metric(facts.indicators.first().metric))
{
}

QString MethodWords::heading() const
{
    return tr("How the figures on this sheet are made");
}

QString MethodWords::sharing() const
{
    const SheetIndicator &indicator = main();
    const QString now = m_figures.score(m_metric, indicator.organisationNow);
    const QString target = m_figures.score(m_metric, indicator.organisationTarget);
    const double best = indicator.bounds.ceiling.value_or(m_metric.best);
    if (indicator.status == TargetStatus::Held)
        return tr("The organisation asks for less than it has now, so every target is the score of "
                  "now.");
    switch (indicator.method) {
    case ShareMethod::Headroom:
        //: three scores and a share
        return filledText(
            tr("Everyone closes the same share of the own distance to the best score, %3: the "
               "share "
               "is (target − now) / (best − now) of the organisation, from %1 now to %2. Targets "
               "that were set by hand, and bounds, come first; then the share of the others is %4. "
               "One's target is one's start plus that share of one's own distance, so that all "
               "targets, weighted by answers, are exactly the target of the organisation."),
            {now, target, m_figures.axis(m_metric, best), m_figures.percent(indicator.share)});
    case ShareMethod::Points:
        return filledText(tr("Everyone is asked for the same number of points; the organisation "
                             "goes from %1 to %2."),
            {now, target});
    case ShareMethod::SameValue:
        return filledText(tr("Everyone has the same target; the organisation goes from %1 to %2."),
            {now, target});
    }
    Q_UNREACHABLE();
}

QString MethodWords::bounds() const
{
    const TargetBounds &bounds = main().bounds;
    QStringList sentences;
    if (bounds.ceiling)
        sentences += filledText(tr("Ceiling of the round: %1; who is beyond it keeps that score."),
            {m_figures.score(m_metric, *bounds.ceiling)});
    if (bounds.mostRise)
        sentences += filledText(tr("Nobody is asked for more than %1 points."),
            {m_figures.points(m_metric, *bounds.mostRise)});
    return sentences.join(QLatin1Char(' '));
}

QString MethodWords::indicators() const
{
    QStringList lines;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        const Metric *metric = m_catalogue.metric(indicator.metric);
        const MetricWords words = metric != nullptr ? metricWords(*metric) : MetricWords();
        //: an indicator, what is asked, how it is computed
        lines += filledText(tr("%1: %2 %3"), {words.name, words.explanation, words.formula});
    }
    return lines.join(QLatin1Char('\n'));
}

QStringList MethodWords::method() const
{
    QStringList paragraphs{sharing(), bounds()};
    if (main().startRule == StartRule::Drawn)
        paragraphs += tr("The fewer answers someone has, the more the start is drawn from the own "
                         "score towards that of the group: few answers say little. Together the "
                         "starts stay the score of the group.");
    paragraphs += indicators();
    paragraphs +=
        tr("The interval of 95 % says how far the score can be from what many more answers "
           "would give. A target is met when the whole interval reaches it, not met when "
           "the whole interval falls short, and cannot be told otherwise. A score that "
           "prints equal to the target reaches it.");
    paragraphs +=
        tr("Figures are computed exactly from the answers and rounded once, half up, when "
           "they are printed. The quarters lie on a straight line from the start to the "
           "target.");
    paragraphs.removeAll(QString());
    return paragraphs;
}

QString MethodWords::historyHeading() const
{
    //: an indicator
    return filledText(tr("%1 by month: the figures of the chart"), {metricWords(m_metric).name});
}

QStringList MethodWords::historyColumns() const
{
    return {tr("Month"), countHeading(m_metric), tr("Score"), tr("Interval of 95 %")};
}

QList<QStringList> MethodWords::historyRows() const
{
    QList<QStringList> rows;
    for (const SeriesPoint &point : main().trend) {
        const qint64 n = answerCount(point.score);
        if (n == 0)
            continue;
        QStringList row{m_figures.period(point.period), m_figures.count(n)};
        if (const Score *score = shownScore(point.score))
            row += {m_figures.score(m_metric, score->value),
                m_figures.interval(m_metric, score->interval)};
        else
            row += {tr("too few answers"), QString()};
        rows.prepend(row);
    }
    return rows;
}

} // namespace headroom::ui
