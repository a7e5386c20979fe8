// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

namespace headroom::ui {

/// The palette of all widgets. Tokens::of() finds its tokens again.
QPalette paletteOf(const Tokens &tokens);

/// The palette of lists, trees and tables: a pale selection on which every delegate stays readable.
QPalette itemViewPaletteOf(const Tokens &tokens);

} // namespace headroom::ui
