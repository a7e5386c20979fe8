// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/issue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct NamedCode
{
    IssueCode code;
    QLatin1StringView name;
};

constexpr std::array NamedCodes{NamedCode{IssueCode::OutsideScale, "outside-scale"_L1},
    NamedCode{IssueCode::NotANumber, "not-a-number"_L1},
    NamedCode{IssueCode::ImpossibleDate, "impossible-date"_L1},
    NamedCode{IssueCode::FutureDate, "future-date"_L1},
    NamedCode{IssueCode::MissingDate, "missing-date"_L1},
    NamedCode{IssueCode::NoRating, "no-rating"_L1},
    NamedCode{IssueCode::InvalidBytes, "invalid-bytes"_L1},
    NamedCode{IssueCode::NulBytes, "nul-bytes"_L1},
    NamedCode{IssueCode::TooManyCells, "too-many-cells"_L1},
    NamedCode{IssueCode::TooFewCells, "too-few-cells"_L1},
    NamedCode{IssueCode::StrayQuote, "stray-quote"_L1},
    NamedCode{IssueCode::RepeatedIdDiffers, "repeated-id-differs"_L1},
    NamedCode{IssueCode::IdenticalAnswers, "identical-answers"_L1},
    NamedCode{IssueCode::RowsJoined, "rows-joined"_L1},
    NamedCode{IssueCode::UnknownQuestion, "unknown-question"_L1},
    NamedCode{IssueCode::NoScoreCodes, "no-score-codes"_L1},
    NamedCode{IssueCode::RoundedToStep, "rounded-to-step"_L1},
    NamedCode{IssueCode::LeftOutOfScores, "left-out-of-scores"_L1},
    NamedCode{IssueCode::NotSubmitted, "not-submitted"_L1},
    NamedCode{IssueCode::NothingCounts, "nothing-counts"_L1},
    NamedCode{IssueCode::RepeatedHeading, "repeated-heading"_L1},
    NamedCode{IssueCode::EmptyHeading, "empty-heading"_L1},
    NamedCode{IssueCode::AnswerCodes, "answer-codes"_L1},
    NamedCode{IssueCode::PersonalColumnIgnored, "personal-column-ignored"_L1},
    NamedCode{IssueCode::DatesOutOfOrder, "dates-out-of-order"_L1},
    NamedCode{IssueCode::NoOrderNumber, "no-order-number"_L1},
    NamedCode{IssueCode::DamagedOrderNumber, "damaged-order-number"_L1},
    NamedCode{IssueCode::NoAmount, "no-amount"_L1},
    NamedCode{IssueCode::OrderRowsDiffer, "order-rows-differ"_L1},
    NamedCode{IssueCode::MixedDateOrders, "mixed-date-orders"_L1},
    NamedCode{IssueCode::ErrorCell, "error-cell"_L1},
    NamedCode{IssueCode::MissingResult, "missing-result"_L1},
    NamedCode{IssueCode::MergedCells, "merged-cells"_L1},
    NamedCode{IssueCode::HiddenRows, "hidden-rows"_L1},
    NamedCode{IssueCode::HiddenColumns, "hidden-columns"_L1},
    NamedCode{IssueCode::UncalculatedCells, "uncalculated-cells"_L1},
    NamedCode{IssueCode::CutOffCells, "cut-off-cells"_L1},
    NamedCode{IssueCode::CutOffRows, "cut-off-rows"_L1},
    NamedCode{IssueCode::NumberedDates, "numbered-dates"_L1},
    NamedCode{IssueCode::SplitMonth, "split-month"_L1},
    NamedCode{IssueCode::MonthsTurned, "months-turned"_L1},
    NamedCode{IssueCode::TotalsLeftOut, "totals-left-out"_L1},
    NamedCode{IssueCode::PlacesFilledDown, "places-filled-down"_L1},
    NamedCode{IssueCode::FractionsRead, "fractions-read"_L1}};

/// In the order of the enumeration, none left out.
constexpr bool isComplete()
{
    for (size_t i = 0; i < NamedCodes.size(); ++i) {
        if (static_cast<size_t>(NamedCodes[i].code) != i)
            return false;
    }
    return NamedCodes.size() == static_cast<size_t>(LastIssueCode) + 1;
}

static_assert(isComplete());

} // namespace

QString issueCodeName(IssueCode code)
{
    return NamedCodes[static_cast<size_t>(code)].name;
}

std::optional<IssueCode> issueCodeNamed(const QString &name)
{
    const auto found = std::ranges::find(NamedCodes, name, &NamedCode::name);
    return found == NamedCodes.end() ? std::nullopt : std::optional(found->code);
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
