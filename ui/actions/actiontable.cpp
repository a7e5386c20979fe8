// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actiontable.h"

#include "ui/tables/cells.h"
#include "ui/text/actions/actionwords.h"
#include "ui/text/filledtext.h"

namespace headroom::ui {

namespace {

QString text(const ActionRow &row, int column)
{
    switch (column) {
    case ActionTable::Title:
        return row.action.title;
    case ActionTable::State:
        return actionStateWords(row.action.state);
    case ActionTable::Owner:
        return row.action.owner;
    case ActionTable::Subject:
        return row.subject;
    case ActionTable::Indicator:
        return row.metric;
    case ActionTable::Units:
        return row.units;
    case ActionTable::Start:
        return row.starts;
    case ActionTable::End:
        return row.ends;
    case ActionTable::Expected:
        return row.expected;
    default:
        return {};
    }
}

template <typename T> QVariant keyOf(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant sortKey(const ActionRow &row, int column)
{
    switch (column) {
    case ActionTable::State:
        return static_cast<int>(row.action.state);
    case ActionTable::Start:
        return keyOf(row.action.starts);
    case ActionTable::End:
        return keyOf(row.action.ends);
    case ActionTable::Expected:
        return keyOf(row.action.expected);
    case ActionTable::Verdict:
        return keyOf(row.change);
    default:
        return text(row, column);
    }
}

Qt::Alignment alignment(int column)
{
    return (column == ActionTable::Expected ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

std::optional<ActionId> ActionTable::actionAt(const QModelIndex &index) const
{
    const int place = rowOf(index);
    return place < 0 ? std::nullopt : std::optional(rows()[static_cast<size_t>(place)].action.id);
}

QVariant ActionTable::cell(const ActionRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == Verdict ? row.verdict : text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == Verdict ? row.sentence : text(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignment(column));
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return row.action.id.value();
    case CellRole:
        return column == Verdict ? QVariant::fromValue(PillCell{row.verdict, row.tone})
                                 : QVariant();
    default:
        return {};
    }
}

QVariant ActionTable::header(int column, int role) const
{
    const QStringList names{tr("Action"), tr("State"), tr("Measured effect"), tr("Expected"),
        tr("Owner"), tr("For"), tr("Start"), tr("End"), tr("Indicator"), tr("Subject")};
    if (role == Qt::DisplayRole)
        return names[column];
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignment(column)) : QVariant();
}

QString ActionTable::filterText(const ActionRow &row) const
{
    return searchedText(row);
}

} // namespace headroom::ui
