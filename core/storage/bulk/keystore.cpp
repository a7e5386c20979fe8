// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/keystore.h"

#include "core/base/memorypages.h"
#include "core/storage/bulk/cellcodec.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <set>
#include <span>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// Four megabytes are made, and copied by the database, in memory that the part before them used.
constexpr size_t EntriesPerPart = 250'000;
constexpr qsizetype EntrySize = 16;
/// Bytes of a part that is worth a run of its own.
constexpr qint64 LargePart = EntriesPerPart * EntrySize;
constexpr qint64 MostLargeImports = 16;
constexpr size_t FewKeys = 256;
constexpr size_t KeysInBucket = 8;
constexpr int MostBucketBits = 16;

std::string tableName(KeyTable table)
{
    return table == KeyTable::Stored ? "key_run" : "skipped_key";
}

int bitsOf(quint64 number)
{
    return static_cast<int>(std::bit_width(number));
}

/// Collects the entries of one part.
class PartEncoder
{
public:
    explicit PartEncoder(size_t entries)
    {
        const auto size = static_cast<qsizetype>(entries) * EntrySize;
        m_bytes.reserve(size + SealSize);
        m_bytes.resize(size);
        m_out = m_bytes.data();
    }

    size_t room() const
    {
        return static_cast<size_t>(m_bytes.constEnd() - m_out) / static_cast<size_t>(EntrySize);
    }

    void add(std::span<const KeyEntry> entries)
    {
        for (const KeyEntry &entry : entries) {
            qToLittleEndian(entry.high, m_out);
            qToLittleEndian(entry.low, m_out + 8);
            qToLittleEndian(entry.response, m_out + 12);
            m_out += EntrySize;
        }
    }

    QByteArray sealed()
    {
        seal(m_bytes);
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    char *m_out = nullptr;
};

/// Fills the entries from bytes, which on most machines hold them as memory does.
void fill(std::span<KeyEntry> entries, const char *in)
{
    static_assert(sizeof(KeyEntry) == EntrySize && std::is_trivially_copyable_v<KeyEntry>);
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(entries.data(), in, entries.size_bytes());
        return;
    }
    for (KeyEntry &entry : entries) {
        entry = {qFromLittleEndian<quint64>(in), qFromLittleEndian<quint32>(in + 8),
            qFromLittleEndian<quint32>(in + 12)};
        in += EntrySize;
    }
}

bool decode(QByteArrayView sealedBytes, std::vector<KeyEntry> &entries)
{
    const std::optional<QByteArrayView> bytes = unsealed(sealedBytes);
    if (!bytes || bytes->size() % EntrySize != 0)
        return false;
    const size_t before = entries.size();
    const size_t after = before + static_cast<size_t>(bytes->size() / EntrySize);
    if (before == 0) {
        entries.reserve(after);
        expectFilling(entries.data(), after * sizeof(KeyEntry));
    }
    entries.resize(after);
    fill(std::span(entries).subspan(before), bytes->begin());
    return true;
}

tl::unexpected<Error> damaged(const Connection &connection)
{
    return failure(ErrorKind::DatabaseDamaged, connection.path(), {}, u"answer keys"_s);
}

/// Where a key would stand if the keys of the run spread evenly. REQUIRES: not empty; the key is
/// not outside of it.
size_t guessedPlace(const std::vector<KeyEntry> &run, const AnswerKey &key)
{
    const auto width = static_cast<double>(run.back().high - run.front().high);
    const auto distance = static_cast<double>(key.high - run.front().high);
    const auto last = static_cast<double>(run.size() - 1);
    return width > 0 ? static_cast<size_t>(last * std::min(distance / width, 1.0)) : 0;
}

/// The first entry that is not before the key, looked for in widening steps around the guess.
std::vector<KeyEntry>::const_iterator firstFrom(
    const std::vector<KeyEntry> &run, const AnswerKey &key)
{
    constexpr size_t FirstStep = 32;
    const auto isBefore = [](const KeyEntry &entry, const AnswerKey &wanted) {
        return entry.key() < wanted;
    };
    size_t low = guessedPlace(run, key);
    size_t high = low;
    for (size_t step = FirstStep; low > 0 && !isBefore(run[low], key); step *= 2)
        low -= std::min(low, step);
    for (size_t step = FirstStep; high < run.size() && isBefore(run[high], key); step *= 2)
        high += step;
    const auto begin = run.begin();
    return std::lower_bound(begin + static_cast<std::ptrdiff_t>(low),
        begin + static_cast<std::ptrdiff_t>(std::min(high, run.size())), key, isBefore);
}

} // namespace

