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

/// What is said of the file as a whole stands behind its columns, as an object without an index.
SavedMapping restored(const StoredMapping &stored)
{
    QJsonArray array = QJsonDocument::fromJson(stored.columns).array();
    QJsonObject ofFile;
    if (!array.isEmpty() && !array.last().toObject().contains("index"_L1))
        ofFile = array.takeAt(array.size() - 1).toObject();
    SavedMapping mapping{stored.name, columnsFromJson(array),
        dateOrderFromJson({{u"dateOrder"_s, stored.dateOrder}})};
    for (const QJsonValue &heading : ofFile["longTable"_L1].toArray())
        mapping.longTable.append(heading.toString());
    if (ofFile.contains("timeZone"_L1))
        mapping.timeZone = ofFile["timeZone"_L1].toString().toUtf8();
    return mapping;
}

QJsonArray arrayOf(const SavedMapping &mapping)
{
    QJsonArray array = columnsToJson(mapping.columns);
    QJsonObject ofFile;
    if (!mapping.longTable.isEmpty())
        ofFile[u"longTable"_s] = QJsonArray::fromStringList(mapping.longTable);
    if (mapping.timeZone)
        ofFile[u"timeZone"_s] = QString::fromUtf8(*mapping.timeZone);
    if (!ofFile.isEmpty())
        array.append(ofFile);
    return array;
}

StoredMapping toBeStored(const SavedMapping &mapping)
{
    return {mapping.name.simplified(),
        QJsonDocument(arrayOf(mapping)).toJson(QJsonDocument::Compact),
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
