// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/derivedmeasures.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct DatePair
{
    QLatin1StringView measure;
    Field from;
    Field to;
};

constexpr std::array DatePairs{
    DatePair{"delivery-days"_L1, Field::OrderedAt, Field::DeliveredAt},
    DatePair{"on-time"_L1, Field::PromisedAt, Field::DeliveredAt},
};

} // namespace

QList<DerivedMeasure> derivedMeasures(
    const QList<PlannedColumn> &columns, const Catalogue &catalogue)
{
    QList<DerivedMeasure> derived;
    for (const DatePair &pair : DatePairs) {
        const auto from = std::ranges::find(columns, pair.from, &PlannedColumn::field);
        const auto to = std::ranges::find(columns, pair.to, &PlannedColumn::field);
        const bool hasColumn = std::ranges::any_of(columns, [&](const PlannedColumn &column) {
            return column.field == Field::Rating && column.measure == pair.measure;
        });
        const bool isKnown = catalogue.measure(pair.measure) != nullptr;
        if (from != columns.end() && to != columns.end() && !hasColumn && isKnown)
            derived.append({pair.measure, from->index, to->index});
    }
    return derived;
}

} // namespace headroom
