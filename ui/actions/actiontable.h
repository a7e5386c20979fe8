// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionrow.h"
#include "ui/tables/tablemodel.h"

namespace headroom::ui {

/// The actions as a list.
class ActionTable : public TableModel<ActionRow>
{
    Q_OBJECT

public:
    enum Column {
        Title,
        State,
        Verdict,
        Expected,
        Owner,
        Units,
        Start,
        End,
        Indicator,
        Subject,
        ColumnCount
    };

    using TableModel::TableModel;

    std::optional<ActionId> actionAt(const QModelIndex &index) const;

protected:
    int columns() const override { return ColumnCount; }

    QVariant cell(const ActionRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const ActionRow &row) const override;
};

} // namespace headroom::ui
