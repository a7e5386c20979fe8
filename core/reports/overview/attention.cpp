// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/overview/attention.h"

#include "core/reports/hiddenunits.h"
#include "core/reports/indicators.h"
#include "core/reports/overview/latestchanges.h"
#include "core/reports/rounds/roundprogress.h"
#include "core/scores/scoring.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr qsizetype MostItems = 20;

bool isNamed(UnitRef unit)
{
    return unit.depth() == 0 || unit.id() != UnknownUnit;
}

std::optional<AttentionItem> decline(const Metric &metric, const Change &change)
{
    const ChangeKind worse = metric.lowerIsBetter ? ChangeKind::RealRise : ChangeKind::RealDecline;
    if (change.kind != worse)
        return std::nullopt;
    return AttentionItem{AttentionItem::Kind::RealDecline, metric.id, change.unit,
        std::abs(change.difference->change), scoreNumber(metric, change.after),
        scoreNumber(metric, change.before), change.after.n};
}

/// A norm for single cases (two days) is counted by its own share within the norm.
std::optional<AttentionItem> missedNorm(
    const Metric &metric, UnitRef unit, const ScoreResult &result)
{
    const Score *score = shownScore(result);
    if (!metric.norm || metric.kind == MetricKind::Amount || !score || score->indicative)
        return std::nullopt;
    if (verdictOn(score->interval, *metric.norm, metric.lowerIsBetter) != Verdict::NotMet)
        return std::nullopt;
    const double value = score->toDouble();
    return AttentionItem{AttentionItem::Kind::NormMissed, metric.id, unit,
        std::abs(*metric.norm - value), value, *metric.norm, score->tally.n};
}

/// Where a whole location misses its norm, only those who do surely worse are worth a line.
bool addsToParent(const Metric &metric, const AttentionItem &item, const Score &score,
    const QHash<UnitRef, double> &missed)
{
    const auto parent = missed.constFind(item.unit.parent());
    return item.unit.level() == Level::Organisation || parent == missed.constEnd()
        || verdictOn(score.interval, *parent, metric.lowerIsBetter) == Verdict::NotMet;
}

std::optional<AttentionItem> behindPace(
    const Metric &metric, UnitRef unit, const RoundProgress &progress)
{
    const std::optional<RoundProgress::Pace> pace = progress.pace(unit);
    if (!pace)
        return std::nullopt;
    if (verdictOn(pace->result.interval, pace->expected, metric.lowerIsBetter) != Verdict::NotMet)
        return std::nullopt;
    const double value = pace->result.toDouble();
    return AttentionItem{AttentionItem::Kind::BehindTarget, metric.id, unit,
        std::abs(pace->expected - value), value, pace->expected, pace->result.tally.n};
}

double relativeSize(const ReportSource &source, const AttentionItem &item)
{
    if (item.kind == AttentionItem::Kind::ReasonRising)
        return item.size / 100;
    const Metric *metric = source.catalogue.metric(item.metric);
    const double width = metric ? std::abs(metric->best - metric->worst) : 0;
    const double scale = width > 0 ? width : std::abs(item.reference);
    return scale > 0 ? item.size / scale : item.size;
}

/// Parents stand before their children.
QList<AttentionItem> itemsAmong(const ReportSource &source, const Metric &metric,
    const QList<Change> &changes, const std::optional<RoundProgress> &progress, MonthRange months)
{
    QList<AttentionItem> items;
    const auto add = [&](const std::optional<AttentionItem> &item) {
        if (item)
            items.append(*item);
    };
    QHash<UnitRef, double> missed; ///< scores of those that miss the norm
    HiddenUnits hidden(source, metric, {months});
    for (const Change &change : changes) {
        if (!isNamed(change.unit))
            continue;
        add(decline(metric, change));
        if (metric.norm && !hidden.inAny(change.unit)) {
            const Tally tally = source.cube.tally(metric, change.unit, months);
            const ScoreResult score = scoreOf(metric, tally, source.limits);
            const std::optional<AttentionItem> item = missedNorm(metric, change.unit, score);
            if (item)
                missed.insert(change.unit, item->value);
            if (item && addsToParent(metric, *item, *shownScore(score), missed))
                items.append(*item);
        }
        if (progress)
            add(behindPace(metric, change.unit, *progress));
    }
    return items;
}

void sortAttention(const ReportSource &source, QList<AttentionItem> &items)
{
    std::ranges::stable_sort(items, std::ranges::greater(),
        [&](const AttentionItem &item) { return relativeSize(source, item); });
    std::ranges::stable_partition(items,
        [](const AttentionItem &item) { return item.kind != AttentionItem::Kind::NormMissed; });
    if (items.size() > MostItems)
        items.resize(MostItems);
}

QList<AttentionItem> attentionTo(
    const ReportSource &source, const Metric &metric, QList<UnitRef> nodes, MonthRange months)
{
    nodes.removeIf([&metric](const UnitRef &node) { return !isShownFor(metric, node); });
    std::optional<RoundProgress> progress;
    if (const Round *round = source.newestRound())
        progress = RoundProgress::of(source, *round, metric);
    return itemsAmong(source, metric, latestChanges(source, metric, nodes), progress, months);
}

} // namespace

QList<AttentionItem> attentionIn(
    const ReportSource &source, const Selection &selection, Progress &progress)
{
    QList<AttentionItem> items;
    const std::optional<Metric> chosen = chosenIndicator(source, selection.metric);
    if (!source.calendar || !chosen)
        return items;
    const DateRange range = source.calendar->resolve(selection.period);
    const MonthRange months{monthNumber(range.first), monthNumber(range.last)};
    const QList<UnitRef> nodes = nodesBelow(source, selection.unit, months);
    const QList<Metric> indicators = distinctIndicators(source, chosen->id);
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        if (!progress.report(i, indicators.size()))
            break;
        items += attentionTo(source, indicators[i], nodes, months);
    }
    sortAttention(source, items);
    return items;
}

QList<AttentionItem> withRisingReasons(const ReportSource &source, QList<AttentionItem> found,
    const ReasonFacts &reasons, const QString &metric, UnitRef unit)
{
    const auto percent = [](const Tally &tally) {
        return 100.0 * static_cast<double>(tally.favourable) / static_cast<double>(tally.n);
    };
    for (const ReasonRow &row : reasons.rows) {
        if (row.change.kind == ChangeKind::RealRise)
            found.append({AttentionItem::Kind::ReasonRising, metric, unit,
                row.change.difference->change, percent(row.change.after),
                percent(row.change.before), row.change.after.n, row.reason});
    }
    sortAttention(source, found);
    return found;
}

} // namespace headroom
