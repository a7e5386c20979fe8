// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/trendtablemodel.h"

#include "core/reports/shownactions.h"
#include "ui/charts/flags/actionflags.h"
#include "ui/text/changewords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

namespace headroom::ui {

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isFigure = column >= TrendTableModel::Answers && column <= TrendTableModel::High;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

TrendTableModel::TrendTableModel(const Figures &figures, QObject *parent)
    : TableModel(parent)
    , m_figures(figures)
{
}

void TrendTableModel::showFacts(const TrendFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    m_metric = metric ? *metric : Metric();
    m_limits = source.limits;
    std::vector<TrendRow> rows;
    for (const TrendLine &line : facts.lines) {
        const QString unit = unitWordsWithPlace(source.organisation, line.unit);
        const QList<Action> actions = shownActions(source, {line.unit}, facts.range);
        for (const SeriesPoint &point : line.series)
            rows.push_back({unit, point, actionsBegunIn(point.period, actions)});
    }
    m_hasActions = !facts.actions.isEmpty();
    setRows(std::move(rows));
}

QVariant TrendTableModel::cell(const TrendRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Actions ? plainToolTip(row.actions)
                                 : scoreReason(row.point.score, m_limits, m_figures);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QString TrendTableModel::text(const TrendRow &row, int column) const
{
    const Score *score = shownScore(row.point.score);
    const bool hasInterval = score && !(m_metric.isOwn() && m_metric.withoutInterval);
    switch (column) {
    case Unit:
        return row.unit;
    case PeriodColumn:
        return row.point.open ? tr("%1 (not finished yet)").arg(m_figures.period(row.point.period))
                              : m_figures.period(row.point.period);
    case Answers:
        return m_figures.count(answerCount(row.point.score));
    case ScoreColumn:
        return scoreWords(row.point.score, m_metric, m_figures);
    case Low:
        return hasInterval ? m_figures.score(m_metric, score->interval.low) : QString();
    case High:
        return hasInterval ? m_figures.score(m_metric, score->interval.high) : QString();
    case Actions:
        return row.actions;
    default:
        return {};
    }
}

QVariant TrendTableModel::sortKey(const TrendRow &row, int column) const
{
    const Score *score = shownScore(row.point.score);
    switch (column) {
    case Unit:
        return row.unit;
    case PeriodColumn:
        return row.point.period.range.last;
    case Answers:
        return answerCount(row.point.score);
    case ScoreColumn:
        return score ? QVariant(score->toDouble()) : QVariant();
    case Low:
        return score ? QVariant(score->interval.low) : QVariant();
    case High:
        return score ? QVariant(score->interval.high) : QVariant();
    case Actions:
        return row.actions.isEmpty() ? QVariant() : QVariant(row.actions);
    default:
        return {};
    }
}

QVariant TrendTableModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Unit:
        return tr("Unit");
    case PeriodColumn:
        return tr("Period");
    case Answers:
        return countHeading(m_metric);
    case ScoreColumn:
        return metricWords(m_metric).name;
    case Low:
        //: heading: lower end of the 95 % interval
        return tr("95 % from");
    case High:
        //: heading: upper end of the 95 % interval
        return tr("95 % to");
    case Actions:
        //: heading: actions that began in a period
        return tr("Actions");
    default:
        return {};
    }
}

QString TrendTableModel::filterText(const TrendRow &row) const
{
    return row.unit;
}

} // namespace headroom::ui
