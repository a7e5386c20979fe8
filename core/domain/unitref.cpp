// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unitref.h"

#include "core/domain/unit.h"

namespace headroom {

QJsonArray unitPath(UnitRef unit)
{
    QJsonArray path;
    for (int i = 0; i < unit.depth(); ++i) {
        path.append(levelName(unit.step(i).level));
        path.append(QJsonValue(unit.step(i).unit.value()));
    }
    return path;
}

std::optional<UnitRef> unitOfPath(const QJsonArray &path)
{
    UnitRef unit;
    for (qsizetype i = 0; i < path.size(); i += 2) {
        const std::optional<Level> level = levelNamed(path.at(i).toString());
        if (!level || unit.has(*level) || !path.at(i + 1).isDouble())
            return std::nullopt;
        unit = unit.child(*level, UnitId(path.at(i + 1).toInteger()));
    }
    return unit;
}

bool isUsual(UnitRef unit)
{
    const Levels usual = usualLevels();
    if (unit.depth() > usual.size())
        return false;
    for (int i = 0; i < unit.depth(); ++i) {
        if (unit.step(i).level != usual[i])
            return false;
    }
    return true;
}

UnitRef usualUnit(int level, UnitId location, UnitId employee)
{
    if (level == static_cast<int>(Level::Location))
        return UnitRef::atLocation(location);
    if (level == static_cast<int>(Level::Employee))
        return UnitRef::employeeAt(location, employee);
    return UnitRef::organisation();
}

} // namespace headroom
