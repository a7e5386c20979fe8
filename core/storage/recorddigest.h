// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace headroom {

/// SHA-256 of a record as it is kept, 32 bytes: what stands beside it and in the audit log.
inline QByteArray recordDigest(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256);
}

} // namespace headroom
