// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/subject.h"

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <functional>
#include <vector>

namespace headroom {

/// By what an answer is recognised when it comes again: 96 bits of a 128-bit hash (XXH3) over the
/// answer's id column, or over its time and all mapped raw values where the file has no id. Among
/// ten million answers the chance of two with the same key is below 1e-15.
struct AnswerKey
{
    quint64 high = 0;
    quint32 low = 0;

    friend auto operator<=>(const AnswerKey &, const AnswerKey &) = default;
};

/// A key and where its answer stands: the id of a stored one, or its place among the new answers of
/// a file.
struct KeyEntry
{
    quint64 high = 0;
    quint32 low = 0;
    quint32 response = 0;

    AnswerKey key() const { return {high, low}; }

    friend auto operator<=>(const KeyEntry &, const KeyEntry &) = default;
};

/// Each part holds keys above those of the part before it; none is empty.
using KeyParts = std::vector<std::vector<KeyEntry>>;

/// The key of an answer that has an id of its own.
AnswerKey externalKey(QByteArrayView externalId);
/// The key of a record with an id. Whatever ids look like, records of different subjects never
/// share one.
AnswerKey recordKey(Subject subject, QByteArrayView id);

/// Whether an answer with this key is stored already. Handed to importing by whoever knows the
/// database; called from the reading thread.
using KnownAnswers = std::function<bool(const AnswerKey &)>;

} // namespace headroom
