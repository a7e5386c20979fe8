// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answerlist.h"

namespace headroom {

/// What was said with an answer to an indicator.
struct Comment
{
    QDate day;
    UnitId location;
    AnswerGroup group = AnswerGroup::Neutral; ///< never All
    QString measure; ///< that the answer is one of
    Steps value = 0;
    QString text;
};

} // namespace headroom
