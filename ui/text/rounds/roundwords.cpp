// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rounds/roundwords.h"

#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <cmath>

namespace headroom::ui {

RoundWords::RoundWords(const Metric &metric, const Figures &figures)
    : m_metric(metric)
    , m_figures(figures)
{
}

QString RoundWords::nextAnswers(qint64 answers)
{
    //: in "11 of the next 14 answers"
    return tr("the next %Ln answer(s)", nullptr, static_cast<int>(answers));
}

QString RoundWords::mean(const Needed &needed) const
{
    return m_figures.score(
        m_metric, static_cast<double>(needed.mean) / std::pow(10.0, m_metric.decimals));
}

QString RoundWords::withSign(qint64 scaled) const
{
    return m_figures.withSign(
        static_cast<double>(scaled) / std::pow(10.0, m_metric.decimals), m_metric.decimals);
}

QString RoundWords::neededInShort(const Needed &needed) const
{
    if (needed.outlook == Outlook::Certain)
        //: in a column "Still needed": nothing can go wrong any more
        return tr("certain");
    if (needed.outlook == Outlook::OutOfReach)
        //: in a column "Still needed": it cannot be reached any more
        return tr("out of reach");
    const QString answers = m_figures.count(needed.answers);
    const auto balance = static_cast<qint64>(needed.balance);
    switch (m_metric.kind) {
    case MetricKind::NetShare:
        //: in a column "Still needed": promoters minus detractors, number of answers: "+18 in 40"
        return filledText(
            tr("%1 in %2"), {m_figures.withSign(static_cast<double>(balance), 0), answers});
    case MetricKind::Share:
        //: in a column "Still needed": so many good answers of that many: "11 of 14"
        return filledText(tr("%1 of %2"), {m_figures.count(balance), answers});
    case MetricKind::Mean:
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    //: in a column "Still needed": a mean over so many answers: "8.4 over 30"
    return filledText(tr("%1 over %2"), {mean(needed), answers});
}

QString RoundWords::needed(const Needed &needed) const
{
    if (needed.answers == 0 && needed.reachedNow)
        return tr("No more answers are expected; the target is reached.");
    if (needed.answers == 0)
        return tr("No more answers are expected; the target is not reached.");
    if (needed.outlook == Outlook::Certain) {
        return filledText(tr("Nothing more is needed: whatever %1 say, the target is reached."),
            {nextAnswers(needed.answers)});
    }
    if (needed.outlook == Outlook::OutOfReach) {
        return filledText(tr("Out of reach: even if %1 are the best there is, the target is not "
                             "reached."),
            {nextAnswers(needed.answers)});
    }
    if (needed.reachedNow)
        //: %1 as in "at least 11 of the next 14 answers excellent"
        return filledText(tr("On target now. It stays so with %1."), {demand(needed)});
    return filledText(tr("Still needed: %1."), {demand(needed)});
}

QString RoundWords::demand(const Needed &needed) const
{
    switch (m_metric.kind) {
    case MetricKind::NetShare:
        return demandOnNet(needed);
    case MetricKind::Share:
        return demandOnShare(needed);
    case MetricKind::Mean:
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    return demandOnMean(needed);
}

QString RoundWords::demandOnNet(const Needed &needed) const
{
    const auto balance = static_cast<qint64>(needed.balance);
    const MetricWords words = metricWords(m_metric.id);
    const QString answers = nextAnswers(needed.answers);
    if (balance == 0) {
        //: promoters, detractors, "the next 40 answers"
        return filledText(
            tr("as many %1 as %2 in %3"), {words.favourable, words.unfavourable, answers});
    }
    const QString &more = balance > 0 ? words.favourable : words.unfavourable;
    const QString &fewer = balance > 0 ? words.unfavourable : words.favourable;
    const bool atLeast = (balance > 0) != m_metric.lowerIsBetter;
    //: a number, promoters, detractors, "the next 40 answers"
    const QString text = atLeast ? tr("at least %1 more %2 than %3 in %4")
                                 //: a number, detractors, promoters, "the next 40 answers"
                                 : tr("at most %1 more %2 than %3 in %4");
    return filledText(text, {m_figures.count(std::abs(balance)), more, fewer, answers});
}

QString RoundWords::demandOnShare(const Needed &needed) const
{
    const auto balance = static_cast<qint64>(needed.balance);
    const QStringList values{m_figures.count(balance), nextAnswers(needed.answers),
        metricWords(m_metric.id).favourable, m_figures.count(needed.answers - balance)};
    if (m_metric.lowerIsBetter)
        //: a number, "the next 14 answers", the group that is counted: "late"
        return filledText(tr("at most %1 of %2 counted as “%3”"), values);
    if (needed.reachedNow) {
        //: a number, "the next 14 answers", the group that is counted: "excellent", a number
        return filledText(
            tr("at least %1 of %2 counted as “%3”, so at most %4 that are not"), values);
    }
    //: a number, "the next 14 answers", the group that is counted: "excellent"
    return filledText(tr("at least %1 of %2 counted as “%3”"), values);
}

QString RoundWords::demandOnMean(const Needed &needed) const
{
    const QStringList values{mean(needed), nextAnswers(needed.answers)};
    //: a score, "the next 30 answers"
    return m_metric.lowerIsBetter ? filledText(tr("a mean of at most %1 over %2"), values)
                                  //: a score, "the next 30 answers"
                                  : filledText(tr("a mean of at least %1 over %2"), values);
}

QString RoundWords::wayOfMix(const RoundMix &mix) const
{
    const QString units = dimensionPlural(dimensionOf(mix.level));
    if (mix.mix == 0)
        //: %1 "locations", "teams"
        return tr("the answers are spread over the %1 as they were").arg(units);
    const bool stronger = (mix.mix > 0) != m_metric.lowerIsBetter;
    //: %1 "locations", "teams"
    return stronger ? tr("a larger part of the answers is about stronger %1").arg(units)
                    //: %1 "locations", "teams"
                    : tr("a larger part of the answers is about weaker %1").arg(units);
}

QString RoundWords::mix(const RoundMix &mix) const
{
    //: NPS, two scores, their difference, the performance in it, the mix in it, why there is mix
    return filledText(tr("Since the baseline %1 went from %2 to %3: %4 points. Of these, %5 is "
                         "performance and %6 is mix: %7."),
        {metricWords(m_metric.id).name, m_figures.score(m_metric, mix.before),
            m_figures.score(m_metric, mix.now), withSign(mix.change), withSign(mix.performance),
            withSign(mix.mix), wayOfMix(mix)});
}

QString RoundWords::howMixIsSplit() const
{
    return QStringList{
        tr("The total can change without anyone doing anything differently: when a larger part of "
           "the answers is about units that were strong or weak already."),
        tr("Performance: of each unit right below the organisation (or of each unit a level lower, "
           "where there is only one) the change of its own score since the baseline, times its "
           "part of the answers in the round, added up."),
        tr("Mix: of each the change of its part of the answers, times its score in the baseline, "
           "added up."),
        tr("Together they are the whole change, exactly. Units with too few answers to show a "
           "score count together as one; what is new starts from the score of the organisation. "
           "The mix is printed as what performance leaves of the change, so that the printed "
           "figures add up too.")}
        .join(QStringLiteral("\n\n"));
}

} // namespace headroom::ui
