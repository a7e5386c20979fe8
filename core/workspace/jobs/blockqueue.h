// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <memory>

namespace headroom {

/// Blocks are handed on unchanged, to several threads where need be.
using BlockPtr = std::shared_ptr<const ResponseBlock>;

/// Hands blocks from the thread that reads a file to a thread that works on them. At most a few
/// wait in between, so memory does not grow with the file.
class BlockQueue
{
public:
    /// Waits for room. Returns false when nobody takes blocks any more.
    bool put(const BlockPtr &block);
    /// Waits for a block; null when the last one was taken.
    BlockPtr take();
    /// No more blocks will come.
    void finish();
    /// No more blocks are wanted.
    void refuse();

private:
    static constexpr size_t Room = 8;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<BlockPtr> m_blocks;
    bool m_isFinished = false;
    bool m_isRefused = false;
};

} // namespace headroom
