// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/omission.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "1 answer left out by hand: duplicate complaint, by K. Bos". Of many only the first are named.
/// Empty without any.
QString omissionWords(const QList<Omission> &omissions, const Figures &figures);

/// "duplicate complaint, by K. Bos"
QString omissionReason(const Omission &omission);

} // namespace headroom::ui
