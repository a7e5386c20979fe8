// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/unitref.h"

#include <vector>

namespace headroom {

/// Answers that are all in memory, numbered by the node of a tree that they belong to and by month:
/// counting them is then a step in a table, one measure after the other or several at a time.
class PlacedAnswers
{
public:
    struct Place
    {
        quint32 node = 0; ///< the lowest one, as an index of nodes()
        qint32 month = 0; ///< since firstMonth()
    };

    /// Every answer belongs to the path of units that it names: whoever has answers below two
    /// parents is two nodes. One pass over the columns of the levels, on several threads.
    PlacedAnswers(const AnswerColumns &columns, const Levels &levels);

    /// Every path of the answers and what is above it, sorted; the organisation first.
    const std::vector<UnitRef> &nodes() const { return m_nodes; }

    /// The organisation's is itself.
    quint32 parentOf(quint32 node) const { return m_parents[node]; }

    /// 0 without answers.
    MonthNumber firstMonth() const { return m_firstMonth; }

    /// From the first to the last one with answers.
    size_t months() const { return m_months; }

    /// By row.
    const std::vector<Place> &places() const { return m_places; }

private:
    struct Part;

    void number(Part &part, const AnswerColumns &columns, const Levels &levels);
    void collectNodes(const std::vector<Part> &parts);
    void setMonths(const std::vector<Part> &parts);
    void rank(const Part &part);

    std::vector<UnitRef> m_nodes;
    std::vector<quint32> m_parents; ///< by node
    MonthNumber m_firstMonth = 0;
    size_t m_months = 0;
    std::vector<Place> m_places;
};

} // namespace headroom
