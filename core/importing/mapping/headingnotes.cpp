// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/headingnotes.h"

namespace headroom {

void noteHeadings(const QList<PlannedColumn> &columns, const QList<ColumnLook> &looks,
    const QSet<qsizetype> &personal, IssueList &issues)
{
    QHash<QString, int> seen;
    for (const PlannedColumn &planned : columns) {
        Issue issue{
            IssueCode::EmptyHeading, Severity::Note, 0, planned.index + 1, planned.heading, {}, {}};
        if (personal.contains(planned.index)) {
            issue.code = IssueCode::PersonalColumnIgnored;
            issues.add(issue);
        }
        if (planned.heading.isEmpty() && planned.filled > 0) {
            issue.code = IssueCode::EmptyHeading;
            issues.add(issue);
        }
        if (!planned.heading.isEmpty() && seen[looks[planned.index].heading]++ > 0) {
            issue.code = IssueCode::RepeatedHeading;
            issues.add(issue);
        }
    }
}

} // namespace headroom
