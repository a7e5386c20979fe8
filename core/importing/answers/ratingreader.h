// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/importplan.h"
#include "core/importing/reading/record.h"
#include "core/importing/values/textindex.h"
#include "core/importing/values/words.h"

namespace headroom {

/// What one cell of a rating column says.
struct RatingCell
{
    enum class Kind { Missing, Value, NotANumber, OutsideScale };
    Kind kind = Kind::Missing;
    Steps value = 0; ///< with Kind::Value, higher is better where the measure is a rating
    bool isRounded = false; ///< it had more decimals than the measure keeps
};

/// Reads the cells of one rating column: numbers, also with words around them, durations, yes and
/// no, and the words that the plan gives a meaning. Remembers texts it has read before.
class RatingReader
{
public:
    /// REQUIRES: words outlives the reader.
    RatingReader(const PlannedColumn &column, const Measure &measure, const Words &words);

    /// REQUIRES: text has no spaces at its ends. counted: the number of the text among those of its
    /// column, where it has one.
    RatingCell read(std::string_view text, CellKind kind = CellKind::Text,
        quint32 counted = CountedCell::Unnumbered);

    const Measure &measure() const { return m_measure; }

private:
    RatingCell interpret(std::string_view text) const;
    RatingCell interpretText(const QString &text, const QString &key) const;
    bool isFigure(std::string_view text) const;
    RatingCell figureOf(std::string_view text) const;
    RatingCell fromNumber(double value, bool maybeReversed) const;

    Measure m_measure;
    const Words *m_words;
    char m_decimalSign;
    bool m_reversed;
    QHash<QString, double> m_answerWords;
    QList<double> m_noScore;
    bool m_isFraction; ///< a percentage is written as a part of one
    double m_shift = 0; ///< from a number of the file to the measure's
    double m_factor = 1; ///< units of the measure per unit of the file
    std::vector<std::optional<RatingCell>> m_ofCounted; ///< by the number of the text
    TextIndex m_known; ///< texts without a number
    std::vector<RatingCell> m_meanings; ///< of the known texts
};

} // namespace headroom
