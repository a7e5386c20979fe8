// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/importing/answers/rowreader.h"

namespace headroom {

/// Room for so many answers with so many bytes of text together.
void reserve(ResponseBlock &block, qsizetype rows, size_t textBytes);

/// Adds the answer; its texts are copied. REQUIRES: as many columns of values as the answer has.
void fill(ResponseBlock &block, const Answer &answer);

} // namespace headroom
