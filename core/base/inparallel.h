// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace headroom {

/// Calls work(0) ... work(count - 1), each once, on as many threads as the machine runs at a time,
/// the caller's among them; returns when all are done. work must not throw, and must be safe to be
/// called for different numbers at the same time.
template <typename Work> void inParallel(size_t count, const Work &work)
{
    constexpr unsigned MostThreads = 4; // more of them wait for the memory
    std::atomic<size_t> next = 0;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    const size_t threads =
        std::min<size_t>(count, std::min(std::thread::hardware_concurrency(), MostThreads));
    std::vector<std::jthread> others;
    for (size_t i = 1; i < threads; ++i)
        others.emplace_back(run);
    run();
}

} // namespace headroom
