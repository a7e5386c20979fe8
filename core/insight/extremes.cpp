// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/extremes.h"

#include <algorithm>
#include <tuple>

namespace headroom {

QList<ResponseId> largestAnswers(
    const AnswerColumns &columns, const QString &measure, const AnswerScope &scope, qsizetype most)
{
    const qsizetype place = columns.measures.indexOf(measure);
    if (place < 0)
        return {};
    const PackedColumn &values = columns.values[static_cast<size_t>(place)];
    const auto comesBefore = [&](quint32 a, quint32 b) {
        return std::tuple(values[a], columns.dayOf(a), a)
            > std::tuple(values[b], columns.dayOf(b), b);
    };
    std::vector<quint32> largest; // in this order
    for (const quint32 row : rowsIn(columns, scope)) {
        if (values[row] == NoValue)
            continue;
        if (std::ssize(largest) == most && !comesBefore(row, largest.back()))
            continue;
        largest.insert(std::ranges::upper_bound(largest, row, comesBefore), row);
        if (std::ssize(largest) > most)
            largest.pop_back();
    }
    QList<ResponseId> answers;
    for (const quint32 row : largest)
        answers.append(columns.ids.idOf(row));
    return answers;
}

} // namespace headroom
