// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace headroom {

/// Gives memory that was freed back to the system, where its library would keep it for later: to be
/// called between two parts of a large piece of work that need different memory.
void returnFreeMemory();

/// Tells the system that this memory will be filled and read from one end to the other: large pages
/// then spare it tens of thousands of interruptions. Changes nothing where it cannot.
void expectFilling(void *begin, std::size_t size);

} // namespace headroom
