// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"
#include "core/insight/redaction.h"

#include <QString>

namespace headroom::ui {

/// A reason of the lexicon as a heading: "Late delivery". An unknown id is its own name.
QString reasonWords(const QString &reason);

/// Takes the names of the organisation's employees, and what else tells who someone is, out of
/// comments that leave the program: "[name] called me at [phone number]".
Redactor redactorOf(const Organisation &organisation);

} // namespace headroom::ui
