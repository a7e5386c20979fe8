// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QJsonArray>
#include <QList>

#include <array>
#include <compare>
#include <optional>

namespace headroom {

/// The levels that a tree of targets can have. Stored by number: append only.
enum class Level : quint8 { Organisation, Location, Employee, Department, Team, Function, Region };

/// The levels of a tree below the organisation, from the top down; none of them twice.
using Levels = QList<Level>;

/// A level and what it is made of at one node.
struct UnitStep
{
    Level level = Level::Location;
    UnitId unit; ///< UnknownUnit for answers that name none

    bool operator==(const UnitStep &) const = default;
};

/// A node of a tree: the whole organisation, or a path of units, each below the one before: one
/// employee at one location, or one team at a location in a department. An employee who worked at
/// two locations is two nodes, so that every tree adds up.
class UnitRef
{
public:
    static constexpr int MaximumDepth = 6;

    UnitRef() = default;

    static UnitRef organisation() { return {}; }

    static UnitRef atLocation(UnitId location)
    {
        return organisation().child(Level::Location, location);
    }

    static UnitRef employeeAt(UnitId location, UnitId employee)
    {
        return atLocation(location).child(Level::Employee, employee);
    }

    /// The node below this one. REQUIRES: a depth below MaximumDepth, a level that is not on the
    /// path yet.
    UnitRef child(Level level, UnitId unit) const
    {
        UnitRef result = *this;
        result.m_levels[m_depth] = level;
        result.m_units[m_depth] = unit;
        ++result.m_depth;
        return result;
    }

    /// 0 for the organisation.
    int depth() const { return m_depth; }

    /// Of the last step: what the node is.
    Level level() const { return m_depth > 0 ? m_levels[m_depth - 1U] : Level::Organisation; }

    /// Of the last step. UnknownUnit for the organisation.
    UnitId id() const { return m_depth > 0 ? m_units[m_depth - 1U] : UnitId(); }

    /// From the top down. REQUIRES: 0 <= index < depth().
    UnitStep step(int index) const
    {
        return {m_levels[static_cast<size_t>(index)], m_units[static_cast<size_t>(index)]};
    }

    bool has(Level level) const
    {
        for (size_t i = 0; i < m_depth; ++i) {
            if (m_levels[i] == level)
                return true;
        }
        return false;
    }

    /// UnknownUnit also where the path has no such level.
    UnitId unitAt(Level level) const
    {
        for (size_t i = 0; i < m_depth; ++i) {
            if (m_levels[i] == level)
                return m_units[i];
        }
        return {};
    }

    UnitId location() const { return unitAt(Level::Location); }

    UnitId employee() const { return unitAt(Level::Employee); }

    /// Of that many steps. REQUIRES: 0 <= depth <= depth().
    UnitRef ancestor(int depth) const
    {
        UnitRef result = *this;
        while (result.m_depth > depth) {
            --result.m_depth;
            result.m_levels[result.m_depth] = Level::Organisation;
            result.m_units[result.m_depth] = UnitId();
        }
        return result;
    }

    /// The organisation's is itself.
    UnitRef parent() const { return ancestor(m_depth > 0 ? m_depth - 1 : 0); }

    /// Whether the other is on the path to this one. False for itself.
    bool isBelow(const UnitRef &other) const
    {
        return m_depth > other.m_depth && ancestor(other.depth()) == other;
    }

    /// From the top down.
    Levels levels() const { return Levels(m_levels.begin(), m_levels.begin() + m_depth); }

    /// By depth first, so that parents come before their children.
    friend auto operator<=>(const UnitRef &, const UnitRef &) = default;

    friend size_t qHash(const UnitRef &ref, size_t seed = 0)
    {
        for (size_t i = 0; i < ref.m_depth; ++i)
            seed = qHashMulti(seed, static_cast<int>(ref.m_levels[i]), ref.m_units[i]);
        return seed;
    }

private:
    quint8 m_depth = 0;
    std::array<Level, MaximumDepth> m_levels{}; ///< Organisation beyond the depth
    std::array<UnitId, MaximumDepth> m_units{};
};

/// The path as JSON: names of levels, each before its unit, from the top down:
/// ["department", 3, "employee", 17].
QJsonArray unitPath(UnitRef unit);
/// Nothing for what unitPath() did not write.
std::optional<UnitRef> unitOfPath(const QJsonArray &path);

/// Whether the path is one of a round with the usual levels: the organisation, a location, or an
/// employee at a location.
bool isUsual(UnitRef unit);
/// The node that a level, a location and an employee stand for there; the organisation for any
/// other level.
UnitRef usualUnit(int level, UnitId location, UnitId employee);

} // namespace headroom
