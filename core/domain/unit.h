// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QList>
#include <QString>

#include <array>

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
    CustomerType
};

constexpr int DimensionCount = 8;
constexpr std::array<Dimension, DimensionCount> AllDimensions{Dimension::Location,
    Dimension::Department, Dimension::Team, Dimension::Employee, Dimension::Function,
    Dimension::Channel, Dimension::Step, Dimension::CustomerType};

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

/// The levels of the tree that targets are shared out over.
enum class Level { Organisation, Location, Employee };

/// A node of the tree: the whole organisation, one location, or one employee at one location.
/// An employee who worked at two locations is two nodes, so that the tree always adds up.
struct UnitRef
{
    Level level = Level::Organisation;
    UnitId location; ///< used by Location and Employee
    UnitId employee; ///< used by Employee

    static UnitRef organisation() { return {}; }

    static UnitRef atLocation(UnitId location) { return {Level::Location, location, {}}; }

    static UnitRef employeeAt(UnitId location, UnitId employee)
    {
        return {Level::Employee, location, employee};
    }

    UnitRef parent() const
    {
        return level == Level::Employee ? atLocation(location) : organisation();
    }

    friend auto operator<=>(const UnitRef &, const UnitRef &) = default;

    friend size_t qHash(const UnitRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(ref.level), ref.location, ref.employee);
    }
};

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
