// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

namespace headroom::ui {

/// The order in which people look units up: the organisation, then every location (or whatever
/// stands below it) with its employees below it, each by the alphabet of the language, without
/// regard to apostrophes and capitals; those without a name last.
class UnitOrder
{
public:
    UnitOrder(
        const Organisation &organisation, const QList<UnitRef> &units, const QLocale &language);

    /// Of units given at construction.
    bool operator()(UnitRef a, UnitRef b) const;

private:
    /// Below zero when a stands before b.
    int compared(UnitId a, UnitId b) const;

    QHash<UnitId, QCollatorSortKey> m_names;
};

/// By the alphabet of the language, without regard to apostrophes and capitals; numbers by value.
QCollator nameCollator(const QLocale &language);

/// The units in that order.
QList<UnitRef> inOrder(
    QList<UnitRef> units, const Organisation &organisation, const QLocale &language);

} // namespace headroom::ui
