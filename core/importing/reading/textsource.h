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

    /// When it was opened.
    qint64 size() const { return m_size; }

    qint64 markLength() const { return m_encoding.markLength; }

    /// Faults of converted text since the last call, by offset.
    std::vector<TextFault> takeFaults() { return std::exchange(m_faults, {}); }

    /// Known to be whole letters of UTF-8: all bytes handed over so far.
    bool isSoundUtf8() const { return m_isSoundUtf8; }

    /// Of all bytes of the file; empty with Digest::None. REQUIRES: readBlock() has met the end.
    QByteArray sha256() const;

    /// Of all bytes of the file; null without Digest::Sha256AndEncoding. REQUIRES: readBlock() has
    /// met the end.
    const EncodingScan *encodingScan() const { return m_scan ? &*m_scan : nullptr; }

private:
    /// Reads, digests and scans the next block; empty at the end.
    Result<std::string_view> fetch();

    QFile m_file;
    TextEncoding m_encoding;
    std::optional<Decoder> m_decoder;
    std::optional<Sha256> m_hash;
    std::optional<EncodingScan> m_scan;
    std::string m_block;
    bool m_isSoundUtf8 = false;
    std::vector<TextFault> m_faults;
    qint64 m_size = 0;
    qint64 m_bytesRead = 0; ///< of the blocks handed over
    bool m_atEnd = false;
};

} // namespace headroom
