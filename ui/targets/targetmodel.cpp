// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetmodel.h"

#include "ui/tables/cells.h"
#include "ui/targets/targetfield.h"
#include "ui/targets/targetwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/rounds/roundwords.h"
#include "ui/text/unitorder.h"

#include <QFont>

#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

constexpr int ColumnCount = 10;

bool sameUnits(const std::vector<TargetRow> &a, const std::vector<TargetRow> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
        [](const TargetRow &one, const TargetRow &other) {
            return one.target.unit == other.target.unit;
        });
}

/// Larger where more is asked of the answers still to come.
QVariant neededKey(const Metric &metric, const Needed &needed)
{
    const double infinity = std::numeric_limits<double>::infinity();
    if (needed.outlook != Outlook::Open)
        return needed.outlook == Outlook::Certain ? -infinity : infinity;
    const double each = static_cast<double>(needed.balance) / static_cast<double>(needed.answers);
    return metric.lowerIsBetter ? -each : each;
}

bool showsScore(const TargetRow &row)
{
    return row.target.score && !row.hidden;
}

} // namespace

TargetModel::TargetModel(const Figures &figures, QObject *parent)
    : TreeModel<TargetRow>(parent)
    , m_figures(figures)
{
}

void TargetModel::showFacts(const TargetFacts &facts, const Metric &metric,
    const Organisation &organisation, const QList<TargetResult> &results)
{
    m_metric = metric;
    m_organisation = organisation;
    m_ceiling = facts.asked.bounds.ceiling;
    std::vector<TargetRow> fresh = targetRows(facts, organisation, results);
    if (sameUnits(fresh, rows())) {
        updateRows(std::move(fresh));
        return;
    }
    std::vector<int> parents;
    for (const CascadeTarget &target : facts.outcome.units)
        parents.push_back(target.parent);
    setRows(std::move(fresh), std::move(parents));
}

bool TargetModel::isOf(const TargetFacts &facts) const
{
    const auto &units = facts.outcome.units;
    return std::equal(rows().cbegin(), rows().cend(), units.cbegin(), units.cend(),
        [](const TargetRow &row, const CascadeTarget &unit) {
            return row.target.unit == unit.unit;
        });
}

void TargetModel::clear()
{
    setRows({}, {});
}

const TargetRow *TargetModel::row(const QModelIndex &index) const
{
    const int number = rowOf(index);
    return number < 0 ? nullptr : &rows()[static_cast<std::size_t>(number)];
}

QModelIndex TargetModel::indexOfUnit(UnitRef unit, TargetColumn column) const
{
    for (std::size_t index = 0; index < rows().size(); ++index) {
        if (rows()[index].target.unit == unit)
            return indexOf(static_cast<int>(index), static_cast<int>(column));
    }
    return {};
}

int TargetModel::columns() const
{
    return ColumnCount;
}

QString TargetModel::text(const TargetRow &row, TargetColumn column) const
{
    const CascadeTarget &target = row.target;
    switch (column) {
    case TargetColumn::Name:
        return row.name;
    case TargetColumn::Answers:
        return m_figures.count(target.n);
    case TargetColumn::Now:
        if (target.n == 0)
            return QStringLiteral("–");
        return showsScore(row) ? m_figures.score(m_metric, *target.score) : tr("hidden");
    case TargetColumn::Headroom:
        return showsScore(row) ? m_figures.points(m_metric, headroom(target.start)) : QString();
    case TargetColumn::Target:
        return m_figures.score(m_metric, target.target);
    case TargetColumn::Rise:
        return showsScore(row) ? m_figures.change(m_metric, target.target - target.start)
                               : QString();
    case TargetColumn::SoFar:
    case TargetColumn::Needed:
        return followed(row, column);
    case TargetColumn::Status:
    case TargetColumn::Way:
        break;
    }
    return {};
}

double TargetModel::headroom(double start) const
{
    const double left = m_ceiling.value_or(m_metric.best) - start;
    const bool isBeyond = m_metric.lowerIsBetter ? left > 0 : left < 0;
    return isBeyond ? 0 : left;
}

QString TargetModel::followed(const TargetRow &row, TargetColumn column) const
{
    if (!row.soFar)
        return {};
    if (column == TargetColumn::Needed) {
        return row.needed ? RoundWords(m_metric, m_figures).neededInShort(*row.needed)
                          : QStringLiteral("–");
    }
    if (const Score *score = shownScore(*row.soFar))
        return m_figures.score(m_metric, score->value);
    return answerCount(*row.soFar) == 0 ? QStringLiteral("–") : tr("hidden");
}

QString TargetModel::neededWords(const TargetRow &row) const
{
    if (row.needed)
        return RoundWords(m_metric, m_figures).needed(*row.needed);
    if (!row.soFar || shownScore(*row.soFar))
        return {};
    if (answerCount(*row.soFar) == 0)
        return tr("There are no answers to go by.");
    return tr("Too few answers in the round to show what is needed.");
}

QVariant TargetModel::sortKey(const TargetRow &row, TargetColumn column) const
{
    const CascadeTarget &target = row.target;
    switch (column) {
    case TargetColumn::Name:
        return row.name;
    case TargetColumn::Answers:
        return target.n;
    case TargetColumn::Now:
        return showsScore(row) ? QVariant(*target.score) : QVariant();
    case TargetColumn::Headroom:
        return showsScore(row) ? QVariant(std::abs(headroom(target.start))) : QVariant();
    case TargetColumn::Way:
    case TargetColumn::Target:
        return target.target;
    case TargetColumn::Rise:
        return showsScore(row) ? QVariant(target.target - target.start) : QVariant();
    case TargetColumn::SoFar: {
        const Score *score = row.soFar ? shownScore(*row.soFar) : nullptr;
        return score != nullptr ? QVariant(score->toDouble()) : QVariant();
    }
    case TargetColumn::Needed:
        return row.needed ? neededKey(m_metric, *row.needed) : QVariant();
    case TargetColumn::Status:
        return TargetWords(m_metric, m_figures).status(row);
    }
    Q_UNREACHABLE();
}

