// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/importing/reading/decoder.h"
#include "core/importing/reading/encoding.h"
#include "core/importing/reading/sha256.h"

#include <QFile>

#include <optional>

namespace headroom {

/// The text of a file as UTF-8, block by block, without its byte order mark. UTF-8 is passed on as
/// it is: its damaged bytes are found by whoever looks at the text.
class TextSource
{
public:
    enum class Digest { None, Sha256, Sha256AndEncoding };
    static constexpr size_t BlockSize = size_t{1} << 20U;

    TextSource(const QString &path, const TextEncoding &encoding, Digest digest);

    /// Errors: FileNotFound, FileUnreadable.
    Result<void> open();
    /// Appends the next block; returns false when there is none. Errors: FileUnreadable.
    Result<bool> readBlock(std::string &text);

    bool isUtf8() const { return !m_decoder; }

    qint64 bytesRead() const { return m_bytesRead; }

    qint64 size() const { return m_file.size(); }

    qint64 markLength() const { return m_encoding.markLength; }

    /// Faults of converted text since the last call, by offset.
    std::vector<TextFault> takeFaults() { return std::exchange(m_faults, {}); }

    /// Of all bytes read so far; empty with Digest::None.
    QByteArray sha256() const;

    /// Of all bytes read so far; null without Digest::Sha256AndEncoding.
    const EncodingScan *encodingScan() const { return m_scan ? &*m_scan : nullptr; }

private:
    QFile m_file;
    TextEncoding m_encoding;
    std::optional<Decoder> m_decoder;
    std::optional<Sha256> m_hash;
    std::optional<EncodingScan> m_scan;
    std::string m_raw;
    std::vector<TextFault> m_faults;
    qint64 m_bytesRead = 0;
    bool m_atEnd = false;
};

} // namespace headroom
