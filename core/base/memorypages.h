// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace headroom {

/// Makes freed memory stay with the process, where the next use finds it, and lays its first part in
/// large pages: an import or the opening of a large database is spared most of its page faults, a
/// quarter of its time. To be called first of all, before any other thread runs. Changes nothing
/// where it cannot.
void keepFreedMemory();

/// Gives memory that was freed back to the system, where its library would keep it for later: to be
/// called between two parts of a large piece of work that need different memory.
void returnFreeMemory();

/// Tells the system that this memory will be filled and read from one end to the other: large pages
/// then spare it tens of thousands of interruptions. Changes nothing where it cannot.
void expectFilling(void *begin, std::size_t size);

} // namespace headroom
