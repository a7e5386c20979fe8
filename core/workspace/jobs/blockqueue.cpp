// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/jobs/blockqueue.h"

namespace headroom {

bool BlockQueue::put(const BlockPtr &block)
{
    QMutexLocker lock(&m_mutex);
    while (m_blocks.size() >= Room && !m_isRefused)
        m_changed.wait(&m_mutex);
    if (m_isRefused)
        return false;
    m_blocks.push_back(block);
    m_changed.wakeAll();
    return true;
}

BlockPtr BlockQueue::take()
{
    QMutexLocker lock(&m_mutex);
    while (m_blocks.empty() && !m_isFinished)
        m_changed.wait(&m_mutex);
    if (m_blocks.empty())
        return nullptr;
    BlockPtr block = std::move(m_blocks.front());
    m_blocks.pop_front();
    m_changed.wakeAll();
    return block;
}

void BlockQueue::finish()
{
    QMutexLocker lock(&m_mutex);
    m_isFinished = true;
    m_changed.wakeAll();
}

void BlockQueue::refuse()
{
    QMutexLocker lock(&m_mutex);
    m_isRefused = true;
    m_changed.wakeAll();
}

} // namespace headroom
