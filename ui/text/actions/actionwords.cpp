// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/actions/actionwords.h"

#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

constexpr qsizetype MostNames = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ActionWords)
};

QString beforeAndAfter(const ActionEffect &effect, const Metric &metric, const Figures &figures)
{
    const Difference &change = *effect.units.difference;
    //: %1 a range of days, %2 a number of days, %3 an indicator, %4 a change, %5 and %6 its 95 %
    //: range, %7 and %8 numbers of answers before and after
    return filledText(
        Words::tr("From %1, beside the %2 days before it: %3 changed by %4 (95 %: %5 to %6; %7 "
                  "answers before, %8 after)."),
        {figures.range(effect.windows->after), figures.count(effect.windows->after.days()),
            metricWords(metric.id).name, figures.change(metric, change.change),
            figures.change(metric, change.interval.low),
            figures.change(metric, change.interval.high), figures.count(effect.units.before.n),
            figures.count(effect.units.after.n)});
}

QString besideTheOthers(const ActionEffect &effect, const Metric &metric, const Figures &figures)
{
    const Difference &more = *effect.compared;
    //: %1 a change, %2 and %3 numbers of answers before and after, %4 a change, %5 and %6 its 95 %
    //: range
    return filledText(
        Words::tr("Elsewhere it changed by %1 (%2 answers before, %3 after). The difference is %4 "
                  "(95 %: %5 to %6)."),
        {figures.change(metric, effect.others.difference->change),
            figures.count(effect.others.before.n), figures.count(effect.others.after.n),
            figures.change(metric, more.change), figures.change(metric, more.interval.low),
            figures.change(metric, more.interval.high)});
}

QString conclusion(const ActionEffect &effect)
{
    if (effect.verdict == EffectVerdict::NotProven)
        return Words::tr("That can be chance: no effect is proven.");
    return effect.compared
        ? Words::tr("That is more than chance: an effect is proven.")
        : Words::tr("That is more than chance. There is nothing beside it to compare with: "
                    "something else may have done it.");
}

QString tooFewSentence(const ActionEffect &effect, const Limits &limits, const Figures &figures)
{
    if (!effect.units.difference && effect.units.before.n >= limits.minimumForVerdict
        && effect.units.after.n >= limits.minimumForVerdict)
        return Words::tr("The effect is not shown, so that the few answers of one unit cannot be "
                         "worked out from it.");
    //: %1, %2 and %3 numbers of answers
    return filledText(Words::tr("Too few answers for a verdict: %1 before and %2 after the start; "
                                "it takes %3 on both sides."),
        {figures.count(effect.units.before.n), figures.count(effect.units.after.n),
            figures.count(limits.minimumForVerdict)});
}

} // namespace

QString actionStateWords(ActionState state)
{
    switch (state) {
    case ActionState::Idea:
        return Words::tr("Idea");
    case ActionState::Planned:
        return Words::tr("Planned");
    case ActionState::Running:
        //: an action that is being done now
        return Words::tr("Running");
    case ActionState::Done:
        return Words::tr("Done");
    case ActionState::Dropped:
        //: an action that is not going to be done any more
        return Words::tr("Dropped");
    }
    return {};
}

QString actionSizeWords(ActionSize size)
{
    return size == ActionSize::Big ? Words::tr("Big idea") : Words::tr("Small idea");
}

QString actionSubjectWords(const ActionSubject &subject)
{
    switch (subject.topic) {
    case ActionTopic::None:
        break;
    case ActionTopic::Reason:
        return reasonWords(subject.id);
    case ActionTopic::Driver:
        return metricWords(subject.id).name;
    }
    return {};
}

QString actionUnitsWords(const Action &action, const Organisation &organisation)
{
    if (action.isForAll())
        return Words::tr("Whole organisation");
    QStringList names;
    for (const ActionUnit &unit : action.units.mid(0, MostNames))
        names.append(organisation.unitName(unit.id));
    const QString listed = names.join(QStringLiteral(", "));
    const qsizetype more = action.units.size() - MostNames;
    if (more <= 0)
        return listed;
    //: %1 names with commas, %2 a number of further ones
    return filledText(Words::tr("%1 and %2 more"), {listed, QString::number(more)});
}

QString effectVerdictWords(EffectVerdict verdict)
{
    switch (verdict) {
    case EffectVerdict::NotMeasured:
        return Words::tr("Not measured");
    case EffectVerdict::NotYet:
        return Words::tr("Not measured yet");
    case EffectVerdict::TooFewAnswers:
        return Words::tr("Too few answers");
    case EffectVerdict::NotProven:
        return Words::tr("Not proven");
    case EffectVerdict::ProvenBetter:
        return Words::tr("Proven: better");
    case EffectVerdict::ProvenWorse:
        return Words::tr("Proven: worse");
    }
    return {};
}

QString effectPill(const ActionEffect &effect, const Metric *metric, const Figures &figures)
{
    const std::optional<Difference> &found = effect.judged();
    const bool isJudged = effect.verdict == EffectVerdict::NotProven
        || effect.verdict == EffectVerdict::ProvenBetter
        || effect.verdict == EffectVerdict::ProvenWorse;
    if (!isJudged || !found || metric == nullptr)
        return effectVerdictWords(effect.verdict);
    const QString size = figures.change(*metric, found->change);
    //: a change that could be chance: "+1.2 · not proven"
    const QString text = effect.verdict == EffectVerdict::NotProven
        ? filledText(Words::tr("%1 · not proven"), {size})
        //: a change that is more than chance: "+8.3 · proven"
        : filledText(Words::tr("%1 · proven"), {size});
    if (size == figures.change(*metric, 0))
        return text;
    return (found->change < 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + text;
}

Tone effectTone(EffectVerdict verdict)
{
    switch (verdict) {
    case EffectVerdict::ProvenBetter:
        return Tone::Good;
    case EffectVerdict::ProvenWorse:
        return Tone::Bad;
    case EffectVerdict::NotMeasured:
    case EffectVerdict::NotYet:
    case EffectVerdict::TooFewAnswers:
    case EffectVerdict::NotProven:
        break;
    }
    return Tone::Neutral;
}

QString effectSentence(const Action &action, const ActionEffect &effect, const ReportSource &source,
    const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(action.metric);
    if (action.state == ActionState::Dropped)
        return Words::tr("No effect is measured of an action that was dropped.");
    if (metric == nullptr || effect.verdict == EffectVerdict::NotMeasured)
        return Words::tr("Choose an indicator that customers answer to, and the effect is "
                         "measured on it.");
    if (effect.verdict == EffectVerdict::NotYet)
        return Words::tr("The effect is measured when the action has begun and its first month is "
                         "complete.");
    if (effect.verdict == EffectVerdict::TooFewAnswers)
        return tooFewSentence(effect, source.limits, figures);
    QStringList sentences{beforeAndAfter(effect, *metric, figures)};
    if (effect.compared)
        sentences.append(besideTheOthers(effect, *metric, figures));
    sentences.append(conclusion(effect));
    return sentences.join(QLatin1Char(' '));
}

} // namespace headroom::ui
