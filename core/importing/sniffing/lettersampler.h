// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "core/importing/reading/record.h"

#include <QSet>

namespace headroom {

/// Keeps a few cells that show how the letters beyond ASCII of a file were read.
class LetterSampler
{
public:
    static constexpr qsizetype MostSamples = 8;
    static constexpr qsizetype MostLetters = 40; ///< of a sample

    /// Keeps a cell that has letters which no cell before had. A record with damaged bytes is left
    /// to its issue.
    void take(const Record &record);

    const QList<LetterSample> &samples() const { return m_samples; }

private:
    bool hasNewLetter(std::string_view cell) const;
    void takeCell(std::string_view cell, qint64 line, int column);

    QSet<char32_t> m_seen;
    QList<LetterSample> m_samples;
};

} // namespace headroom
