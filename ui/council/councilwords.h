// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/council/councilrecord.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "The works council consented on 3 March 2026 (OR-2026-14), by A. Bakker. Entered by K. Bos on
/// 4 March 2026." Or why there is none, or that nothing was entered yet.
QString councilSentence(const CouncilRecord *council, const Figures &figures);

/// For a script that makes individual sheets before anything was entered.
QString councilNote();

} // namespace headroom::ui
