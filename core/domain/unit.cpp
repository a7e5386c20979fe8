// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit.h"

#include "core/base/textfolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Location:
        return u"location"_s;
    case Dimension::Department:
        return u"department"_s;
    case Dimension::Team:
        return u"team"_s;
    case Dimension::Employee:
        return u"employee"_s;
    case Dimension::Function:
        return u"function"_s;
    case Dimension::Channel:
        return u"channel"_s;
    case Dimension::Step:
        return u"step"_s;
    case Dimension::CustomerType:
        return u"customer_type"_s;
    case Dimension::Region:
        return u"region"_s;
    }
    Q_UNREACHABLE();
}

Dimension dimensionOf(Level level)
{
    switch (level) {
    case Level::Location:
        return Dimension::Location;
    case Level::Employee:
        return Dimension::Employee;
    case Level::Department:
        return Dimension::Department;
    case Level::Team:
        return Dimension::Team;
    case Level::Function:
        return Dimension::Function;
    case Level::Region:
        return Dimension::Region;
    case Level::Organisation:
        break;
    }
    Q_UNREACHABLE();
}

QString levelName(Level level)
{
    return level == Level::Organisation ? u"organisation"_s : dimensionName(dimensionOf(level));
}

std::optional<Level> levelNamed(QStringView name)
{
    const Levels all = allLevels();
    const auto found =
        std::ranges::find_if(all, [name](Level level) { return levelName(level) == name; });
    return found != all.end() ? std::optional(*found) : std::nullopt;
}

QStringList levelNames(const Levels &levels)
{
    QStringList names;
    for (const Level level : levels)
        names.append(levelName(level));
    return names;
}

std::optional<Levels> levelsNamed(const QString &names)
{
    Levels levels;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Level> level = levelNamed(name.trimmed());
        if (!level || levels.contains(*level))
            return std::nullopt;
        levels.append(*level);
    }
    return levels;
}

Levels usualLevels()
{
    return {Level::Location, Level::Employee};
}

Levels allLevels()
{
    return {Level::Region, Level::Department, Level::Location, Level::Team, Level::Function,
        Level::Employee};
}

Organisation::Organisation(QString name, QList<Unit> units)
    : m_name(std::move(name))
    , m_units(std::move(units))
{
    std::ranges::sort(m_units, {}, &Unit::id);
}

QString Organisation::unitName(UnitId id) const
{
    const auto found = std::ranges::lower_bound(m_units, id, {}, &Unit::id);
    return found != m_units.end() && found->id == id ? found->name : QString();
}

const Unit *Organisation::find(Dimension dimension, const QString &name) const
{
    const auto exact = std::ranges::find_if(m_units,
        [&](const Unit &unit) { return unit.dimension == dimension && unit.name == name; });
    if (exact != m_units.end())
        return &*exact;
    const QString wanted = folded(name);
    const auto similar = std::ranges::find_if(m_units, [&](const Unit &unit) {
        return unit.dimension == dimension && folded(unit.name) == wanted;
    });
    return similar != m_units.end() ? &*similar : nullptr;
}

} // namespace headroom
