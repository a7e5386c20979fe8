// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonindex.h"

namespace headroom {

ReasonIndex::ReasonIndex(Lexicon lexicon)
    : m_finder(std::move(lexicon))
{
}

void ReasonIndex::add(size_t row, const QString &comment)
{
    const std::optional<ReasonSet> found = m_finder.reasonsSaid(comment);
    if (!found)
        return;
    const auto place = m_places.constFind(*found);
    if (place == m_places.constEnd()) {
        m_places.insert(*found, m_sets.size());
        m_setOf.push_back(std::ssize(m_sets));
        m_sets.push_back(*found);
    } else {
        m_setOf.push_back(static_cast<Steps>(*place));
    }
    m_rows.push_back(static_cast<quint32>(row));
}

} // namespace headroom
