// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a child process: at the n-th write, sync or unlink of a file whose path contains
// HEADROOM_FAULT_PATH it kills the process or pretends that the disk is full, as HEADROOM_FAULT
// says
// ("kill:17", "full:17"; "count" does nothing). The number of operations is left in
// HEADROOM_FAULT_COUNT when the process ends by itself.

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::atomic<long> operations = 0;

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? "" : value;
}

bool isWatched(const char *path)
{
    const char *wanted = setting("HEADROOM_FAULT_PATH");
    return *wanted != '\0' && std::strstr(path, wanted) != nullptr;
}

bool isWatched(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isWatched(path);
}

/// Counts an operation; true when it must fail for want of space.
bool isRefused()
{
    const long number = ++operations;
    const char *fault = setting("HEADROOM_FAULT");
    const char *colon = std::strchr(fault, ':');
    if (colon == nullptr)
        return false;
    const long point = std::strtol(colon + 1, nullptr, 10);
    if (std::strncmp(fault, "kill", 4) == 0 && number == point)
        ::kill(::getpid(), SIGKILL);
    return std::strncmp(fault, "full", 4) == 0 && number >= point;
}

template <typename Function> Function original(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

struct Report
{
    ~Report()
    {
        const char *target = setting("HEADROOM_FAULT_COUNT");
        std::FILE *file = *target == '\0' ? nullptr : std::fopen(target, "w");
        if (file == nullptr)
            return;
        std::fprintf(file, "%ld", operations.load());
        std::fclose(file);
    }
};

const Report report;

} // namespace

extern "C" {

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    using Function = ssize_t (*)(int, const void *, size_t, off_t);
    if (isWatched(descriptor) && isRefused()) {
        errno = ENOSPC;
        return -1;
    }
    return original<Function>("pwrite")(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    using Function = ssize_t (*)(int, const void *, size_t, off64_t);
    if (isWatched(descriptor) && isRefused()) {
        errno = ENOSPC;
        return -1;
    }
    return original<Function>("pwrite64")(descriptor, bytes, size, offset);
}

// A full disk shows at the writes; taking a file away and syncing need no space.
int fdatasync(int descriptor)
{
    if (isWatched(descriptor))
        isRefused();
    return original<int (*)(int)>("fdatasync")(descriptor);
}

int fsync(int descriptor)
{
    if (isWatched(descriptor))
        isRefused();
    return original<int (*)(int)>("fsync")(descriptor);
}

int unlink(const char *path) noexcept
{
    if (isWatched(path))
        isRefused();
    return original<int (*)(const char *)>("unlink")(path);
}
}
