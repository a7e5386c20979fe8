// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/journeywords.h"

#include "core/base/rounding.h"
#include "core/insight/answerscope.h"
#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace headroom::ui {

namespace {

struct JourneyTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::JourneyWords)
};

/// What names of steps begin with, Dutch and English, in the order of the journey. Not shown.
const QList<QStringList> &knownSteps()
{
    static const QList<QStringList> steps{
        {QStringLiteral("oriënt"), QStringLiteral("orient"), QStringLiteral("aware"),
            QStringLiteral("consider"), QStringLiteral("research")},
        {QStringLiteral("offerte"), QStringLiteral("advies"), QStringLiteral("quot"),
            QStringLiteral("advice")},
        {QStringLiteral("aankoop"), QStringLiteral("koop"), QStringLiteral("bestel"),
            QStringLiteral("purchase"), QStringLiteral("buy"), QStringLiteral("order")},
        {QStringLiteral("lever"), QStringLiteral("bezorg"), QStringLiteral("deliver"),
            QStringLiteral("ship")},
        {QStringLiteral("install"), QStringLiteral("montage")},
        {QStringLiteral("gebruik"), QStringLiteral("use"), QStringLiteral("usage")},
        {QStringLiteral("service"), QStringLiteral("support"), QStringLiteral("onderhoud"),
            QStringLiteral("repar"), QStringLiteral("repair")},
        {QStringLiteral("factu"), QStringLiteral("betal"), QStringLiteral("invoice"),
            QStringLiteral("billing"), QStringLiteral("pay")},
        {QStringLiteral("klacht"), QStringLiteral("complain")},
        {QStringLiteral("retour"), QStringLiteral("return")},
        {QStringLiteral("verleng"), QStringLiteral("renew")},
        {QStringLiteral("opzeg"), QStringLiteral("vertrek"), QStringLiteral("exit"),
            QStringLiteral("cancel"), QStringLiteral("leav")}};
    return steps;
}

std::optional<int> knownPlace(const QString &name)
{
    for (qsizetype place = 0; place < knownSteps().size(); ++place) {
        for (const QString &start : knownSteps()[place]) {
            if (name.startsWith(start, Qt::CaseInsensitive))
                return static_cast<int>(place);
        }
    }
    return std::nullopt;
}

std::optional<int> numberedPlace(const QString &name)
{
    static const QRegularExpression number(QStringLiteral("^\\s*(\\d{1,3})\\b"));
    const QRegularExpressionMatch match = number.match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

template <typename Place>
bool sortBy(QList<JourneyStep> &steps, const Organisation &organisation, const Place &placeOf)
{
    const auto place = [&](const JourneyStep &step) {
        return placeOf(organisation.unitName(step.step));
    };
    const bool isKnownOfAll = std::ranges::all_of(steps, [&](const JourneyStep &step) {
        return step.step == UnknownUnit || place(step).has_value();
    });
    if (isKnownOfAll)
        std::ranges::stable_sort(steps, [&](const JourneyStep &a, const JourneyStep &b) {
            if (a.step == UnknownUnit || b.step == UnknownUnit)
                return a.step != UnknownUnit;
            return *place(a) < *place(b);
        });
    return isKnownOfAll;
}

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QString methodWords()
{
    return JourneyTexts::tr(
        "Weight here is the score of all answers minus that of the answers about all other steps: "
        "every answer is about one step, so the steps of one customer cannot be laid beside each "
        "other.");
}

bool pullsDown(const JourneyStep &step, const Metric &metric)
{
    return step.weight && !metric.lowerIsBetter
        && roundHalfUp(step.weight->points, metric.decimals) < 0;
}

QString momentWords(const JourneyFacts &facts, const JourneyStep &step, const Metric &metric,
    const ReportSource &source, const Figures &figures)
{
    const QString name = stepWords(source.organisation, step.step);
    const QString shares = stepShares(facts, step, figures);
    if (!pullsDown(step, metric))
        //: %1 a step of the customer journey, %2 "34 % of the detractors, 28 % of the answers"
        return filledText(
            JourneyTexts::tr("Moment of truth: %1 holds %2, surely more than the other steps."),
            {name, shares});
    //: %1 a step of the customer journey, %2 an indicator, %3 a number, %4 "34 % of the
    //: detractors, 28 % of the answers"
    return filledText(
        JourneyTexts::tr("Moment of truth: %1 pulls %2 down by %3 points. It holds %4, surely more "
                         "than the other steps."),
        {name, metricWords(metric).name, figures.points(metric, step.weight->points.toDouble()),
            shares});
}

} // namespace

