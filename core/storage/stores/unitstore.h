// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QHash>

#include <optional>

namespace headroom {

/// Everyone and everything that answers are about, sorted by id.
Result<QList<Unit>> loadUnits(const Connection &connection);

/// The form by which a unit is recognised; never empty for a name that is not.
QString unitKey(const QString &name);

/// Finds the unit of a name or adds it, inside the caller's transaction.
class UnitRegister
{
public:
    static Result<UnitRegister> load(const Connection &connection);

    Result<UnitId> idOf(Dimension dimension, const QString &name);

private:
    explicit UnitRegister(const Connection &connection);

    const Connection *m_connection;
    std::optional<Statement> m_insert; ///< there may be thousands of new names
    QHash<std::pair<int, QString>, UnitId> m_ids;
};

} // namespace headroom
