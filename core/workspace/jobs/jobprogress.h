// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>

#include <atomic>
#include <functional>

namespace headroom {

/// Passes progress on about thirty times a second, and tells the work to stop when asked to.
class JobProgress final : public Progress
{
public:
    using Listener = std::function<void(qint64 done, qint64 total)>;

    /// A new job begins: nobody has asked to stop it yet.
    void restart(Listener listener);
    bool report(qint64 done, qint64 total) override;

    void stop() { m_isStopped = true; }

private:
    std::atomic<bool> m_isStopped = false;
    Listener m_listener;
    QElapsedTimer m_sinceLast;
};

} // namespace headroom
