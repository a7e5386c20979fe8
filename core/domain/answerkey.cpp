// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answerkey.h"

#include <xxhash.h>

namespace headroom {

AnswerKey externalKey(QByteArrayView externalId)
{
    const XXH128_hash_t hash =
        XXH3_128bits(externalId.data(), static_cast<size_t>(externalId.size()));
    return {hash.high64, static_cast<quint32>(hash.low64)};
}

} // namespace headroom
