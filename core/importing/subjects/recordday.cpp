// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/recordday.h"

#include <algorithm>

namespace headroom {

QList<int> dayColumns(const ImportPlan &plan)
{
    QList<Field> fields{Field::SubmittedAt};
    if (plan.subject == Subject::Order)
        fields = {Field::DeliveredAt, Field::OrderedAt, Field::SubmittedAt};
    QList<int> columns;
    for (const Field field : fields) {
        const auto found = std::ranges::find(plan.columns, field, &PlannedColumn::field);
        if (found != plan.columns.end())
            columns.append(found->index);
    }
    return columns;
}

} // namespace headroom
