// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionrow.h"
#include "ui/tables/tablemodel.h"

namespace headroom::ui {

/// The cards of one state, the latest start first.
class BoardModel : public TableModel<ActionRow>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    void showRows(std::vector<ActionRow> rows);
    /// Null for an invalid index.
    const ActionRow *row(const QModelIndex &index) const;
    /// Invalid where the action is not here, or the search hides it.
    QModelIndex indexOfAction(ActionId id) const;
    /// The card below, or above where it is the last; nothing for the only one.
    std::optional<ActionId> besideAction(ActionId id) const;

protected:
    int columns() const override { return 1; }

    QVariant cell(const ActionRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const ActionRow &row) const override;
    Qt::ItemFlags moreFlags(const ActionRow &row, int column) const override;
};

} // namespace headroom::ui
