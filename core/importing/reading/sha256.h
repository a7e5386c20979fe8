// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <memory>
#include <string_view>

namespace headroom {

/// SHA-256 (FIPS 180-4) over bytes that come in pieces. OpenSSL uses the processor's own
/// instructions, which makes it several times faster than QCryptographicHash.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(std::string_view bytes);
    /// Of all bytes so far, 32 bytes; more may be added afterwards.
    QByteArray result() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Of a whole file, 32 bytes. Errors: FileNotFound, FileUnreadable.
Result<QByteArray> sha256OfFile(const QString &path);

} // namespace headroom
