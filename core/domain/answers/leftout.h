// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace headroom {

/// Why an imported answer is in no score. Stored by number: append only.
enum class LeftOut : quint8 { No, Test, Partial, Spam, Ignored };

constexpr size_t LeftOutKinds = 5;

/// How many answers there are of each kind, by the number of the kind. Those in scores (No) are not
/// counted.
using LeftOutCounts = std::array<qint64, LeftOutKinds>;

} // namespace headroom
