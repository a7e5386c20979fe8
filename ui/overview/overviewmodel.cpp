// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewmodel.h"

#include "ui/text/changewords.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QHash>

#include <algorithm>

namespace headroom::ui {

namespace {

bool isFigure(int column)
{
    return column == OverviewModel::Answers || column == OverviewModel::ScoreColumn
        || column == OverviewModel::Target;
}

QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> valueOf(const ScoreResult &result)
{
    const Score *score = shownScore(result);
    return score ? std::optional(score->toDouble()) : std::nullopt;
}

/// Enough answers, but the round has not begun.
bool awaitsVerdict(const OverviewRow &row)
{
    const Score *score = shownScore(row.score);
    return row.progress && !row.progress->verdict && score && !score->indicative;
}

} // namespace

OverviewModel::OverviewModel(const Figures &figures, QObject *parent)
    : TreeModel(parent)
    , m_figures(figures)
{
}

void OverviewModel::showFacts(const OverviewFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    m_metric = metric ? *metric : Metric();
    m_source = source;
    m_recent.clear();
    QHash<UnitRef, int> places;
    std::vector<int> parents;
    double low = 1e300;
    double high = -1e300;
    const auto widen = [&low, &high](double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    };
    for (const OverviewRow &row : facts.rows) {
        parents.push_back(
            row.unit.level() == Level::Employee ? places.value(row.unit.parent(), -1) : -1);
        places.insert(row.unit, static_cast<int>(parents.size()) - 1);
        if (const Score *score = shownScore(row.score)) {
            widen(score->interval.low);
            widen(score->interval.high);
        }
        if (row.progress)
            widen(row.progress->target);
    }
    m_low = low <= high ? low : -100;
    m_high = low <= high ? high : 100;
    setRows({facts.rows.begin(), facts.rows.end()}, std::move(parents));
    emit headerDataChanged(Qt::Horizontal, ScoreColumn, ScoreColumn);
}

QString OverviewModel::longestReason() const
{
    QString longest;
    for (const OverviewRow &row : rows()) {
        if (shownScore(row.score))
            continue;
        const QString words = scoreWords(row.score, m_metric, m_figures);
        if (words.size() > longest.size())
            longest = words;
    }
    return longest;
}

bool OverviewModel::hasTargets() const
{
    return std::ranges::any_of(
        rows(), [](const OverviewRow &row) { return row.progress.has_value(); });
}

bool OverviewModel::hasVerdicts() const
{
    return std::ranges::any_of(
        rows(), [](const OverviewRow &row) { return row.progress && row.progress->answers > 0; });
}

UnitRef OverviewModel::unitAt(const QModelIndex &index) const
{
    return index.isValid() ? rows()[static_cast<size_t>(rowOf(index))].unit : UnitRef();
}

QModelIndex OverviewModel::indexOfUnit(UnitRef unit) const
{
    for (size_t row = 0; row < rows().size(); ++row) {
        if (rows()[row].unit == unit)
            return indexOf(static_cast<int>(row));
    }
    return {};
}

QVariant OverviewModel::cell(const OverviewRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return QVariant::fromValue(row.unit);
    case CellRole:
        return drawing(row, column);
    default:
        return {};
    }
}

QVariant OverviewModel::text(const OverviewRow &row, int column) const
{
    switch (column) {
    case Name:
        return unitWords(m_source.organisation, row.unit);
    case Answers:
        return m_figures.count(answerCount(row.score));
    case ScoreColumn:
        return scoreWords(row.score, m_metric, m_figures);
    case Target:
        return row.progress ? m_figures.score(m_metric, row.progress->target) : QString();
    default:
        return {};
    }
}

QVariant OverviewModel::sortKey(const OverviewRow &row, int column) const
{
    switch (column) {
    case Name:
        // The rows stand in the order of the alphabet already.
        return isNamed(m_source.organisation, row.unit) ? QVariant(qint64(&row - rows().data()))
                                                        : QVariant();
    case Answers:
        return answerCount(row.score);
    case ScoreColumn:
    case Bar:
    case Recent:
        return number(valueOf(row.score));
    case ChangeColumn:
        return row.change.difference ? QVariant(row.change.difference->change) : QVariant();
    case Target:
        return row.progress ? QVariant(row.progress->target) : QVariant();
    case Progress:
    case Judgement:
        return row.progress ? number(row.progress->attained) : QVariant();
    default:
        return {};
    }
}

