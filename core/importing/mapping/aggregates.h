// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// The headings that show that every row sums up many answers: counts beside means or percentages,
/// promoters beside detractors, an NPS that is a score. Empty for a file of single answers.
QStringList aggregateHeadings(const QList<ColumnLook> &looks);

} // namespace headroom
