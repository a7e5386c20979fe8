// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/keystore.h"

#include "core/storage/bulk/cellcodec.h"

#include <QtEndian>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr size_t EntriesPerPart = 1'000'000;
constexpr qsizetype EntrySize = 16;
constexpr int BucketShift = 48;
constexpr size_t BucketCount = size_t(1) << 16;

std::string tableName(KeyTable table)
{
    return table == KeyTable::Stored ? "key_run" : "skipped_key";
}

size_t bucketOf(quint64 high)
{
    return static_cast<size_t>(high >> BucketShift);
}

QByteArray encode(std::span<const KeyEntry> entries)
{
    QByteArray bytes(static_cast<qsizetype>(entries.size()) * EntrySize, Qt::Uninitialized);
    char *out = bytes.data();
    for (const KeyEntry &entry : entries) {
        qToLittleEndian(entry.high, out);
        qToLittleEndian(entry.low, out + 8);
        qToLittleEndian(entry.response, out + 12);
        out += EntrySize;
    }
    seal(bytes);
    return bytes;
}

bool decode(QByteArrayView sealedBytes, std::vector<KeyEntry> &entries)
{
    const std::optional<QByteArrayView> bytes = unsealed(sealedBytes);
    if (!bytes || bytes->size() % EntrySize != 0)
        return false;
    for (const char *in = bytes->begin(); in != bytes->end(); in += EntrySize)
        entries.push_back({qFromLittleEndian<quint64>(in), qFromLittleEndian<quint32>(in + 8),
            qFromLittleEndian<quint32>(in + 12)});
    return true;
}

Result<std::vector<KeyEntry>> readKeys(const Connection &connection, Statement &statement)
{
    std::vector<KeyEntry> entries;
    const Result<void> read = statement.forEachRow([&](const Row &row) -> Result<void> {
        if (decode(row.bytes(0), entries))
            return {};
        return failure(ErrorKind::DatabaseDamaged, connection.path(), {}, u"answer keys"_s);
    });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

} // namespace

void sortKeys(std::vector<KeyEntry> &entries)
{
    std::vector<size_t> start(BucketCount + 1, 0);
    for (const KeyEntry &entry : entries)
        ++start[bucketOf(entry.high) + 1];
    for (size_t i = 1; i <= BucketCount; ++i)
        start[i] += start[i - 1];
    std::vector<KeyEntry> sorted(entries.size());
    std::vector<size_t> next(start.begin(), start.end() - 1);
    for (const KeyEntry &entry : entries)
        sorted[next[bucketOf(entry.high)]++] = entry;
    for (size_t i = 0; i < BucketCount; ++i)
        std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(start[i]),
            sorted.begin() + static_cast<std::ptrdiff_t>(start[i + 1]));
    entries.swap(sorted);
}

bool hasRepeatedKey(const std::vector<KeyEntry> &entries)
{
    return std::ranges::adjacent_find(entries, {}, &KeyEntry::key) != entries.end();
}

std::vector<KeyEntry> takeCommonKeys(
    std::vector<KeyEntry> &keys, const std::vector<KeyEntry> &others)
{
    std::vector<KeyEntry> common;
    std::vector<KeyEntry> rest;
    auto other = others.begin();
    for (const KeyEntry &entry : keys) {
        while (other != others.end() && other->key() < entry.key())
            ++other;
        const bool isCommon = other != others.end() && other->key() == entry.key();
        (isCommon ? common : rest).push_back(entry);
    }
    keys.swap(rest);
    return common;
}

std::vector<KeyEntry> mergedKeys(const std::vector<KeyEntry> &a, const std::vector<KeyEntry> &b)
{
    std::vector<KeyEntry> all;
    all.reserve(a.size() + b.size());
    std::ranges::merge(a, b, std::back_inserter(all));
    return all;
}

Result<void> storeKeys(const Connection &connection, KeyTable table, ImportId import,
    const std::vector<KeyEntry> &entries)
{
    const Result<void> cleared =
        connection.run("DELETE FROM " + tableName(table) + " WHERE import_id = ?", import);
    if (!cleared)
        return cleared;
    const std::string insert =
        "INSERT INTO " + tableName(table) + " (import_id, part, data) VALUES (?, ?, ?)";
    const std::span<const KeyEntry> all(entries);
    for (size_t from = 0; from < all.size(); from += EntriesPerPart) {
        const auto part = all.subspan(from, qMin(EntriesPerPart, all.size() - from));
        const Result<void> stored =
            connection.run(insert, import, from / EntriesPerPart, encode(part));
        if (!stored)
            return stored;
    }
    return {};
}

Result<std::vector<KeyEntry>> loadKeys(
    const Connection &connection, KeyTable table, ImportId import)
{
    Result<Statement> statement = connection.prepare(
        "SELECT data FROM " + tableName(table) + " WHERE import_id = ? ORDER BY part");
    if (!statement)
        return tl::unexpected(statement.error());
    return readKeys(connection, statement->bindAll(import));
}

Result<std::vector<KeyEntry>> loadAllKeys(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT data FROM key_run ORDER BY import_id, part");
    if (!statement)
        return tl::unexpected(statement.error());
    Result<std::vector<KeyEntry>> entries = readKeys(connection, *statement);
    if (entries && !std::ranges::is_sorted(*entries))
        sortKeys(*entries);
    return entries;
}

KeyIndex::KeyIndex(std::vector<KeyEntry> entries)
    : m_entries(std::move(entries))
    , m_firstOf(BucketCount + 1, 0)
{
    for (const KeyEntry &entry : m_entries)
        ++m_firstOf[bucketOf(entry.high) + 1];
    for (size_t i = 1; i <= BucketCount; ++i)
        m_firstOf[i] += m_firstOf[i - 1];
}

std::optional<ResponseId> KeyIndex::find(const AnswerKey &key) const
{
    if (m_entries.empty())
        return std::nullopt;
    const size_t bucket = bucketOf(key.high);
    const auto first = m_entries.begin() + static_cast<std::ptrdiff_t>(m_firstOf[bucket]);
    const auto last = m_entries.begin() + static_cast<std::ptrdiff_t>(m_firstOf[bucket + 1]);
    const auto found = std::lower_bound(first, last, KeyEntry{key.high, key.low, 0},
        [](const KeyEntry &a, const KeyEntry &b) { return a.key() < b.key(); });
    return found != last && found->key() == key ? std::optional(ResponseId(found->response))
                                                : std::nullopt;
}

} // namespace headroom
