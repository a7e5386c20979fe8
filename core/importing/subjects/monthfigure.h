// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/measure.h"

#include <optional>
#include <string_view>

namespace headroom {

/// A figure as written, in whole steps.
struct WrittenFigure
{
    Steps steps = 0;
    bool isRounded = false; ///< it had more decimals than there are steps; rounded half up
};

/// Reads "€ 1.234,56", "1,234.56", "12 500,-", "EUR 1.234", "94,5 %", "-3.2" exactly, without a
/// floating point. Where both signs occur the last one is the decimal sign. A single sign before
/// exactly three digits parts thousands in an amount of money; in a percentage it is always the
/// decimal sign. Nothing for what is no such figure. REQUIRES: resolution is a power of ten.
std::optional<WrittenFigure> parseFigure(
    std::string_view text, MeasureKind kind, qint64 resolution);

} // namespace headroom
