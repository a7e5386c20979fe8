// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/drivers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

constexpr qint64 AnswersPerDriver = 10;

/// A driver and its values in the rows of the scope.
struct Candidate
{
    Driver driver;
    std::vector<double> values;
};

bool isMadeOf(const Metric &metric, const QString &measure)
{
    return std::ranges::any_of(
        metric.bandings, [&measure](const Banding &banding) { return banding.measure == measure; });
}

/// Whether low values of its measures are what the metric counts.
bool isOfLowValues(const Metric &metric)
{
    return std::ranges::any_of(metric.bandings, &Banding::lowerIsFavourable);
}

/// The metric that names the plain value of a measure; null for figures of places and months.
const Metric *plainMetric(const Catalogue &catalogue, const QString &measure)
{
    const Metric *first = nullptr;
    for (const Metric &metric : catalogue.metrics()) {
        if (metric.ofMonths || !isMadeOf(metric, measure))
            continue;
        if (metric.kind == MetricKind::Mean || metric.kind == MetricKind::Amount)
            return &metric;
        if (first == nullptr)
            first = &metric;
    }
    const OwnColumn *own = first == nullptr ? catalogue.ownColumn(measure) : nullptr;
    return own != nullptr ? &own->mean : first;
}

QString ownNameOf(const Catalogue &catalogue, const QString &measure)
{
    const OwnColumn *own = catalogue.ownColumn(measure);
    return own != nullptr ? own->name : QString();
}

std::vector<double> valuesOf(
    const AnswerColumns &columns, size_t column, const std::vector<quint32> &rows)
{
    std::vector<double> values;
    values.reserve(rows.size());
    for (const quint32 row : rows) {
        const Steps value = columns.values[column][row];
        values.push_back(value == NoValue ? std::numeric_limits<double>::quiet_NaN()
                                          : static_cast<double>(value));
    }
    return values;
}

/// All values where every one of the lists and the outcome has a number, in the same order.
std::vector<std::vector<double>> completeRows(
    const std::vector<Candidate> &candidates, const std::vector<double> &outcome)
{
    std::vector<std::vector<double>> complete(candidates.size() + 1);
    for (size_t row = 0; row < outcome.size(); ++row) {
        const bool isComplete = !std::isnan(outcome[row])
            && std::ranges::none_of(candidates,
                [row](const Candidate &candidate) { return std::isnan(candidate.values[row]); });
        if (!isComplete)
            continue;
        for (size_t i = 0; i < candidates.size(); ++i)
            complete[i].push_back(candidates[i].values[row]);
        complete.back().push_back(outcome[row]);
    }
    return complete;
}

std::optional<RelativeWeights> weightsOf(const std::vector<std::vector<double>> &complete)
{
    const size_t drivers = complete.size() - 1;
    std::vector<std::vector<double>> among(drivers, std::vector<double>(drivers, 1));
    std::vector<double> with;
    for (size_t i = 0; i < drivers; ++i) {
        const auto r = correlationOf(complete[i], complete.back());
        if (!r)
            return std::nullopt;
        with.push_back(r->r);
        for (size_t j = 0; j < i; ++j) {
            const auto pair = correlationOf(complete[i], complete[j]);
            if (!pair)
                return std::nullopt;
            among[i][j] = among[j][i] = pair->r;
        }
    }
    return relativeWeights(among, with);
}

void giveWeights(
    QList<Driver> &drivers, const std::vector<Candidate> &weighed, const RelativeWeights &weights)
{
    for (size_t i = 0; i < weighed.size(); ++i) {
        const auto found = std::ranges::find(drivers, weighed[i].driver.measure, &Driver::measure);
        if (found != drivers.end())
            found->weight = weights.weights[i];
    }
}

/// REQUIRES: candidates have the most pairs first.
void weigh(Drivers &drivers, std::vector<Candidate> candidates, const std::vector<double> &outcome,
    qint64 leastPairs)
{
    while (candidates.size() > 1) {
        const auto complete = completeRows(candidates, outcome);
        const auto n = static_cast<qint64>(complete.back().size());
        const auto wanted =
            std::max(leastPairs, AnswersPerDriver * static_cast<qint64>(candidates.size()));
        const auto weights = n >= wanted ? weightsOf(complete) : std::nullopt;
        if (!weights) {
            candidates.pop_back();
            continue;
        }
        drivers.rSquared = weights->rSquared;
        drivers.weighed = n;
        giveWeights(drivers.drivers, candidates, *weights);
        return;
    }
}

} // namespace

ActionSubject subjectOf(const Driver &driver)
{
    return driver.ownName.isEmpty() ? ActionSubject{ActionTopic::Driver, driver.metric}
                                    : ActionSubject{};
}

void markSharedMetrics(QList<Driver> &drivers)
{
    for (Driver &driver : drivers)
        driver.sharesMetric =
            std::ranges::count(std::as_const(drivers), driver.metric, &Driver::metric) > 1;
}

Drivers driversOf(const AnswerColumns &columns, const Catalogue &catalogue, const Metric &outcome,
    const AnswerScope &scope, qint64 leastPairs)
{
    const std::vector<quint32> rows = rowsIn(columns, scope);
    std::vector<double> values = indicatorValues(columns, catalogue, outcome, rows).values;
    // Of "delivered in time" more is better, of the days that it is made of fewer are.
    if (!outcome.lowerIsBetter && isOfLowValues(outcome))
        std::ranges::transform(values, values.begin(), std::negate<>());
    std::vector<Candidate> candidates;
    for (qsizetype column = 0; column < columns.measures.size(); ++column) {
        const QString &measure = columns.measures[column];
        const Metric *metric = plainMetric(catalogue, measure);
        if (metric == nullptr || isMadeOf(outcome, measure))
            continue;
        Candidate candidate{{}, valuesOf(columns, static_cast<size_t>(column), rows)};
        const auto correlation = correlationOf(candidate.values, values);
        if (!correlation || correlation->n < leastPairs)
            continue;
        const bool turns = metric->lowerIsBetter != outcome.lowerIsBetter;
        candidate.driver = {metric->id, measure, ownNameOf(catalogue, measure), false, *correlation,
            metric->lowerIsBetter, turns ? -correlation->r : correlation->r, std::nullopt};
        candidates.push_back(std::move(candidate));
    }
    Drivers result;
    for (const Candidate &candidate : candidates)
        result.drivers.append(candidate.driver);
    markSharedMetrics(result.drivers);
    std::ranges::stable_sort(result.drivers, std::ranges::greater(),
        [](const Driver &driver) { return std::abs(driver.correlation.r); });
    std::ranges::stable_sort(candidates, std::ranges::greater(),
        [](const Candidate &candidate) { return candidate.driver.correlation.n; });
    weigh(result, std::move(candidates), values, leastPairs);
    return result;
}

} // namespace headroom
