// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasoncounts.h"
#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/scores/scoring.h"
#include "core/storage/answers/commentstore.h"
#include "core/storage/answers/extremestore.h"
#include "core/storage/orders/orderpairs.h"
#include "core/storage/stores/settingstore.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace headroom {

namespace {

ScoreResult scoreIn(
    const ReportSource &source, const Metric &metric, const AnswerQuestion &question)
{
    if (!isShownFor(metric, question.unit))
        return NoData{};
    return scoreOf(
        metric, NodeTallies(source, metric, question.range).of(question.unit), source.limits);
}

/// The days of the question and of the quarters that are compared.
DateRange withQuarters(const DateRange &range, const std::optional<Windows> &quarters)
{
    if (!quarters)
        return range;
    return {
        std::min(range.first, quarters->before.first), std::max(range.last, quarters->after.last)};
}

Result<ReasonFacts> readReasons(const Connection &connection, const ReportSource &source,
    const AnswerQuestion &question, const Metric &metric, Progress &progress)
{
    const std::optional<Windows> quarters = latestQuarters(source.calendar->of(metric));
    ReasonCounts counts(Lexicon::builtIn(), question.range, quarters);
    AnswerQuestion wider = question;
    wider.range = withQuarters(question.range, quarters);
    return visitComments(
        connection, wider, metric, [&](const Comment &comment) { counts.add(comment); }, progress)
        .map([&] {
            return reasonFacts(counts, scoreIn(source, metric, question), source.limits, quarters);
        });
}

Result<QList<ExtremeFacts>> readExtremes(const Connection &connection, const ReportSource &source,
    const AnswerQuestion &question, const Metric &metric)
{
    QList<ExtremeFacts> result;
    const QList<Metric> metrics = source.metricsWithAnswers();
    for (const Metric &amount : metrics) {
        if (amount.kind != MetricKind::Amount)
            continue;
        Result<QList<ExtremeCase>> cases = loadExtremes(connection, question, amount, metric);
        if (!cases)
            return tl::unexpected(cases.error());
        result.append(extremeFacts(amount, std::move(*cases), scoreIn(source, amount, question),
            scoreIn(source, metric, question), source.limits));
    }
    return result;
}

bool hasOrders(const AnswerColumns &columns)
{
    return std::ranges::find(columns.subjects, Subject::Order) != columns.subjects.end();
}

/// Orders have an amount in a row of its own; the pairs join it to what the customer said.
Result<OrderFindings> readOrders(const Connection &connection, const ReportSource &source,
    const AnswerQuestion &question, const Metric &metric)
{
    OrderFindings findings;
    if (!question.filter.isEmpty() || !hasOrders(*source.columns)
        || !isPerception(source.catalogue, metric))
        return findings;
    const QList<OrderMeasure> measures = orderMeasures(source.catalogue);
    for (const OrderMeasure &measure : measures) {
        if (!source.columns->measures.contains(measure.measure) || metric.bandings.size() != 1)
            continue;
        const Banding &rating = metric.bandings.first();
        const auto pairs = loadOrderPairs(connection, rating.measure, measure.measure);
        if (!pairs)
            return tl::unexpected(pairs.error());
        addPairs(findings, *pairs, measure, metric, rating, {question.unit, question.range});
    }
    return findings;
}

} // namespace

Result<StoryFacts> Workspace::stories(const Selection &selection, Progress &progress) const
{
    StoryFacts facts;
    facts.selection = selection;
    facts.generation = m_data->snapshot->generation;
    const ReportSource source = m_data->snapshot->source.filtered(selection.filter);
    const Metric *metric = source.catalogue.metric(selection.metric);
    if (metric == nullptr)
        return failure(ErrorKind::UnknownMetric, {}, {selection.metric});
    if (!source.calendar)
        return facts;
    AnswerQuestion question;
    question.metric = metric->id;
    question.unit = selection.unit;
    question.range = source.calendar->resolve(selection.period);
    question.filter = selection.filter;
    question.most = MostExtremes;
    return readReasons(m_data->connection, source, question, *metric, progress)
        .and_then([&](ReasonFacts &&reasons) {
            facts.reasons = std::move(reasons);
            return readExtremes(m_data->connection, source, question, *metric);
        })
        .and_then([&](QList<ExtremeFacts> &&extremes) {
            facts.extremes = std::move(extremes);
            return readOrders(m_data->connection, source, question, *metric);
        })
        .map([&](OrderFindings &&orders) {
            facts.orders = std::move(orders);
            return facts;
        });
}

Result<void> Workspace::setCustomerValues(const CustomerValues &values)
{
    return changed([&] { return storeCustomerValues(m_data->connection, values); });
}

} // namespace headroom
