// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answers/answerfilter.h"

namespace headroom {

Result<AnswerFilter> filterNamed(
    const Organisation &organisation, const QMap<Dimension, QString> &names)
{
    AnswerFilter filter;
    for (const auto &[dimension, name] : names.asKeyValueRange()) {
        const Unit *unit = organisation.find(dimension, name);
        if (unit == nullptr && name != QLatin1String("(unknown)"))
            return failure(ErrorKind::UnknownUnit, {}, {name});
        filter.insert(dimension, unit == nullptr ? UnknownUnit : unit->id);
    }
    return filter;
}

} // namespace headroom
