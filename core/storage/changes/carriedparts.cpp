// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changes/carriedparts.h"

#include "core/storage/bulk/cellstore.h"
#include "core/storage/stores/importstore.h"

#include <algorithm>

namespace headroom {

namespace {

std::string updateText(const QList<MeasureColumn> &columns)
{
    std::string text = "UPDATE response SET location = ?, department = ?, team = ?, employee = ?,"
                       " function = ?, channel = ?, step = ?, customer_type = ?, region = ?,"
                       " order_reference = ?, left_out = ?, comment = ?";
    for (const MeasureColumn &column : columns)
        text += ", " + column.column + " = ?";
    return text + " WHERE id = ?";
}

std::optional<QString> textOrNull(const QByteArray &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(text));
}

} // namespace

CarriedParts::CarriedParts(const Connection &connection, StoredRows &&rows, Statement &&lookup)
    : m_connection(&connection)
    , m_rows(std::move(rows))
    , m_lookup(std::move(lookup))
    , m_measures(m_rows.measures())
{
}

Result<CarriedParts> CarriedParts::load(const Connection &connection, ImportId leaving)
{
    Result<StoredRows> rows = StoredRows::load(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    Result<Statement> lookup = rows->prepareLookup();
    if (!lookup)
        return tl::unexpected(lookup.error());
    CarriedParts parts(connection, std::move(*rows), std::move(*lookup));
    const Result<void> learned =
        parts.learnImports(leaving).and_then([&] { return parts.learn(leaving); });
    if (!learned)
        return tl::unexpected(learned.error());
    return parts;
}

Result<void> CarriedParts::learnImports(ImportId leaving)
{
    const Result<QList<ImportRecord>> imports = loadImports(*m_connection);
    if (!imports)
        return tl::unexpected(imports.error());
    for (const ImportRecord &record : *imports) {
        if (record.id == leaving || record.undoneAt)
            continue;
        Result<std::vector<KeyEntry>> skipped =
            loadKeys(*m_connection, KeyTable::Skipped, record.id);
        if (!skipped)
            return tl::unexpected(skipped.error());
        m_subjects.insert(record.id, record.subject);
        m_skipped.insert(record.id, std::move(*skipped));
    }
    return {};
}

Result<void> CarriedParts::learn(ImportId leaving)
{
    Result<QList<MeasureColumn>> columns = loadMeasureColumns(*m_connection);
    Result<Statement> parts =
        m_connection->prepare("SELECT id, parts FROM import WHERE parts IS NOT NULL");
    Result<Statement> earlier = m_connection->prepare(
        "SELECT id, superseded_by FROM response WHERE superseded_by IS NOT NULL");
    if (!columns)
        return tl::unexpected(columns.error());
    if (!parts || !earlier)
        return tl::unexpected(parts ? earlier.error() : parts.error());
    m_columns = std::move(*columns);
    return parts
        ->forEachRow([&](const Row &row) {
            m_parts.insert(row.id<ImportId>(0), partsFromText(row.text(1)));
        })
        .and_then([&] {
            if (m_parts.contains(leaving))
                m_leavingParts = m_parts.value(leaving);
            return earlier->forEachRow([&](const Row &row) {
                m_earlier.insert(row.id<ResponseId>(1), row.id<ResponseId>(0));
            });
        });
}

Result<std::optional<CarriedParts::Kept>> CarriedParts::read(ResponseId id)
{
    std::optional<Kept> kept;
    const Result<void> found =
        m_rows.visitFound(m_lookup, id, [&](const StoredRow &row) -> Result<void> {
            kept = Kept{row, row.content.orderReference.toByteArray(),
                row.content.comment.toByteArray(), row.content.externalId.toByteArray()};
            return {};
        });
    if (!found)
        return tl::unexpected(found.error());
    return kept;
}

ResponseId CarriedParts::earlierThan(
    ResponseId id, const QHash<ResponseId, ResponseId> &removed) const
{
    ResponseId earlier = m_earlier.value(id);
    while (removed.contains(earlier))
        earlier = m_earlier.value(earlier);
    return earlier;
}

std::optional<MappedParts> CarriedParts::partsOf(const Kept &record) const
{
    const ImportId import = record.row.import;
    if (record.externalId.isEmpty() || !m_parts.contains(import))
        return std::nullopt;
    MappedParts parts = m_parts.value(import);
    const AnswerKey key = recordKey(m_subjects.value(import), record.externalId);
    for (const auto &[skipper, keys] : m_skipped.asKeyValueRange()) {
        if (!std::ranges::binary_search(keys, key, {}, &KeyEntry::key))
            continue;
        if (!m_parts.contains(skipper))
            return std::nullopt;
        parts.unite(m_parts.value(skipper));
    }
    return parts;
}

/// What the parts say of it, and for the rest what was there before it, if anything.
CarriedParts::Kept CarriedParts::onTopOf(
    const Kept &record, const MappedParts &parts, const std::optional<Kept> &earlier) const
{
    Kept result = record;
    for (size_t i = 0; i < result.row.units.size(); ++i) {
        if (!parts.dimensions[i])
            result.row.units[i] = earlier ? earlier->row.units[i] : 0;
    }
    if (!parts.orderReference)
        result.orderReference = earlier ? earlier->orderReference : QByteArray();
    if (!parts.comment)
        result.comment = earlier ? earlier->comment : QByteArray();
    if (!parts.status)
        result.row.content.leftOut = earlier ? earlier->row.content.leftOut : 0;
    for (size_t i = 0; i < result.row.values.size(); ++i) {
        if (!parts.measures.contains(m_measures[static_cast<qsizetype>(i)]))
            result.row.values[i] = earlier ? earlier->row.values[i] : NoValue;
    }
    return result;
}

Result<void> CarriedParts::write(const Kept &before, const Kept &after)
{
    Result<Statement> update = m_connection->prepare(updateText(m_columns));
    if (!update)
        return tl::unexpected(update.error());
    int index = 0;
    for (const qint64 unit : after.row.units)
        update->bind(++index, unit);
    update->bind(++index, textOrNull(after.orderReference));
    update->bind(++index, after.row.content.leftOut);
    update->bind(++index, textOrNull(after.comment));
    for (const Steps value : after.row.values)
        update->bind(++index, value == NoValue ? std::nullopt : std::optional(value));
    update->bind(++index, after.row.id);
    m_before.add(before.row);
    m_after.add(after.row);
    m_changed.insert(after.row.import);
    m_formerUnits.insert(before.row.units.begin(), before.row.units.end());
    return update->run();
}

Result<void> CarriedParts::setBack(ResponseId record, const QHash<ResponseId, ResponseId> &removed)
{
    Result<std::optional<Kept>> earlier = read(earlierThan(record, removed));
    while (earlier && record != ResponseId()) {
        const ResponseId next = record;
        if (removed.contains(next)) {
            record = removed.value(next);
            continue;
        }
        const Result<std::optional<Kept>> found = read(next);
        if (!found)
            return tl::unexpected(found.error());
        const std::optional<MappedParts> parts = *found ? partsOf(**found) : std::nullopt;
        if (!parts)
            return {};
        const Kept after = onTopOf(**found, *parts, *earlier);
        const bool isSame = after.row.units == (*found)->row.units
            && after.row.values == (*found)->row.values
            && after.row.content.leftOut == (*found)->row.content.leftOut
            && after.orderReference == (*found)->orderReference
            && after.comment == (*found)->comment;
        if (isSame)
            return {};
        if (const Result<void> written = write(**found, after); !written)
            return written;
        earlier = std::optional(after);
        record = after.row.supersededBy;
    }
    return earlier ? Result<void>() : tl::unexpected(earlier.error());
}

Result<void> CarriedParts::setBackHeir(
    ResponseId record, ImportId heir, const QHash<ResponseId, ResponseId> &removed)
{
    const bool isCovered =
        m_leavingParts && m_parts.contains(heir) && m_parts.value(heir).covers(*m_leavingParts);
    const bool isFirst = !m_earlier.contains(record);
    return isCovered && isFirst ? Result<void>() : setBack(record, removed);
}

Result<void> CarriedParts::recount(ImportId import)
{
    Result<ImportEntry> entry = loadImport(*m_connection, import);
    const Result<QByteArray> digest = storedDigest(m_rows, import);
    Result<Statement> counts = m_connection->prepare(
        "SELECT left_out, count(*) FROM response WHERE import_id = ? AND left_out > 0"
        " GROUP BY left_out");
    if (!entry || !digest)
        return tl::unexpected(entry ? digest.error() : entry.error());
    if (!counts)
        return tl::unexpected(counts.error());
    ImportAccount &account = entry->record.account;
    account.leftOut = 0;
    account.leftOutBy = {};
    const Result<void> counted = counts->bindAll(import).forEachRow([&](const Row &row) {
        const auto reason = static_cast<size_t>(row.integer(0));
        account.leftOut += row.integer(1);
        if (reason < account.leftOutBy.size())
            account.leftOutBy[reason] = row.integer(1);
    });
    if (!counted)
        return counted;
    entry->digest = *digest;
    return storeTakeover(*m_connection, *entry);
}

Result<void> CarriedParts::finish()
{
    const Result<void> changed =
        changeCells(*m_connection, m_after.blocks(m_measures), CellChange::Add).and_then([&] {
            return changeCells(*m_connection, m_before.blocks(m_measures), CellChange::Subtract);
        });
    if (!changed)
        return changed;
    for (const ImportId import : m_changed) {
        if (const Result<void> recounted = recount(import); !recounted)
            return recounted;
    }
    return {};
}

} // namespace headroom
