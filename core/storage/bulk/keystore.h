// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerkey.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// The keys of stored answers, 16 bytes each, low byte first: high (8), low (4), response (4); in
/// parts of at most a million, sealed like the cells.

/// Sorted. About as fast as a radix sort: keys are hashes, so they spread evenly.
void sortKeys(std::vector<KeyEntry> &entries);

/// Entries in order, one piece after the other.
using KeyPieces = std::vector<std::span<const KeyEntry>>;

/// Puts the keys where they belong. REQUIRES: each part is sorted; stays so.
void addKeys(KeyParts &parts, const std::vector<KeyEntry> &keys);

/// REQUIRES: each part is sorted.
KeyPieces piecesOf(const KeyParts &parts);

/// Two entries with the same key. REQUIRES: sorted.
bool hasRepeatedKey(const std::vector<KeyEntry> &entries);
bool hasRepeatedKey(const KeyPieces &pieces);

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
Result<void> storeKeys(
    const Connection &connection, KeyTable table, ImportId import, const KeyPieces &pieces);
/// Sorted; empty when there are none. Errors: DatabaseDamaged.
Result<std::vector<KeyEntry>> loadKeys(
    const Connection &connection, KeyTable table, ImportId import);

/// Answers whether a key is known; immutable, so any thread may ask. Keys are hashes, which spread
/// evenly: where one would stand in a run is guessed by proportion, so nothing needs to be
/// prepared.
class KeyIndex
{
public:
    /// REQUIRES: each run is sorted.
    explicit KeyIndex(std::vector<std::vector<KeyEntry>> runs);

    /// All stored answers. The parts of large imports stay as they are stored, those of small ones
    /// become one run. Errors: DatabaseDamaged.
    static Result<KeyIndex> load(const Connection &connection);

    bool contains(const AnswerKey &key) const { return find(key).has_value(); }

    /// Where the answer with this key stands.
    std::optional<ResponseId> find(const AnswerKey &key) const;

private:
    std::vector<std::vector<KeyEntry>> m_runs; ///< none is empty
};

} // namespace headroom
