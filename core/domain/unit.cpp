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
    }
    Q_UNREACHABLE();
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
