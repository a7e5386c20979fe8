// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <mutex>

namespace headroom {

/// Lets several threads report to one progress.
class SharedProgress final : public Progress
{
public:
    explicit SharedProgress(Progress &progress)
        : m_progress(progress)
    {
    }

    bool report(qint64 done, qint64 total) override
    {
        const std::lock_guard lock(m_mutex);
        return m_progress.report(done, total);
    }

private:
    Progress &m_progress;
    std::mutex m_mutex;
};

} // namespace headroom
