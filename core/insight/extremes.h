// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/answerscope.h"

namespace headroom {

/// The answers with the largest values of a measure, at most so many: the largest first, of equal
/// ones the newest, of one day the one stored last. One pass. REQUIRES: columns have ids.
QList<ResponseId> largestAnswers(
    const AnswerColumns &columns, const QString &measure, const AnswerScope &scope, qsizetype most);

} // namespace headroom
