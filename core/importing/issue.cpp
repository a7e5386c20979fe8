// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/issue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

QString issueCodeName(IssueCode code)
{
    switch (code) {
    case IssueCode::OutsideScale:
        return u"outside-scale"_s;
    case IssueCode::NotANumber:
        return u"not-a-number"_s;
    case IssueCode::ImpossibleDate:
        return u"impossible-date"_s;
    case IssueCode::MissingDate:
        return u"missing-date"_s;
    case IssueCode::NoRating:
        return u"no-rating"_s;
    case IssueCode::InvalidBytes:
        return u"invalid-bytes"_s;
    case IssueCode::NulBytes:
        return u"nul-bytes"_s;
    case IssueCode::TooManyCells:
        return u"too-many-cells"_s;
    case IssueCode::TooFewCells:
        return u"too-few-cells"_s;
    case IssueCode::StrayQuote:
        return u"stray-quote"_s;
    case IssueCode::RepeatedIdDiffers:
        return u"repeated-id-differs"_s;
    case IssueCode::IdenticalAnswers:
        return u"identical-answers"_s;
    case IssueCode::RoundedToStep:
        return u"rounded-to-step"_s;
    case IssueCode::LeftOutOfScores:
        return u"left-out-of-scores"_s;
    case IssueCode::RepeatedHeading:
        return u"repeated-heading"_s;
    case IssueCode::EmptyHeading:
        return u"empty-heading"_s;
    case IssueCode::PersonalColumnIgnored:
        return u"personal-column-ignored"_s;
    case IssueCode::DatesOutOfOrder:
        return u"dates-out-of-order"_s;
    case IssueCode::MixedDateOrders:
        return u"mixed-date-orders"_s;
    case IssueCode::ErrorCell:
        return u"error-cell"_s;
    case IssueCode::MissingResult:
        return u"missing-result"_s;
    case IssueCode::MergedCells:
        return u"merged-cells"_s;
    case IssueCode::HiddenRows:
        return u"hidden-rows"_s;
    case IssueCode::HiddenColumns:
        return u"hidden-columns"_s;
    case IssueCode::UncalculatedCells:
        return u"uncalculated-cells"_s;
    case IssueCode::CutOffCells:
        return u"cut-off-cells"_s;
    case IssueCode::CutOffRows:
        return u"cut-off-rows"_s;
    }
    Q_UNREACHABLE();
}

std::optional<IssueCode> issueCodeNamed(const QString &name)
{
    for (int number = 0; number <= static_cast<int>(IssueCode::CutOffRows); ++number) {
        const auto code = static_cast<IssueCode>(number);
        if (issueCodeName(code) == name)
            return code;
    }
    return std::nullopt;
}

IssueList::IssueList(QList<Issue> kept, QHash<IssueCode, qint64> counts)
    : m_kept(std::move(kept))
    , m_counts(std::move(counts))
{
}

void IssueList::append(const IssueList &other)
{
    for (const Issue &issue : other.m_kept)
        add(issue);
    for (const IssueCode code : other.codes()) {
        const qint64 kept = std::ranges::count(other.m_kept, code, &Issue::code);
        m_counts[code] += other.count(code) - kept;
    }
}

void IssueList::add(Issue issue)
{
    qint64 &count = m_counts[issue.code];
    if (count++ < KeptPerCode)
        m_kept.append(std::move(issue));
}

qint64 IssueList::count(IssueCode code) const
{
    return m_counts.value(code);
}

QList<IssueCode> IssueList::codes() const
{
    QList<IssueCode> codes = m_counts.keys();
    std::ranges::sort(codes);
    return codes;
}

} // namespace headroom
