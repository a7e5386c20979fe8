// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/answers/omissionhistory.h"

namespace headroom::ui {

OmissionOrder OmissionHistory::make(const OmissionOrder &order)
{
    m_waiting = Waiting{Kind::Make, order};
    return order;
}

std::optional<OmissionOrder> OmissionHistory::undo(const QString &reason)
{
    if (!canUndo())
        return std::nullopt;
    OmissionOrder order = m_done.last();
    order.putsBack = !order.putsBack;
    order.reason = reason;
    m_waiting = Waiting{Kind::Undo, order};
    return order;
}

std::optional<OmissionOrder> OmissionHistory::redo()
{
    if (m_undone.isEmpty() || m_waiting)
        return std::nullopt;
    m_waiting = Waiting{Kind::Redo, m_undone.last()};
    return m_undone.last();
}

void OmissionHistory::settle(bool isKept)
{
    const std::optional<Waiting> waiting = std::exchange(m_waiting, std::nullopt);
    if (!waiting || !isKept)
        return;
    switch (waiting->kind) {
    case Kind::Make:
        m_done.append(waiting->order);
        m_undone.clear();
        break;
    case Kind::Undo:
        m_undone.append(m_done.takeLast());
        break;
    case Kind::Redo:
        m_done.append(m_undone.takeLast());
        break;
    }
}

} // namespace headroom::ui
