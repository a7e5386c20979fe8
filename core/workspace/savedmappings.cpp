// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/savedmappings.h"

#include "core/importing/planjson.h"
#include "core/storage/stores/mappingstore.h"
#include "core/workspace/workspacestate.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

SavedMapping restored(const StoredMapping &stored)
{
    return {stored.name, columnsFromJson(QJsonDocument::fromJson(stored.columns).array()),
        dateOrderFromJson({{u"dateOrder"_s, stored.dateOrder}})};
}

StoredMapping toBeStored(const SavedMapping &mapping)
{
    return {mapping.name.simplified(),
        QJsonDocument(columnsToJson(mapping.columns)).toJson(QJsonDocument::Compact),
        mapping.dateOrder ? dateOrderName(*mapping.dateOrder) : u""_s};
}

} // namespace

Result<QList<SavedMapping>> savedMappings(const Connection &connection)
{
    return loadMappings(connection).map([](const QList<StoredMapping> &stored) {
        QList<SavedMapping> mappings;
        for (const StoredMapping &mapping : stored)
            mappings.append(restored(mapping));
        return mappings;
    });
}

Result<QList<SavedMapping>> Workspace::mappings() const
{
    return savedMappings(m_data->connection);
}

Result<void> Workspace::saveMapping(const SavedMapping &mapping)
{
    return changed([&] { return storeMapping(m_data->connection, toBeStored(mapping)); });
}

Result<void> Workspace::renameMapping(const QString &name, const QString &newName)
{
    return changed(
        [&] { return headroom::renameMapping(m_data->connection, name, newName.simplified()); });
}

Result<void> Workspace::removeMapping(const QString &name)
{
    return changed([&] { return headroom::removeMapping(m_data->connection, name); });
}

} // namespace headroom
