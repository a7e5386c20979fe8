// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/omission.h"

#include <QList>

#include <optional>

namespace headroom::ui {

/// What was left out and put back by hand since the database was opened, so that it can be undone.
/// Undoing takes nothing out of the records: the same person puts the answer back (or leaves it out
/// again), which is written down too. One change waits at a time until it is known to be kept.
class OmissionHistory
{
public:
    /// The order to give. Forgets what could be redone once it is kept.
    OmissionOrder make(const OmissionOrder &order);
    /// The order that takes the last one back, with that reason; nothing when there is none, or
    /// while one waits.
    std::optional<OmissionOrder> undo(const QString &reason);
    /// The order that was taken back last, once more.
    std::optional<OmissionOrder> redo();

    /// The order that waits; null for none.
    const OmissionOrder *waiting() const { return m_waiting ? &m_waiting->order : nullptr; }

    /// What waits is kept, or is not.
    void settle(bool isKept);

    bool canUndo() const { return !m_done.isEmpty() && !m_waiting; }

private:
    enum class Kind { Make, Undo, Redo };

    struct Waiting
    {
        Kind kind = Kind::Make;
        OmissionOrder order;
    };

    QList<OmissionOrder> m_done;
    QList<OmissionOrder> m_undone;
    std::optional<Waiting> m_waiting;
};

} // namespace headroom::ui
