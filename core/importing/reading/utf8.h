// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace headroom {

/// Length of the well-formed UTF-8 sequence at the start of a text, 0 when there is none
/// (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
int utf8SequenceLength(std::string_view text);

/// Number of bytes at the start of a text that are plain ASCII.
size_t asciiPrefix(std::string_view text);

/// What a scan of bytes as UTF-8 found.
struct Utf8Census
{
    qint64 sequences = 0; ///< well-formed, of more than one byte
    qint64 invalid = 0; ///< bytes that belong to none
    qint64 firstInvalid = -1; ///< offset of the first of them, -1 for none
    qint64 nuls = 0;
    qint64 firstNul = -1;
};

/// Adds a piece of a file to the census; offset is that of its first byte. Returns how many bytes
/// were looked at: the last up to three may belong to a sequence that goes on.
size_t takeCensus(std::string_view piece, qint64 offset, bool last, Utf8Census &census);

/// Offsets of the invalid bytes.
void findInvalidUtf8(std::string_view text, std::vector<size_t> &offsets);

} // namespace headroom
