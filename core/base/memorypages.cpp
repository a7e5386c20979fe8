// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/memorypages.h"

#include <cstdint>
#include <cstdlib>
#include <limits>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#if defined(__linux__)
#include <sys/mman.h>
#endif

// The sanitizers bring their own memory.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#define HEADROOM_KEEPS_MEMORY
#endif

namespace headroom {

#if defined(HEADROOM_KEEPS_MEMORY)

namespace {

constexpr std::size_t InLargePages = std::size_t{512} << 20;
constexpr int GrowthStep = 32 << 20;

/// Takes a block at the end of the memory and gives it back: what is taken there from now on lies
/// in large pages.
void layLargePages()
{
    void *block = std::malloc(InLargePages);
    if (block == nullptr)
        return;
    expectFilling(block, InLargePages);
    std::free(block);
}

bool keepsMemory = false;

} // namespace

void keepFreedMemory()
{
    // One arena, since no other would see what this one has free; threads keep small blocks of
    // their own all the same.
    keepsMemory = mallopt(M_ARENA_MAX, 1) != 0
        && mallopt(M_MMAP_THRESHOLD, std::numeric_limits<int>::max()) != 0
        && mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max()) != 0
        && mallopt(M_TOP_PAD, GrowthStep) != 0;
    if (keepsMemory)
        layLargePages();
}

void returnFreeMemory()
{
    malloc_trim(0);
    if (keepsMemory)
        layLargePages();
}

#else

void keepFreedMemory() {}

void returnFreeMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

#endif

void expectFilling(void *begin, std::size_t size)
{
#if defined(MADV_HUGEPAGE)
    constexpr std::uintptr_t LargePage = std::uintptr_t{2} << 20;
    const auto address = reinterpret_cast<std::uintptr_t>(begin);
    const std::uintptr_t first = (address + LargePage - 1) / LargePage * LargePage;
    const std::uintptr_t end = (address + size) / LargePage * LargePage;
    if (first < end)
        madvise(static_cast<char *>(begin) + (first - address), end - first, MADV_HUGEPAGE);
#else
    static_cast<void>(begin);
    static_cast<void>(size);
#endif
}

} // namespace headroom