/// Keys are digests, spread evenly: they go into buckets of a few each, then every bucket is
/// sorted.
void sortKeys(std::vector<KeyEntry> &entries)
{
    if (entries.size() < FewKeys) {
        std::ranges::sort(entries);
        return;
    }
    const auto [least, most] = std::ranges::minmax(entries, {}, &KeyEntry::high);
    const quint64 width = most.high - least.high;
    const int bits = std::min(bitsOf(entries.size() / KeysInBucket), MostBucketBits);
    const int shift = std::max(bitsOf(width) - bits, 0);
    const auto bucketOf = [first = least.high, shift](const KeyEntry &entry) {
        return static_cast<size_t>((entry.high - first) >> shift);
    };
    std::vector<size_t> start(static_cast<size_t>(width >> shift) + 2, 0);
    for (const KeyEntry &entry : entries)
        ++start[bucketOf(entry) + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<KeyEntry> sorted(entries.size());
    std::vector<size_t> next(start.begin(), start.end() - 1);
    for (const KeyEntry &entry : entries)
        sorted[next[bucketOf(entry)]++] = entry;
    for (size_t i = 0; i < next.size(); ++i)
        std::sort(sorted.begin() + static_cast<std::ptrdiff_t>(start[i]),
            sorted.begin() + static_cast<std::ptrdiff_t>(start[i + 1]));
    entries.swap(sorted);
}

bool hasRepeatedKey(const std::vector<KeyEntry> &entries)
{
    return std::ranges::adjacent_find(entries, {}, &KeyEntry::key) != entries.end();
}

void addKeys(KeyParts &parts, const std::vector<KeyEntry> &keys)
{
    if (keys.empty())
        return;
    if (parts.empty())
        parts.emplace_back();
    std::vector<KeyEntry> ends; ///< of the parts but the last, which takes what is above them
    for (size_t i = 0; i + 1 < parts.size(); ++i)
        ends.push_back(parts[i].back());
    std::set<size_t> grown;
    for (const KeyEntry &key : keys) {
        const auto part = std::ranges::lower_bound(ends, key) - ends.begin();
        parts[static_cast<size_t>(part)].push_back(key);
        grown.insert(static_cast<size_t>(part));
    }
    for (const size_t part : grown)
        sortKeys(parts[part]);
}

KeyPieces piecesOf(const KeyParts &parts)
{
    return {parts.begin(), parts.end()};
}

bool hasRepeatedKey(const KeyPieces &pieces)
{
    const KeyEntry *before = nullptr;
    for (const std::span<const KeyEntry> piece : pieces) {
        if (piece.empty())
            continue;
        if (before != nullptr && before->key() == piece.front().key())
            return true;
        if (std::ranges::adjacent_find(piece, {}, &KeyEntry::key) != piece.end())
            return true;
        before = &piece.back();
    }
    return false;
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
    return storeKeys(connection, table, import, KeyPieces{entries});
}

Result<void> storeKeys(
    const Connection &connection, KeyTable table, ImportId import, const KeyPieces &pieces)
{
    const Result<void> cleared =
        connection.run("DELETE FROM " + tableName(table) + " WHERE import_id = ?", import);
    if (!cleared)
        return cleared;
    const std::string insert =
        "INSERT INTO " + tableName(table) + " (import_id, part, data) VALUES (?, ?, ?)";
    size_t left = 0;
    for (const std::span<const KeyEntry> piece : pieces)
        left += piece.size();
    auto piece = pieces.begin();
    size_t taken = 0; // of the piece
    for (qint64 number = 0; left > 0; ++number) {
        PartEncoder part(std::min(left, EntriesPerPart));
        left -= part.room();
        while (part.room() > 0) {
            const auto some = piece->subspan(taken, std::min(part.room(), piece->size() - taken));
            part.add(some);
            taken += some.size();
            if (taken == piece->size()) {
                ++piece;
                taken = 0;
            }
        }
        if (const auto stored = connection.run(insert, import, number, part.sealed()); !stored)
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
    std::vector<KeyEntry> entries;
    const Result<void> read =
        statement->bindAll(import).forEachRow([&](const Row &row) -> Result<void> {
            return decode(row.bytes(0), entries) ? Result<void>() : damaged(connection);
        });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

KeyIndex::KeyIndex(std::vector<std::vector<KeyEntry>> runs)
    : m_runs(std::move(runs))
{
    std::erase_if(m_runs, [](const std::vector<KeyEntry> &run) { return run.empty(); });
}

Result<KeyIndex> KeyIndex::load(const Connection &connection)
{
    const auto large = connection.integer(
        "SELECT count(DISTINCT import_id) FROM key_run WHERE length(data) >= ?", LargePart);
    if (!large)
        return tl::unexpected(large.error());
    // Every run of a large import may have to be asked for a key.
    const bool keepsLarge = large->value_or(0) <= MostLargeImports;
    Result<Statement> statement =
        connection.prepare("SELECT data FROM key_run ORDER BY import_id, part");
    if (!statement)
        return tl::unexpected(statement.error());
    std::vector<std::vector<KeyEntry>> runs(1);
    const Result<void> read = statement->forEachRow([&](const Row &row) -> Result<void> {
        const QByteArrayView bytes = row.bytes(0);
        const bool isOwnRun = keepsLarge && bytes.size() >= LargePart;
        std::vector<KeyEntry> &run = isOwnRun ? runs.emplace_back() : runs.front();
        return decode(bytes, run) ? Result<void>() : damaged(connection);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!std::ranges::is_sorted(runs.front()))
        sortKeys(runs.front());
    return KeyIndex(std::move(runs));
}

std::optional<ResponseId> KeyIndex::find(const AnswerKey &key) const
{
    for (const std::vector<KeyEntry> &run : m_runs) {
        if (key < run.front().key() || run.back().key() < key)
            continue;
        const auto found = firstFrom(run, key);
        if (found->key() == key)
            return ResponseId(found->response);
    }
    return std::nullopt;
}

} // namespace headroom
