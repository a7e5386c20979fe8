// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusfacts.h"
#include "ui/tables/tablemodel.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// One person in the list of bonuses.
struct BonusRow
{
    UnitRef unit;
    QString name;
    QString location;
    QString proposed; ///< "78.3 %", "No figure"
    std::optional<double> share;
    QString decided; ///< "80.0 %", "Not decided"
    std::optional<double> decidedShare;
    QString by;
};

/// Everyone of a round with what the scheme proposes and what was decided.
class BonusTable : public TableModel<BonusRow>
{
    Q_OBJECT

public:
    enum Column { Name, Places, Proposed, Decided, By, ColumnCount };

    using TableModel<BonusRow>::TableModel;

    /// The headings of the first two columns follow the levels of the round.
    void showLevels(const Levels &levels);
    std::optional<UnitRef> unitAt(const QModelIndex &index) const;
    QModelIndex indexOfUnit(UnitRef unit) const;

protected:
    int columns() const override { return ColumnCount; }

    QVariant cell(const BonusRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const BonusRow &row) const override;

private:
    Levels m_levels = usualLevels();
};

/// Whom the sheets of a round are for, as a heading: "Employee".
QString unitHeading(const Levels &levels);
/// What stands above them, the nearest first: "Location, department"; empty where nothing does.
QString placesHeading(const Levels &levels);

/// The name of a unit as it was when the round was fixed.
QString agreedName(const ReportSource &source, const FixedRound &fixed, UnitRef unit);
/// The names of what stood above it, the nearest first: "Utrecht, Sales".
QString agreedPlaces(const ReportSource &source, const FixedRound &fixed, UnitRef unit);

/// In the order of the sheets, names as they were agreed.
std::vector<BonusRow> bonusRows(
    const ReportSource &source, const BonusFacts &facts, const Figures &figures);

} // namespace headroom::ui
