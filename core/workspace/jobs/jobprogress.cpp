// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/jobs/jobprogress.h"

namespace headroom {

namespace {

constexpr qint64 MillisecondsBetween = 33;

} // namespace

void JobProgress::restart(Listener listener)
{
    m_listener = std::move(listener);
    m_isStopped = false;
    m_sinceLast.start();
}

bool JobProgress::report(qint64 done, qint64 total)
{
    if (m_sinceLast.elapsed() >= MillisecondsBetween) {
        m_sinceLast.start();
        m_listener(done, total);
    }
    return !m_isStopped;
}

} // namespace headroom