QVariant TargetModel::picture(const TargetRow &row, TargetColumn column) const
{
    if (column == TargetColumn::Status) {
        const bool locked = row.target.status == TargetStatus::Locked;
        const bool warns = row.target.impossible || (locked && row.reason.isEmpty());
        const Tone tone = warns ? Tone::Warn : locked ? Tone::Accent : Tone::Neutral;
        const QString words = TargetWords(m_metric, m_figures).statusInShort(row);
        return words.isEmpty() ? QVariant() : QVariant::fromValue(PillCell{words, tone});
    }
    if (column != TargetColumn::Way || row.hidden)
        return {};
    const double current = rows().empty() ? 0 : rows().front().target.start;
    const TargetRange range = targetRange(m_metric, current);
    return QVariant::fromValue(DumbbellCell{range.lowest, range.highest, row.target.start,
        row.target.target, row.target.status == TargetStatus::Locked});
}

QString TargetModel::spoken(const TargetRow &row, TargetColumn column) const
{
    switch (column) {
    case TargetColumn::Status:
        return TargetWords(m_metric, m_figures).status(row);
    case TargetColumn::Needed:
        return neededWords(row);
    case TargetColumn::Way:
        //: two scores
        return tr("from %1 to %2")
            .arg(text(row, TargetColumn::Now), text(row, TargetColumn::Target));
    default:
        return text(row, column);
    }
}

QVariant TargetModel::toolTip(const TargetRow &row, TargetColumn column) const
{
    if (column == TargetColumn::Target && row.target.unit.level() != Level::Organisation)
        return tr("Double-click or press F2 to set this target by hand.");
    if (column == TargetColumn::Needed && row.soFar)
        return plainToolTip(neededWords(row));
    if (column == TargetColumn::SoFar && row.soFar)
        return countWords(m_metric, m_figures.count(answerCount(*row.soFar)));
    if (column != TargetColumn::Status)
        return {};
    // Qt guesses whether a tool tip is markup; the reason is typed by people.
    const QString words = TargetWords(m_metric, m_figures).status(row).toHtmlEscaped();
    return words.isEmpty() ? QString() : QStringLiteral("<span>%1</span>").arg(words);
}

QVariant TargetModel::editable(const TargetRow &row, TargetColumn column) const
{
    return column == TargetColumn::Target ? QVariant(row.target.target) : QVariant(row.reason);
}

QVariant TargetModel::cell(const TargetRow &row, int column, int role) const
{
    const auto which = static_cast<TargetColumn>(column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, which);
    case Qt::EditRole:
        return editable(row, which);
    case Qt::AccessibleTextRole:
        return spoken(row, which);
    case Qt::ToolTipRole:
        return toolTip(row, which);
    case SortRole:
        return sortKey(row, which);
    case CellRole:
        return picture(row, which);
    case Qt::TextAlignmentRole:
        return which == TargetColumn::Name
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
            : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant TargetModel::header(int column, int role) const
{
    const auto which = static_cast<TargetColumn>(column);
    const bool left =
        which == TargetColumn::Name || which == TargetColumn::Way || which == TargetColumn::Status;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (which) {
    case TargetColumn::Name:
        return tr("Name");
    case TargetColumn::Answers:
        return tr("Answers");
    case TargetColumn::Now:
        return tr("Now");
    case TargetColumn::Headroom:
        return tr("Headroom");
    case TargetColumn::Way:
        return tr("From now to target");
    case TargetColumn::Target:
        return tr("Target");
    case TargetColumn::Rise:
        return tr("Rise");
    case TargetColumn::SoFar:
        return tr("So far");
    case TargetColumn::Needed:
        return tr("Still needed");
    case TargetColumn::Status:
        return tr("Status");
    }
    Q_UNREACHABLE();
}

QString TargetModel::filterText(const TargetRow &row) const
{
    return row.name;
}

Qt::ItemFlags TargetModel::moreFlags(const TargetRow &row, int column) const
{
    const auto which = static_cast<TargetColumn>(column);
    const bool below = row.target.unit.level() != Level::Organisation;
    const bool locked = row.target.status == TargetStatus::Locked;
    if (below && which == TargetColumn::Target)
        return Qt::ItemIsEditable;
    return below && locked && which == TargetColumn::Status ? Qt::ItemIsEditable : Qt::NoItemFlags;
}

std::function<bool(int, int)> TargetModel::ownOrder() const
{
    QList<UnitRef> units;
    for (const TargetRow &row : rows())
        units += row.target.unit;
    return [units, order = UnitOrder(m_organisation, units, m_figures.language())](
               int a, int b) { return order(units.at(a), units.at(b)); };
}

bool TargetModel::edit(int row, int column, const QVariant &value, int)
{
    const UnitRef unit = rows()[static_cast<std::size_t>(row)].target.unit;
    if (static_cast<TargetColumn>(column) == TargetColumn::Target)
        emit targetTyped(unit, value.toDouble());
    else
        emit reasonTyped(unit, value.toString());
    return true;
}

} // namespace headroom::ui
