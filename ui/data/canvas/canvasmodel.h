// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/canvas/canvasrow.h"
#include "ui/tables/treemodel.h"

namespace headroom::ui {

/// The KPI canvas as a tree: goals, and the own indicators that serve them.
class CanvasModel : public TreeModel<CanvasRow>
{
    Q_OBJECT

public:
    enum Column { Name, Value, Answers, Norm, Status, Trend, Owner, Rhythm, Place, ColumnCount };

    using TreeModel::TreeModel;

    /// Nothing for a heading.
    std::optional<IndicatorId> indicatorAt(const QModelIndex &index) const;
    QModelIndex indexOfIndicator(IndicatorId id) const;

protected:
    int columns() const override { return ColumnCount; }

    QVariant cell(const CanvasRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const CanvasRow &row) const override;
};

} // namespace headroom::ui