QVariant OverviewModel::intervalDrawing(const OverviewRow &row) const
{
    IntervalCell cell;
    cell.lowest = m_low;
    cell.highest = m_high;
    if (const Score *score = shownScore(row.score)) {
        cell.value = score->toDouble();
        cell.low = score->interval.low;
        cell.high = score->interval.high;
        cell.indicative = score->indicative;
    }
    if (row.progress)
        cell.target = row.progress->target;
    return QVariant::fromValue(cell);
}

QVariant OverviewModel::recentDrawing(const OverviewRow &row) const
{
    const Score *score = shownScore(row.score);
    if (!score)
        return {};
    // Of thousands of rows few are seen.
    auto known = m_recent.constFind(row.unit);
    if (known == m_recent.constEnd()) {
        SparklineCell cell;
        const Series recent =
            m_metric.isOwn() ? row.recent : recentMonths(m_source, m_metric, row.unit);
        for (const SeriesPoint &point : recent)
            cell.values.append(valueOf(point.score));
        cell.faint = score->indicative;
        known = m_recent.insert(row.unit, cell);
    }
    return QVariant::fromValue(*known);
}

QVariant OverviewModel::changeDrawing(const OverviewRow &row) const
{
    if (!row.change.difference || row.change.kind == ChangeKind::NotComparable)
        return {};
    const QString size = m_figures.change(m_metric, row.change.difference->change);
    const Tone tone = changeTone(row.change, m_metric);
    if (row.change.kind == ChangeKind::WithinNoise)
        return QVariant::fromValue(PillCell{size, tone});
    const bool rises = row.change.kind == ChangeKind::RealRise;
    return QVariant::fromValue(
        PillCell{(rises ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) + size, tone});
}

QVariant OverviewModel::drawing(const OverviewRow &row, int column) const
{
    switch (column) {
    case Bar:
        return intervalDrawing(row);
    case ChangeColumn:
        return changeDrawing(row);
    case Recent:
        return recentDrawing(row);
    case Progress:
        if (!row.progress)
            return {};
        if (row.progress->opens.isValid())
            return QVariant::fromValue(ProgressCell{std::nullopt, Tone::Neutral});
        return QVariant::fromValue(ProgressCell{
            row.progress->attained, row.progress->attained >= 1.0 ? Tone::Good : Tone::Accent});
    case Judgement:
        if (!row.progress || awaitsVerdict(row))
            return {};
        return QVariant::fromValue(
            PillCell{verdictPill(row.progress->verdict), verdictTone(row.progress->verdict)});
    default:
        return {};
    }
}

QVariant OverviewModel::explanation(const OverviewRow &row, int column) const
{
    switch (column) {
    case Name:
        return unitWordsWithPlace(m_source.organisation, row.unit).toHtmlEscaped();
    case Answers:
    case ScoreColumn:
    case Bar:
    case Judgement:
        if (const QString reason = scoreReason(row.score, m_source.limits, m_figures);
            !reason.isEmpty())
            return reason;
        return spoken(row, Bar);
    default:
        return spoken(row, column);
    }
}

QVariant OverviewModel::spoken(const OverviewRow &row, int column) const
{
    switch (column) {
    case Bar: {
        const Score *score = shownScore(row.score);
        if (!score || (m_metric.isOwn() && m_metric.withoutInterval))
            return scoreWords(row.score, m_metric, m_figures);
        return tr("95 %: %1").arg(m_figures.interval(m_metric, score->interval));
    }
    case ChangeColumn:
        return changePill(row.change, m_metric, m_figures);
    case Recent:
        return tr("The last twelve complete months");
    case Progress:
        return row.progress ? progressWords(*row.progress, m_metric, m_figures)
                            : tr("No target yet");
    case Judgement:
        if (awaitsVerdict(row))
            return tr("No verdict yet");
        return row.progress ? verdictPill(row.progress->verdict) : tr("No target yet");
    default:
        return text(row, column);
    }
}

QVariant OverviewModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Location and employee");
    case Answers:
        return countHeading(m_metric);
    case ScoreColumn:
        return metricWords(m_metric).name;
    case Bar:
        return tr("Score, interval, target");
    case ChangeColumn:
        //: heading of a column: difference between two periods
        return tr("Change");
    case Recent:
        return tr("12 months");
    case Target:
        return tr("Target");
    case Progress:
        return tr("On the way");
    case Judgement:
        return tr("Verdict");
    default:
        return {};
    }
}

QString OverviewModel::filterText(const OverviewRow &row) const
{
    return unitWords(m_source.organisation, row.unit);
}

} // namespace headroom::ui
