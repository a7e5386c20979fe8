// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/board/boardmodel.h"

#include "ui/text/filledtext.h"

#include <algorithm>

namespace headroom::ui {

void BoardModel::showRows(std::vector<ActionRow> rows)
{
    std::ranges::stable_sort(rows, std::ranges::greater(),
        [](const ActionRow &row) { return row.action.starts.value_or(QDate(1, 1, 1)); });
    setRows(std::move(rows));
}

const ActionRow *BoardModel::row(const QModelIndex &index) const
{
    const int place = rowOf(index);
    return place < 0 ? nullptr : &rows()[static_cast<size_t>(place)];
}

QModelIndex BoardModel::indexOfAction(ActionId id) const
{
    const auto found =
        std::ranges::find_if(rows(), [id](const ActionRow &row) { return row.action.id == id; });
    return found == rows().end() ? QModelIndex()
                                 : indexOf(static_cast<int>(found - rows().begin()));
}

std::optional<ActionId> BoardModel::besideAction(ActionId id) const
{
    const QModelIndex here = indexOfAction(id);
    if (!here.isValid() || rowCount() < 2)
        return std::nullopt;
    const int place = here.row() + 1 < rowCount() ? here.row() + 1 : here.row() - 1;
    return row(index(place, 0))->action.id;
}

QVariant BoardModel::cell(const ActionRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.action.title;
    case Qt::AccessibleTextRole:
        return spokenWords(row);
    case Qt::ToolTipRole:
        return plainToolTip(row.sentence.isEmpty()
                ? row.action.title
                : row.action.title + QStringLiteral("\n") + row.sentence);
    case IdRole:
        return row.action.id.value();
    default:
        return {};
    }
}

QVariant BoardModel::header(int, int) const
{
    return {};
}

QString BoardModel::filterText(const ActionRow &row) const
{
    return searchedText(row);
}

Qt::ItemFlags BoardModel::moreFlags(const ActionRow &, int) const
{
    return Qt::ItemIsDragEnabled;
}

} // namespace headroom::ui
