// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/unitcolumns.h"

#include <QJsonDocument>

namespace headroom {

UnitColumns UnitColumns::of(UnitRef unit)
{
    if (isUsual(unit))
        return {static_cast<int>(unit.level()), unit.location(), unit.employee(), {}};
    const QByteArray path = QJsonDocument(unitPath(unit)).toJson(QJsonDocument::Compact);
    return {0, {}, {}, QString::fromUtf8(path)};
}

UnitRef unitInColumns(const Row &row, int first)
{
    const QString path = row.text(first + 3);
    if (path.isEmpty())
        return usualUnit(static_cast<int>(row.integer(first)), row.id<UnitId>(first + 1),
            row.id<UnitId>(first + 2));
    return unitOfPath(QJsonDocument::fromJson(path.toUtf8()).array()).value_or(UnitRef());
}

} // namespace headroom
