// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom {

/// Gives memory that was freed back to the system, where its library would keep it for later: to be
/// called between two parts of a large piece of work that need different memory.
void returnFreeMemory();

} // namespace headroom
