// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <functional>

namespace headroom::bench {

inline double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Lets events happen until it is so.
inline void waitFor(const std::function<bool()> &isTrue)
{
    constexpr int LookAgainMs = 50;
    while (!isTrue())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, LookAgainMs);
}

} // namespace headroom::bench
