// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerlist.h"

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

/// One of the answers with the largest amounts, and what the customer said to another indicator.
struct ExtremeCase
{
    ResponseId id;
    QDate day;
    UnitId location;
    UnitId employee;
    Steps amount = 0;
    QString orderReference;
    QString measure; ///< that value is one of; empty when the customer did not answer
    Steps value = 0;
    QString comment;
};

} // namespace headroom
