// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/insighttables.h"

#include "core/reports/insight/priorityfacts.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

TableCell countOrNone(const std::optional<qint64> &count)
{
    return count ? TableCell(*count) : TableCell();
}

TableCell pointsOrNone(const std::optional<StepWeight> &weight)
{
    return weight ? TableCell(weight->points) : TableCell();
}

TableCell absentOr(const std::optional<double> &value)
{
    return value ? TableCell(*value) : TableCell();
}

QString yesOrNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString changeName(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::NotComparable:
        return u"not-comparable"_s;
    case ChangeKind::WithinNoise:
        return u"within-noise"_s;
    case ChangeKind::RealRise:
        return u"real-rise"_s;
    case ChangeKind::RealDecline:
        return u"real-decline"_s;
    }
    Q_UNREACHABLE();
}

QList<TableCell> scoreCells(const ScoreResult &result)
{
    const Score *score = shownScore(result);
    if (score == nullptr)
        return {answerCount(result), {}, {}, {}};
    return {score->tally.n, score->value, score->interval.low, score->interval.high};
}

QList<TableCell> changeCells(const Change &change)
{
    QList<TableCell> cells{changeName(change.kind)};
    if (!change.difference)
        return cells + QList<TableCell>{{}, {}, {}, {}};
    return cells
        + QList<TableCell>{
            change.before.n, change.after.n, change.difference->change, change.difference->p};
}

} // namespace

QString priorityName(Priority priority)
{
    switch (priority) {
    case Priority::StartHere:
        return u"start-here"_s;
    case Priority::Keep:
        return u"keep"_s;
    case Priority::CanWait:
        return u"can-wait"_s;
    case Priority::Fine:
        return u"fine"_s;
    }
    Q_UNREACHABLE();
}

Table driverTable(const InsightFacts &facts)
{
    Table table{
        {u"driver"_s, u"measure"_s, u"r"_s, u"low"_s, u"high"_s, u"pairs"_s, u"weight"_s}, {}};
    for (const Driver &driver : facts.drivers.drivers) {
        const Correlation &found = driver.correlation;
        table.rows.append({driver.metric, driver.measure, found.r, found.interval.low,
            found.interval.high, found.n, absentOr(driver.weight)});
    }
    return table;
}

Table priorityTable(const InsightFacts &facts, const ReportSource &source)
{
    const Priorities priorities = priorityFacts(facts, source);
    Table table{
        {u"driver"_s, u"measure"_s, u"metric"_s, u"priority"_s, u"importance"_s,
            u"importance_low"_s, u"importance_high"_s, u"importance_middle"_s, u"importance_sure"_s,
            u"n"_s, u"score"_s, u"performance"_s, u"performance_low"_s, u"performance_high"_s,
            u"performance_middle"_s, u"performance_sure"_s},
        {}};
    for (const PriorityPoint &point : priorities.points) {
        table.rows.append(
            {point.driver.metric, point.driver.measure, point.metric, priorityName(point.priority),
                point.importance(), point.importanceRange.low, point.importanceRange.high,
                priorities.middleImportance, yesOrNo(point.isImportanceSure),
                answerCount(point.score), shownScore(point.score)->value, point.performance,
                point.performanceRange.low, point.performanceRange.high,
                priorities.middlePerformance, yesOrNo(point.isPerformanceSure)});
    }
    return table;
}

namespace {

TableCell verdictCell(const Performance &one)
{
    if (!one.norm)
        return {};
    if (isMetButNotSatisfied(one))
        return u"met-not-satisfied"_s;
    return isNormMet(one) ? u"met"_s : u"missed"_s;
}

QList<TableCell> performanceCells(const Performance &one, const QString &unit, const Limits &limits)
{
    const bool hides = hidesGroups(one, limits);
    const auto group = [&](qint64 count) { return hides ? TableCell() : TableCell(count); };
    const TableCell within =
        one.months ? TableCell(one.months->percent) : TableCell(Fraction(100 * one.within, one.n));
    return {unit, one.subject, absentOr(one.norm), within,
        one.months ? TableCell(one.months->n) : TableCell(), one.n, one.dissatisfied,
        Fraction(100 * one.dissatisfied, one.n), group(one.within), group(one.dissatisfiedWithin),
        verdictCell(one)};
}

} // namespace

Table performanceTable(const InsightFacts &facts, const ReportSource &source)
{
    Table table{{u"unit"_s, u"subject"_s, u"norm"_s, u"percent_within"_s, u"months"_s, u"n"_s,
                    u"dissatisfied"_s, u"percent_dissatisfied"_s, u"within"_s,
                    u"dissatisfied_within"_s, u"verdict"_s},
        {}};
    for (const Performance &one : facts.subjects + facts.notSatisfied)
        table.rows.append(
            performanceCells(one, source.organisation.unitName(one.unit.id()), source.limits));
    return table;
}

