// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/issue.h"

#include <QString>

namespace headroom::ui {

/// One sentence about one finding, without its line: "11 is not on the scale from 0 to 10."
/// Plain text; needs no more than a QCoreApplication.
QString issueText(const Issue &issue);

/// One sentence for all findings of a code together: "19 rows refused: a value outside its scale."
QString issueCountText(IssueCode code, qint64 count);

/// The whole finding for a list: "Line 12, column Aanbeveling: 11 is not on the scale from 0 to
/// 10."
QString locatedIssueText(const Issue &issue);

} // namespace headroom::ui
