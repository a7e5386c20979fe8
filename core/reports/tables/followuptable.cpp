// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/followuptable.h"

using namespace Qt::StringLiterals;

namespace headroom {

Table followUpTable(const QList<FollowUpCase> &cases, const ReportSource &source)
{
    Table table{{u"answer"_s, u"day"_s, u"location"_s, u"measure"_s, u"value"_s, u"comment"_s,
                    u"order"_s, u"contact"_s, u"kept_until"_s, u"state"_s},
        {}};
    for (const FollowUpCase &one : cases) {
        const Measure *measure = source.catalogue.measure(one.measure);
        table.rows.append({one.response.value(), one.day.toString(Qt::ISODate),
            source.organisation.unitName(one.location), one.measure,
            Fraction(one.value, measure != nullptr ? measure->resolution : 1), one.comment,
            one.orderReference, one.contact, one.keptUntil.toString(Qt::ISODate),
            followUpStateName(one.state)});
    }
    return table;
}

} // namespace headroom