Table journeyTable(const InsightFacts &facts, const ReportSource &source)
{
    Table table{{u"step"_s, u"metric"_s, u"n"_s, u"score"_s, u"low"_s, u"high"_s, u"verdict"_s,
                    u"n_before"_s, u"n_after"_s, u"change"_s, u"p"_s, u"critics"_s,
                    u"moment_of_truth"_s, u"weight"_s},
        {}};
    for (const JourneyStep &step : facts.journey.steps) {
        const QString name =
            step.step == UnknownUnit ? u"(unknown)"_s : source.organisation.unitName(step.step);
        for (const StepIndicator &one : step.indicators) {
            const bool isChosen = one.metric == facts.metric;
            QList<TableCell> cells{name, one.metric};
            cells += scoreCells(one.score);
            cells += changeCells(one.change);
            cells += countOrNone(isChosen ? step.critics : std::nullopt);
            cells += isChosen ? TableCell(yesOrNo(step.isMomentOfTruth)) : TableCell();
            cells += pointsOrNone(isChosen ? step.weight : std::nullopt);
            table.rows.append(cells);
        }
    }
    return table;
}

Table valueTable(const ValueFacts &facts)
{
    Table table{{u"what"_s, u"source"_s, u"n"_s, u"value"_s, u"low"_s, u"high"_s}, {}};
    const bool isUnknown = facts.promoter.value.value == 0 && facts.passive.value.value == 0
        && facts.detractor.value.value == 0;
    if (!facts.isImported && isUnknown)
        return table;
    const auto add = [&](const QString &what, const TableCell &n, const RangedEuros &euros) {
        QList<TableCell> row{what, facts.isImported ? u"imported"_s : u"own"_s, n, euros.value};
        row += euros.interval ? QList<TableCell>{euros.interval->low, euros.interval->high}
                              : QList<TableCell>{{}, {}};
        table.rows.append(row);
    };
    const std::pair<QString, const GroupValue *> groups[] = {{u"promoter"_s, &facts.promoter},
        {u"passive"_s, &facts.passive}, {u"detractor"_s, &facts.detractor}};
    for (const auto &[name, group] : groups)
        add(name, facts.isImported ? TableCell(group->n) : TableCell(), group->value);
    if (facts.point) {
        add(u"point-from-detractor"_s, {}, facts.point->fromDetractor);
        add(u"point-from-passive"_s, {}, facts.point->fromPassive);
        add(u"one-detractor"_s, {}, facts.point->ofDetractor);
    }
    return table;
}

Table staffTable(const InsightFacts &facts)
{
    Table table{{u"said"_s, u"r"_s, u"low"_s, u"high"_s, u"quarters"_s, u"places"_s}, {}};
    if (facts.staff) {
        const Correlation &found = facts.staff->found.correlation;
        table.rows.append({facts.staff->metric, found.r, found.interval.low, found.interval.high,
            found.n, facts.staff->found.places});
    }
    return table;
}

Table lagTable(const InsightFacts &facts)
{
    Table table{
        {u"outcome"_s, u"lag"_s, u"r"_s, u"low"_s, u"high"_s, u"pairs"_s, u"places"_s, u"best"_s},
        {}};
    for (const LagFinding &finding : facts.lags) {
        for (const LaggedCorrelation &one : finding.lags) {
            const Correlation &found = one.correlation;
            table.rows.append({finding.outcome, qint64{one.lag}, found.r, found.interval.low,
                found.interval.high, found.n, one.places, yesOrNo(one == finding.best())});
        }
    }
    return table;
}

namespace {

QList<TableCell> shareCells(const NamedShare &share)
{
    QList<TableCell> cells{share.comments, countOrNone(share.naming)};
    if (share.naming && share.comments > 0)
        cells.append(Fraction(100 * *share.naming, share.comments));
    else
        cells.append(TableCell());
    return cells + changeCells(share.change);
}

const QStringList ShareHeadings{u"comments"_s, u"naming"_s, u"percent"_s, u"verdict"_s,
    u"before_n"_s, u"after_n"_s, u"change"_s, u"p"_s};

} // namespace

Table reasonTable(const ReasonFacts &facts)
{
    Table table{{u"reason"_s, u"unfavourable"_s, u"neutral"_s, u"favourable"_s, u"verdict"_s,
                    u"before_n"_s, u"after_n"_s, u"change"_s, u"p"_s},
        {}};
    for (const ReasonRow &row : facts.rows)
        table.rows.append(QList<TableCell>{row.reason, countOrNone(row.unfavourable),
                              countOrNone(row.neutral), countOrNone(row.favourable)}
            + changeCells(row.change));
    return table;
}

Table reasonQuarterTable(const ReasonFacts &facts)
{
    Table table{QStringList{u"reason"_s, u"quarter"_s} + ShareHeadings, {}};
    for (const ReasonRow &row : facts.rows) {
        for (const NamedShare &share : row.trend)
            table.rows.append(
                QList<TableCell>{row.reason,
                    Period::containing(Granularity::Quarter, share.quarter.first).label()}
                + shareCells(share));
    }
    return table;
}

Table reasonPlaceTable(const ReasonFacts &facts, const ReportSource &source)
{
    Table table{QStringList{u"reason"_s, u"location"_s, u"quarter"_s} + ShareHeadings, {}};
    for (const ReasonRow &row : facts.rows) {
        for (const NamedShare &share : row.places)
            table.rows.append(
                QList<TableCell>{row.reason, source.organisation.unitName(share.location),
                    Period::containing(Granularity::Quarter, share.quarter.first).label()}
                + shareCells(share));
    }
    return table;
}

} // namespace headroom
