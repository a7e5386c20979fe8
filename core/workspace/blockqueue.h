// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/responseblock.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <optional>

namespace headroom {

/// Hands blocks from the thread that reads a file to the thread that stores them. At most four wait
/// in between, so memory does not grow with the file.
class BlockQueue
{
public:
    /// Waits for room. Returns false when nobody takes blocks any more.
    bool put(ResponseBlock &&block);
    /// Waits for a block; nothing when the last one was taken.
    std::optional<ResponseBlock> take();
    /// No more blocks will come.
    void finish();
    /// No more blocks are wanted.
    void refuse();

private:
    static constexpr size_t Room = 4;

    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<ResponseBlock> m_blocks;
    bool m_isFinished = false;
    bool m_isRefused = false;
};

} // namespace headroom
