// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "core/reports/signatures/signedsheet.h"

namespace headroom {

/// Puts in what was signed: agreed targets with the quarters that lead to them, the employee's
/// view, the signer, and every figure that goes on changing as it stood at that moment. From now on
/// the sheet prints the same text whatever is imported. REQUIRES: facts of the sheet's fixed round.
void takeSigned(SheetFacts &facts, const SignedSheet &sheet, const ReportSource &source);

} // namespace headroom
