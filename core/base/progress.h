// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace headroom {

/// What a long algorithm knows of the outside world: it reports now and then, and stops when told
/// to.
class Progress
{
public:
    virtual ~Progress() = default;

    /// Returns false when the caller wants the work to stop; the algorithm then returns
    /// ErrorKind::Cancelled. Called from the thread that does the work. total is 0 while unknown.
    virtual bool report(qint64 done, qint64 total) = 0;
};

/// For callers that wait for the end.
class NoProgress final : public Progress
{
public:
    bool report(qint64, qint64) override { return true; }
};

} // namespace headroom