QString stepWords(const Organisation &organisation, UnitId step)
{
    //: answers that name no step of the customer journey
    return step == UnknownUnit ? JourneyTexts::tr("(no step)") : organisation.unitName(step);
}

JourneyFacts inJourneyOrder(JourneyFacts facts, const Organisation &organisation)
{
    if (!sortBy(facts.steps, organisation, numberedPlace))
        sortBy(facts.steps, organisation, knownPlace);
    return facts;
}

QString stepShares(const JourneyFacts &facts, const JourneyStep &step, const Figures &figures)
{
    if (!step.critics)
        return {};
    //: %1 and %2 percentages
    return filledText(JourneyTexts::tr("%1 of the detractors, %2 of the answers"),
        {figures.percent(share(*step.critics, facts.critics)),
            figures.percent(share(step.answers(), facts.answers))});
}

QString stepNormWords(const StepIndicator &indicator, const Metric &metric, const Figures &figures)
{
    const Score *score = shownScore(indicator.score);
    if (!metric.norm || score == nullptr)
        return {};
    const double value = score->toDouble();
    const bool isMet = metric.lowerIsBetter ? value <= *metric.norm : value >= *metric.norm;
    const QString norm = figures.score(metric, *metric.norm);
    //: %1 our norm
    return isMet ? JourneyTexts::tr("Norm %1: met").arg(norm)
                 //: %1 our norm
                 : JourneyTexts::tr("Norm %1: missed").arg(norm);
}

QString journeyMeaning(const JourneyFacts &facts, const Metric &metric, const ReportSource &source,
    const Figures &figures)
{
    if (!isPerception(source.catalogue, metric))
        return JourneyTexts::tr(
            "Choose an indicator that customers answer to see which steps hold most "
            "detractors.");
    QStringList sentences;
    const QList<JourneyStep> moments = momentsOfTruth(facts, metric);
    for (const JourneyStep &step : moments)
        sentences << momentWords(facts, step, metric, source, figures);
    if (sentences.isEmpty())
        sentences << JourneyTexts::tr(
            "No step surely holds more detractors than its share of the answers: no "
            "moment of truth stands out.");
    sentences << methodWords();
    return sentences.join(u' ');
}

ShownRows journeyRows(const JourneyFacts &facts, const ReportSource &source, const Figures &figures)
{
    ShownRows rows;
    rows.headings = {JourneyTexts::tr("Step and indicator"), JourneyTexts::tr("Answers"),
        JourneyTexts::tr("Score"), JourneyTexts::tr("95 % range"), JourneyTexts::tr("Change"),
        JourneyTexts::tr("Norm")};
    constexpr int ChangeColumn = 4;
    rows.textColumns = {ChangeColumn, ChangeColumn + 1};
    for (const JourneyStep &step : facts.steps) {
        for (const StepIndicator &one : step.indicators) {
            const Metric *metric = source.catalogue.metric(one.metric);
            if (metric == nullptr || answerCount(one.score) == 0)
                continue;
            const Score *score = shownScore(one.score);
            rows.rows.append(
                {filledText(QStringLiteral("%1 · %2"),
                     {stepWords(source.organisation, step.step), metricWords(*metric).name}),
                    figures.count(answerCount(one.score)), scoreWords(one.score, *metric, figures),
                    score != nullptr ? figures.interval(*metric, score->interval) : QString(),
                    changePill(one.change, *metric, figures),
                    stepNormWords(one, *metric, figures)});
        }
    }
    return rows;
}

} // namespace headroom::ui
