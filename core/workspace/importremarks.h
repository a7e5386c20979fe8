// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/issue.h"
#include "core/storage/stores/importcounts.h"

namespace headroom {

/// What is kept of the issues of an import: each one, and how many there were of each code.
QList<ImportRemark> remarksOf(const IssueList &issues);
RemarkCounts countsOf(const IssueList &issues);

} // namespace headroom
