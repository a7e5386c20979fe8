// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answers/answerkey.h"

#include <xxhash.h>

namespace headroom {

AnswerKey externalKey(QByteArrayView externalId)
{
    const XXH128_hash_t hash =
        XXH3_128bits(externalId.data(), static_cast<size_t>(externalId.size()));
    return {hash.high64, static_cast<quint32>(hash.low64)};
}

AnswerKey recordKey(Subject subject, QByteArrayView id)
{
    QByteArray marked;
    switch (subject) {
    case Subject::Answer:
        return externalKey(id);
    case Subject::PlaceAndMonth:
        marked = "month\x1f";
        break;
    case Subject::Order:
        marked = "order\x1f";
        break;
    }
    return externalKey(marked.append(id));
}

} // namespace headroom
