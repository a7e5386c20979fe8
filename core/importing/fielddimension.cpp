// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/fielddimension.h"

#include <algorithm>

namespace headroom {

std::optional<Dimension> dimensionOf(Field field)
{
    switch (field) {
    case Field::Location:
        return Dimension::Location;
    case Field::Department:
        return Dimension::Department;
    case Field::Team:
        return Dimension::Team;
    case Field::Employee:
        return Dimension::Employee;
    case Field::Function:
        return Dimension::Function;
    case Field::Channel:
        return Dimension::Channel;
    case Field::Step:
        return Dimension::Step;
    case Field::CustomerType:
        return Dimension::CustomerType;
    case Field::Region:
        return Dimension::Region;
    default:
        return std::nullopt;
    }
}

bool namesPlaces(const QList<PlannedColumn> &columns)
{
    return std::ranges::count(columns, Field::Location, &PlannedColumn::field) > 0;
}

void placeRegions(QList<PlannedColumn> &columns)
{
    const auto region = std::ranges::find(columns, Field::Region, &PlannedColumn::field);
    if (region != columns.end() && !region->chosenByUser && !namesPlaces(columns))
        region->field = Field::Location;
}

} // namespace headroom
