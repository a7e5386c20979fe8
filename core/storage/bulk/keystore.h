// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answerkey.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <optional>
#include <vector>

namespace headroom {

/// The key of a stored answer and where it stands. Stored as 16 bytes, low byte first: high (8),
/// low (4), response (4); parts of at most a million, sealed like the cells.
struct KeyEntry
{
    quint64 high = 0;
    quint32 low = 0;
    quint32 response = 0;

    AnswerKey key() const { return {high, low}; }

    friend auto operator<=>(const KeyEntry &, const KeyEntry &) = default;
};

/// Sorted. About as fast as a radix sort: keys are hashes, so they spread evenly.
void sortKeys(std::vector<KeyEntry> &entries);

/// Two entries with the same key. REQUIRES: sorted.
bool hasRepeatedKey(const std::vector<KeyEntry> &entries);

/// Takes the entries whose key is in others too out of keys and returns them. REQUIRES: both
/// sorted.
std::vector<KeyEntry> takeCommonKeys(
    std::vector<KeyEntry> &keys, const std::vector<KeyEntry> &others);
/// All entries of both. REQUIRES: both sorted.
std::vector<KeyEntry> mergedKeys(const std::vector<KeyEntry> &a, const std::vector<KeyEntry> &b);

enum class KeyTable {
    Stored, ///< key_run: answers that an import brought
    Skipped, ///< skipped_key: answers that it skipped; response is 0
};

/// Replaces what the import has in that table. REQUIRES: sorted.
Result<void> storeKeys(const Connection &connection, KeyTable table, ImportId import,
    const std::vector<KeyEntry> &entries);
/// Sorted; empty when there are none. Errors: DatabaseDamaged.
Result<std::vector<KeyEntry>> loadKeys(
    const Connection &connection, KeyTable table, ImportId import);
/// The keys of all stored answers, sorted.
Result<std::vector<KeyEntry>> loadAllKeys(const Connection &connection);

/// Answers whether a key is known; immutable, so any thread may ask.
class KeyIndex
{
public:
    explicit KeyIndex(std::vector<KeyEntry> entries); ///< REQUIRES: sorted

    bool contains(const AnswerKey &key) const { return find(key).has_value(); }

    /// Where the answer with this key stands.
    std::optional<ResponseId> find(const AnswerKey &key) const;

private:
    std::vector<KeyEntry> m_entries;
    std::vector<quint32> m_firstOf; ///< by the top 16 bits of a key
};

} // namespace headroom
