// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <span>

namespace headroom {

/// Bytes that come one piece after the other.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Fills the front of the target and returns how much of it; 0 at the end. REQUIRES: the target
    /// is not empty.
    virtual Result<size_t> read(std::span<char> target) = 0;
};

} // namespace headroom
