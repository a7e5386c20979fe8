// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/memorypages.h"

#include <cstdint>
#include <cstdlib>
#if defined(__GLIBC__)
#include <malloc.h>
#endif
#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace headroom {

void returnFreeMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

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
