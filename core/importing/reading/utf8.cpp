// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/utf8.h"

#include <bit>
#include <cstring>
#include <emmintrin.h>

namespace headroom {

namespace {

unsigned byteAt(std::string_view text, size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

__m128i partAt(const char *bytes)
{
    __m128i part;
    std::memcpy(&part, bytes, sizeof part);
    return part;
}

bool isContinuation(std::string_view text, size_t index)
{
    return index < text.size() && (byteAt(text, index) & 0xc0U) == 0x80U;
}

bool isSecondOf(unsigned lead, unsigned second)
{
    switch (lead) {
    case 0xe0:
        return second >= 0xa0;
    case 0xed:
        return second <= 0x9f;
    case 0xf0:
        return second >= 0x90;
    case 0xf4:
        return second <= 0x8f;
    default:
        return true;
    }
}

size_t nominalLength(unsigned lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/// Looks at one non-ASCII position; returns how far to go on, 0 to wait for more bytes.
size_t countOne(std::string_view rest, qint64 offset, bool last, Utf8Census &census)
{
    if (const int length = utf8SequenceLength(rest)) {
        ++census.sequences;
        return static_cast<size_t>(length);
    }
    if (!last && rest.size() < 4 && nominalLength(byteAt(rest, 0)) > rest.size())
        return 0;
    if (census.invalid++ == 0)
        census.firstInvalid = offset;
    return 1;
}

void countNuls(std::string_view piece, qint64 offset, Utf8Census &census)
{
    size_t from = 0;
    while (from < piece.size()) {
        const size_t found = piece.find('\0', from);
        if (found == std::string_view::npos)
            return;
        if (census.nuls++ == 0)
            census.firstNul = offset + static_cast<qint64>(found);
        from = found + 1;
    }
}

} // namespace

int utf8SequenceLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const unsigned lead = byteAt(text, 0);
    const size_t length = nominalLength(lead);
    for (size_t i = 1; i < length; ++i) {
        if (!isContinuation(text, i))
            return 0;
    }
    if (length > 2 && !isSecondOf(lead, byteAt(text, 1)))
        return 0;
    return static_cast<int>(length);
}

size_t asciiPrefix(std::string_view text)
{
    constexpr size_t Part = 16;
    constexpr size_t Stretch = 4 * Part;
    const char *bytes = text.data();
    size_t i = 0;
    for (; i + Stretch <= text.size(); i += Stretch) {
        const __m128i first = _mm_or_si128(partAt(bytes + i), partAt(bytes + i + Part));
        const __m128i second =
            _mm_or_si128(partAt(bytes + i + 2 * Part), partAt(bytes + i + 3 * Part));
        if (_mm_movemask_epi8(_mm_or_si128(first, second)) != 0)
            break;
    }
    for (; i + Part <= text.size(); i += Part) {
        const auto high = static_cast<unsigned>(_mm_movemask_epi8(partAt(bytes + i)));
        if (high != 0)
            return i + static_cast<size_t>(std::countr_zero(high));
    }
    while (i < text.size() && byteAt(text, i) < 0x80)
        ++i;
    return i;
}

size_t takeCensus(std::string_view piece, qint64 offset, bool last, Utf8Census &census)
{
    size_t at = 0;
    while (at < piece.size()) {
        at += asciiPrefix(piece.substr(at));
        if (at == piece.size())
            break;
        const size_t step =
            countOne(piece.substr(at), offset + static_cast<qint64>(at), last, census);
        if (step == 0)
            break;
        at += step;
    }
    countNuls(piece.substr(0, at), offset, census);
    return at;
}

void findInvalidUtf8(std::string_view text, std::vector<size_t> &offsets)
{
    size_t at = 0;
    while (true) {
        at += asciiPrefix(text.substr(at));
        if (at == text.size())
            return;
        const int length = utf8SequenceLength(text.substr(at));
        if (length == 0)
            offsets.push_back(at);
        at += length == 0 ? 1 : static_cast<size_t>(length);
    }
}

} // namespace headroom
