// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QPromise>

namespace headroom {

/// The progress of work whose answers come by a promise: told to its future, which also stops it.
template <typename Answer> class PromiseProgress final : public Progress
{
public:
    explicit PromiseProgress(QPromise<Answer> &promise)
        : m_promise(promise)
    {
    }

    bool report(qint64 done, qint64 total) override
    {
        m_promise.setProgressRange(0, static_cast<int>(total));
        m_promise.setProgressValue(static_cast<int>(done));
        return !m_promise.isCanceled();
    }

private:
    QPromise<Answer> &m_promise;
};

} // namespace headroom
