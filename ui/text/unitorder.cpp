// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/unitorder.h"

#include <algorithm>

namespace headroom::ui {

QCollator nameCollator(const QLocale &language)
{
    QCollator collator(language);
    collator.setNumericMode(true);
    collator.setIgnorePunctuation(true);
    return collator;
}

UnitOrder::UnitOrder(
    const Organisation &organisation, const QList<UnitRef> &units, const QLocale &language)
{
    const QCollator collator = nameCollator(language);
    const auto learn = [&](UnitId unit) {
        if (unit != UnknownUnit && !m_names.contains(unit))
            m_names.insert(unit, collator.sortKey(organisation.unitName(unit)));
    };
    for (const UnitRef &unit : units) {
        for (int i = 0; i < unit.depth(); ++i)
            learn(unit.step(i).unit);
    }
}

bool UnitOrder::operator()(UnitRef a, UnitRef b) const
{
    for (int i = 0; i < std::min(a.depth(), b.depth()); ++i) {
        if (const int units = compared(a.step(i).unit, b.step(i).unit); units != 0)
            return units < 0;
    }
    return a.depth() < b.depth();
}

int UnitOrder::compared(UnitId a, UnitId b) const
{
    if (a == b)
        return 0;
    const auto first = m_names.constFind(a);
    const auto second = m_names.constFind(b);
    if (first == m_names.constEnd() || second == m_names.constEnd())
        return first == m_names.constEnd() ? 1 : -1;
    const int names = first->compare(*second);
    return names != 0 ? names : (a < b ? -1 : 1);
}

QList<UnitRef> inOrder(
    QList<UnitRef> units, const Organisation &organisation, const QLocale &language)
{
    std::ranges::sort(units, UnitOrder(organisation, units, language));
    return units;
}

} // namespace headroom::ui
