// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"
#include "ui/tables/treemodel.h"

#include <QSet>

namespace headroom::ui {

/// A line of the list of sheets: someone who gets a sheet, or a group (a location, a department).
struct SheetRow
{
    UnitRef unit;
    QString name;
    QString answers; ///< "n = 14"
    QString status; ///< "Proposed", "Signed"; empty in a draft
    bool isGroup = false; ///< others stand below it: its own sheet comes along with theirs
};

/// Groups and the people below them to tick. A group is ticked, or half ticked, as its people are;
/// ticking it ticks those that the filter shows.
class SheetModel : public TreeModel<SheetRow>
{
    Q_OBJECT

public:
    using TreeModel<SheetRow>::TreeModel;

    void showUnits(std::vector<SheetRow> units, std::vector<int> parents);
    /// Whom the sheets are for, in the order of the tree, the hidden ones included; no groups.
    QList<UnitRef> people() const;
    QList<UnitRef> ticked() const;

    bool isTicked(UnitRef unit) const { return m_ticked.contains(unit); }

    void tickAll(bool ticked);
    QModelIndex indexOfUnit(UnitRef unit) const;
    /// A group's too.
    std::optional<UnitRef> unitAt(const QModelIndex &index) const;

signals:
    void ticksChanged();

protected:
    int columns() const override;
    QVariant cell(const SheetRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const SheetRow &row) const override;
    Qt::ItemFlags moreFlags(const SheetRow &row, int column) const override;
    bool edit(int row, int column, const QVariant &value, int role) override;

private:
    Qt::CheckState stateOf(const SheetRow &row) const;
    void tick(UnitRef unit, bool ticked);
    void announce();

    QSet<UnitRef> m_ticked;
};

} // namespace headroom::ui
