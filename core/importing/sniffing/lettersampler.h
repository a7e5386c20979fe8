// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "core/importing/reading/record.h"

#include <QSet>

#include <bitset>

namespace headroom {

/// Keeps a few cells that show how the letters beyond ASCII of a file were read.
class LetterSampler
{
public:
    static constexpr qsizetype MostSamples = 8;
    static constexpr qsizetype MostLetters = 40; ///< of a sample

    /// Keeps a cell that has letters which no cell before had. A record with damaged bytes is left
    /// to its issue. counted: of the first cells.
    void take(const Record &record, std::span<const CountedCell> counted);

    const QList<LetterSample> &samples() const { return m_samples; }

private:
    bool hasNewLetter(std::string_view cell) const;
    void takeCell(std::string_view cell, qint64 line, int column);

    /// Letters that UTF-8 writes in two bytes are those of nearly every name.
    static constexpr char32_t FirstRare = 0x800;

    bool isSeen(char32_t letter) const
    {
        return letter < FirstRare ? m_seen.test(letter) : m_rare.contains(letter);
    }

    std::bitset<FirstRare> m_seen;
    QSet<char32_t> m_rare;
    QList<LetterSample> m_samples;
    bool m_looksAtAll = false; ///< repeated cells too: nobody looked at those of a damaged record
};

} // namespace headroom
