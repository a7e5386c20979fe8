// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/lettersampler.h"

#include "core/importing/reading/utf8.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr char32_t FirstBeyondAscii = 0x80;
constexpr char32_t Replacement = 0xfffd;

/// The letter that a well-formed sequence of that many bytes stands for (RFC 3629).
char32_t letterAt(std::string_view text, size_t length)
{
    constexpr std::array<unsigned, 5> LeadBits{0, 0x7f, 0x1f, 0x0f, 0x07};
    char32_t letter = static_cast<unsigned char>(text[0]) & LeadBits[length];
    for (size_t i = 1; i < length; ++i)
        letter = letter << 6U | (static_cast<unsigned char>(text[i]) & 0x3fU);
    return letter;
}

/// A few words around a place, never half a pair of surrogates.
QString excerpt(const QString &text, qsizetype place)
{
    constexpr qsizetype Before = LetterSampler::MostLetters / 4;
    qsizetype from = std::max<qsizetype>(0, place - Before);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    QString part = text.mid(from, LetterSampler::MostLetters);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return part.simplified();
}

} // namespace

void LetterSampler::take(const Record &record, std::span<const CountedCell> counted)
{
    m_looksAtAll = m_looksAtAll || record.fault;
    if (record.isAscii || record.fault || m_samples.size() == MostSamples)
        return;
    for (size_t i = 0; i < record.cells.size(); ++i) {
        const bool isKnown = i < counted.size() && counted[i].isRepeated && !m_looksAtAll;
        if (!isKnown && hasNewLetter(record.cells[i]))
            takeCell(record.cells[i], record.line, static_cast<int>(i) + 1);
    }
}

bool LetterSampler::hasNewLetter(std::string_view cell) const
{
    for (size_t at = asciiPrefix(cell); at < cell.size();) {
        const std::string_view rest = cell.substr(at);
        const auto length = static_cast<size_t>(utf8SequenceLength(rest));
        // What is not well-formed stands for the letter that says so.
        if (!isSeen(length == 0 ? Replacement : letterAt(rest, length)))
            return true;
        at += std::max<size_t>(length, 1);
        at += asciiPrefix(cell.substr(at));
    }
    return false;
}

void LetterSampler::takeCell(std::string_view cell, qint64 line, int column)
{
    if (m_samples.size() == MostSamples)
        return;
    const QString text = QString::fromUtf8(cell);
    qsizetype place = 0;
    qsizetype firstNew = -1;
    for (const char32_t letter : text.toUcs4()) {
        if (letter >= FirstBeyondAscii && !isSeen(letter)) {
            if (letter < FirstRare)
                m_seen.set(letter);
            else
                m_rare.insert(letter);
            firstNew = firstNew < 0 ? place : firstNew;
        }
        place += QChar::requiresSurrogates(letter) ? 2 : 1;
    }
    if (firstNew >= 0)
        m_samples.append({line, column, excerpt(text, firstNew)});
}

} // namespace headroom
