// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/importremarks.h"

namespace headroom {

QList<ImportRemark> remarksOf(const IssueList &issues)
{
    QList<ImportRemark> remarks;
    for (const Issue &issue : issues.kept())
        remarks.append({issue.line, issue.column, issueCodeName(issue.code),
            static_cast<int>(issue.severity), issue.heading, issue.value, issue.arguments});
    return remarks;
}

RemarkCounts countsOf(const IssueList &issues)
{
    RemarkCounts counts;
    for (const IssueCode code : issues.codes())
        counts.insert(issueCodeName(code), issues.count(code));
    return counts;
}

} // namespace headroom
