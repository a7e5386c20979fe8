// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/unit.h"

#include <QMap>

namespace headroom {

/// Which answers count: those of this unit in each dimension named; one of no unit in a dimension
/// is UnknownUnit. Empty: all answers.
using AnswerFilter = QMap<Dimension, UnitId>;

/// The filter of units by their names; "(unknown)" stands for none. Errors: UnknownUnit.
Result<AnswerFilter> filterNamed(
    const Organisation &organisation, const QMap<Dimension, QString> &names);

} // namespace headroom
