// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unitref.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>

namespace headroom {

/// What answers can be grouped by. The order is stored in databases: append only.
enum class Dimension {
    Location,
    Department,
    Team,
    Employee,
    Function,
    Channel,
    Step,
    CustomerType,
    Region
};

constexpr int DimensionCount = 9;
constexpr std::array<Dimension, DimensionCount> AllDimensions{Dimension::Location,
    Dimension::Department, Dimension::Team, Dimension::Employee, Dimension::Function,
    Dimension::Channel, Dimension::Step, Dimension::CustomerType, Dimension::Region};

/// "location", "employee", ...: the names on the command line and in files.
QString dimensionName(Dimension dimension);

/// A named member of a dimension: the location Utrecht, the employee M. Yilmaz.
struct Unit
{
    UnitId id;
    Dimension dimension = Dimension::Location;
    QString name;

    bool operator==(const Unit &) const = default;
};

/// REQUIRES: not the organisation.
Dimension dimensionOf(Level level);

/// "organisation", "location", ...: the names on the command line, in files and in records.
QString levelName(Level level);
/// Nothing for a name that is none. The organisation is no level to choose.
std::optional<Level> levelNamed(QStringView name);

QStringList levelNames(const Levels &levels);
/// Of names with commas between them; none for an empty text. Nothing where one is no level, or is
/// there twice.
std::optional<Levels> levelsNamed(const QString &names);

/// What a round has unless others are chosen: locations, and their employees.
Levels usualLevels();
/// What a round can have, in the order in which they usually stand above one another.
Levels allLevels();

/// All units of a database by id, and the organisation's own name. A value; built once per
/// snapshot.
class Organisation
{
public:
    Organisation() = default;
    Organisation(QString name, QList<Unit> units);

    const QString &name() const { return m_name; }

    /// Sorted by id.
    const QList<Unit> &units() const { return m_units; }

    /// Empty for UnknownUnit and for ids that do not exist.
    QString unitName(UnitId id) const;
    /// By exact name first, then by folded name. Nothing when there is none.
    const Unit *find(Dimension dimension, const QString &name) const;

private:
    QString m_name;
    QList<Unit> m_units;
};

} // namespace headroom
