// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/insight/reasons/reasonfinder.h"

#include <QHash>

namespace headroom {

/// Which reasons every comment of the answers names, beside their columns: what was read once
/// answers any question about reasons without reading comments again. About six bytes a comment.
class ReasonIndex
{
public:
    /// reasons: as Lexicon::reasons().
    explicit ReasonIndex(QStringList reasons);

    /// What ReasonFinder::reasonsSaid() gives for the comment of a row. REQUIRES: rows ascend.
    void add(size_t row, std::optional<ReasonSet> said);

    const QStringList &reasons() const { return m_reasons; }

    size_t comments() const { return m_rows.size(); }

    size_t rowAt(size_t comment) const { return m_rows[comment]; }

    ReasonSet reasonsAt(size_t comment) const
    {
        return m_sets[static_cast<size_t>(m_setOf[comment])];
    }

private:
    QStringList m_reasons;
    std::vector<quint32> m_rows;
    PackedColumn m_setOf; ///< places in m_sets
    std::vector<ReasonSet> m_sets; ///< that occur
    QHash<ReasonSet, size_t> m_places;
};

} // namespace headroom
