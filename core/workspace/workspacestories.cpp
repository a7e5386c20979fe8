// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/extremes.h"
#include "core/insight/reasons/reasoncounts.h"
#include "core/reports/hiddenunits.h"
#include "core/reports/indicators.h"
#include "core/storage/answers/commentstore.h"
#include "core/storage/answers/extremestore.h"
#include "core/storage/orders/orderpairs.h"
#include "core/storage/stores/settingstore.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

ScoreResult scoreIn(
    const ReportSource &source, const Metric &metric, const AnswerQuestion &question)
{
    if (!isShownFor(metric, question.unit))
        return NoData{};
    return ShownScores(source, metric, question.range, question.unit.levels()).of(question.unit);
}

/// What a selection asks of the answers, and the figures that it is about.
struct Story
{
    ReportSource source;
    Metric metric;
    AnswerQuestion question;
};

Result<Story> storyOf(const ReportSource &whole, const Selection &selection)
{
    const Metric *metric = whole.catalogue.metric(selection.metric);
    if (metric == nullptr)
        return failure(ErrorKind::UnknownMetric, {}, {selection.metric});
    Story story{whole.filtered(selection.filter), *metric, {}};
    story.question.metric = metric->id;
    story.question.unit = selection.unit;
    if (whole.calendar)
        story.question.range = whole.calendar->resolve(selection.period);
    story.question.filter = selection.filter;
    story.question.most = MostExtremes;
    return story;
}

Result<ReasonFacts> findReasons(
    const Connection &connection, const CommentReading &reading, const Story &story)
{
    const auto &[source, metric, question] = story;
    const std::optional<Windows> quarters = latestQuarters(source.calendar->of(metric));
    const ReasonCounts counts =
        countReasons(*reading.columns, *reading.index, source.catalogue, metric,
            {{question.unit, question.range, question.filter}, quarters,
                completeQuarters(source.calendar->of(metric), question.range)});
    ReasonFacts facts =
        reasonFacts(counts, scoreIn(source, metric, question), source.limits, quarters);
    for (ReasonRow &row : facts.rows) {
        if (!row.newest)
            continue;
        Result<std::optional<Comment>> comment = loadComment(connection, *row.newest, metric);
        if (!comment)
            return tl::unexpected(comment.error());
        row.example = std::move(*comment);
    }
    return facts;
}

/// Of the catalogue, and of own indicators those that are better the lower they are.
QList<Metric> amountsOf(const ReportSource &source)
{
    QList<Metric> amounts = source.metricsWithAnswers();
    amounts.removeIf([](const Metric &metric) {
        return metric.kind != MetricKind::Amount || metric.bandings.isEmpty();
    });
    const QList<OwnColumn> columns = source.ownColumnsWithAnswers();
    for (const OwnColumn &own : columns) {
        if (own.mean.lowerIsBetter)
            amounts.append(own.mean);
    }
    return amounts;
}

/// whole: columns of all answers.
Result<QList<ExtremeFacts>> readExtremes(
    const Connection &connection, const AnswerColumns &whole, const Story &story)
{
    const auto &[source, metric, question] = story;
    QList<ExtremeFacts> result;
    const QList<Metric> amounts = amountsOf(source);
    for (const Metric &amount : amounts) {
        const QList<ResponseId> largest = largestAnswers(whole, amount.bandings.first().measure,
            {question.unit, question.range, question.filter}, question.most);
        Result<QList<ExtremeCase>> cases = loadExtremes(connection, largest, amount, metric);
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

/// What customers spend by the amounts of their orders, of the whole organisation.
Result<std::optional<SpendingGroups>> readSpending(
    const Connection &connection, const ReportSource &whole, const DateRange &range)
{
    const Metric *nps = whole.catalogue.metric(QStringLiteral("nps"));
    if (nps == nullptr || !hasOrders(*whole.columns)
        || !whole.columns->measures.contains(SpendingMeasure))
        return std::optional<SpendingGroups>();
    const Banding &recommendation = nps->bandings.first();
    return loadOrderPairs(connection, recommendation.measure, SpendingMeasure)
        .map([&](const std::vector<OrderPair> &pairs) {
            return std::optional(spendingOf(pairs, recommendation, range));
        });
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

Result<std::optional<StatedReasons>> Workspace::reasons(
    const Selection &selection, qint64 most, Progress &progress) const
{
    StatedReasons stated{selection, m_data->snapshot->generation, {}};
    if (!m_data->snapshot->source.calendar)
        return stated;
    CommentReading &reading = m_data->commentReading();
    return readOn(m_data->connection, reading, most, progress)
        .and_then([&]() -> Result<std::optional<StatedReasons>> {
            if (!reading.isComplete)
                return std::nullopt;
            return storyOf(m_data->snapshot->source, selection)
                .and_then([&](const Story &story) {
                    return findReasons(m_data->connection, reading, story);
                })
                .map([&](ReasonFacts &&facts) {
                    stated.reasons = std::move(facts);
                    return std::optional(stated);
                });
        });
}

Result<bool> Workspace::readComments(qint64 most, Progress &progress)
{
    if (!m_data->snapshot || !m_data->snapshot->source.hasUnreadComments)
        return true;
    CommentReading &reading = m_data->commentReading();
    return readOn(m_data->connection, reading, most, progress).map([&] {
        if (reading.isComplete) {
            auto snapshot = std::make_shared<Snapshot>(*m_data->snapshot);
            m_data->takeComments(*snapshot);
            ++snapshot->generation;
            m_data->snapshot = std::move(snapshot);
        }
        return reading.isComplete;
    });
}

Result<bool> Workspace::readAllComments()
{
    NoProgress silent;
    return readComments(std::numeric_limits<qint64>::max(), silent);
}

Result<StoryFacts> Workspace::stories(const Selection &selection, Progress &progress) const
{
    StoryFacts facts;
    facts.selection = selection;
    facts.generation = m_data->snapshot->generation;
    const Result<Story> story = storyOf(m_data->snapshot->source, selection);
    if (!story)
        return tl::unexpected(story.error());
    const auto &[source, metric, question] = *story;
    if (!source.calendar)
        return facts;
    constexpr qint64 All = std::numeric_limits<qint64>::max();
    CommentReading &reading = m_data->commentReading();
    return readOn(m_data->connection, reading, All, progress)
        .and_then([&] { return findReasons(m_data->connection, reading, *story); })
        .and_then([&](ReasonFacts &&reasons) {
            facts.reasons = std::move(reasons);
            return readExtremes(m_data->connection, *reading.columns, *story);
        })
        .and_then([&](QList<ExtremeFacts> &&extremes) {
            facts.extremes = std::move(extremes);
            return readOrders(m_data->connection, source, question, metric);
        })
        .and_then([&](OrderFindings &&orders) {
            facts.orders = std::move(orders);
            return readSpending(m_data->connection, m_data->snapshot->source, question.range);
        })
        .map([&](std::optional<SpendingGroups> &&spending) {
            facts.orders.spending = spending;
            return facts;
        });
}

Result<void> Workspace::setCustomerValues(const CustomerValues &values)
{
    return changed([&] { return storeCustomerValues(m_data->connection, values); });
}

} // namespace headroom
