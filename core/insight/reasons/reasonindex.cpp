// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonindex.h"

namespace headroom {

ReasonIndex::ReasonIndex(QStringList reasons)
    : m_reasons(std::move(reasons))
{
}

void ReasonIndex::add(size_t row, std::optional<ReasonSet> said)
{
    if (!said)
        return;
    const auto place = m_places.constFind(*said);
    if (place == m_places.constEnd()) {
        m_places.insert(*said, m_sets.size());
        m_setOf.push_back(std::ssize(m_sets));
        m_sets.push_back(*said);
    } else {
        m_setOf.push_back(static_cast<Steps>(*place));
    }
    m_rows.push_back(static_cast<quint32>(row));
}

} // namespace headroom
