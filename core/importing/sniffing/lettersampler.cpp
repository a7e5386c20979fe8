// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/lettersampler.h"

#include "core/importing/reading/utf8.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr char32_t FirstBeyondAscii = 0x80;

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

void LetterSampler::take(const Record &record)
{
    if (record.isAscii || record.fault || m_samples.size() == MostSamples)
        return;
    int column = 0;
    for (const std::string_view cell : record.cells) {
        ++column;
        if (asciiPrefix(cell) != cell.size())
            takeCell(cell, record.line, column);
    }
}

void LetterSampler::takeCell(std::string_view cell, qint64 line, int column)
{
    if (m_samples.size() == MostSamples)
        return;
    const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
    qsizetype place = 0;
    qsizetype firstNew = -1;
    for (const char32_t letter : text.toUcs4()) {
        if (letter >= FirstBeyondAscii && !m_seen.contains(letter)) {
            m_seen.insert(letter);
            firstNew = firstNew < 0 ? place : firstNew;
        }
        place += QChar::requiresSurrogates(letter) ? 2 : 1;
    }
    if (firstNew >= 0)
        m_samples.append({line, column, excerpt(text, firstNew)});
}

} // namespace headroom
