// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tables/treemodel.h"

namespace headroom::ui {

/// A table is a tree without branches.
template <typename Row> class TableModel : public TreeModel<Row>
{
public:
    using TreeModel<Row>::TreeModel;

    void setRows(std::vector<Row> rows)
    {
        std::vector<int> parents(rows.size(), -1);
        TreeModel<Row>::setRows(std::move(rows), std::move(parents));
    }
};

} // namespace headroom::ui
