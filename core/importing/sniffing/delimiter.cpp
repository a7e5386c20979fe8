// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/delimiter.h"

#include "core/importing/reading/tokenizer.h"
#include "core/importing/values/dates.h"
#include "core/importing/values/numbers.h"

#include <algorithm>
#include <array>
#include <map>

namespace headroom {

namespace {

constexpr std::array Candidates{';', ',', '\t', '|'};
constexpr size_t LookedAtRecords = 1000;
constexpr double LeastAgreement = 0.4;

struct Vote
{
    double agreement = 0; ///< share of the records that have the commonest width
    double typed = 0; ///< share of the cells that are numbers or dates
    size_t width = 1;
    bool splitsFirst = false; ///< the first record has several cells

    /// Every record agrees, and the other is not even in the first one: a decimal comma in every
    /// row parts no columns when the headings have none.
    bool isSurerThan(const Vote &other) const
    {
        return agreement >= 1 && other.agreement < 1 && !other.splitsFirst;
    }

    bool isBetterThan(const Vote &other) const
    {
        if (isSurerThan(other) || other.isSurerThan(*this))
            return isSurerThan(other);
        if (std::abs(agreement - other.agreement) > 0.02)
            return agreement > other.agreement;
        if (std::abs(typed - other.typed) > 0.02)
            return typed > other.typed;
        return width > other.width;
    }
};

Vote voteFor(const HeadRecords &records)
{
    std::map<size_t, size_t> widths;
    size_t counted = 0;
    size_t cells = 0;
    size_t typed = 0;
    bool splitsFirst = false;
    for (const std::vector<std::string> &record : records) {
        if (record.size() == 1 && trimmed(record.front()).empty())
            continue;
        if (++counted == 1)
            splitsFirst = record.size() > 1;
        ++widths[record.size()];
        cells += record.size();
        typed += static_cast<size_t>(std::ranges::count_if(record, isNumberOrDate));
    }
    Vote vote;
    for (const auto &[width, count] : widths) {
        const double share = static_cast<double>(count) / static_cast<double>(counted);
        if (width > 1 && share > vote.agreement)
            vote = {share, 0, width, false};
    }
    vote.typed = cells == 0 ? 0 : static_cast<double>(typed) / static_cast<double>(cells);
    vote.splitsFirst = splitsFirst;
    return vote;
}

} // namespace

HeadRecords cutHead(const std::string &text, const Dialect &dialect, bool isWhole)
{
    std::string copy = text;
    TokenizedChunk chunk;
    tokenizeByBytes(copy, dialect, isWhole, chunk);
    HeadRecords records;
    for (const RecordSpan &span :
        std::span(chunk.records).first(std::min(chunk.records.size(), LookedAtRecords))) {
        const auto cells = chunk.cellsOf(span);
        records.emplace_back(cells.begin(), cells.end());
    }
    return records;
}

std::optional<char> namedDelimiter(const std::string &text)
{
    const bool isNamed = text.size() >= 6 && (text.starts_with("sep=") || text.starts_with("SEP="))
        && (text[5] == '\r' || text[5] == '\n');
    return isNamed ? std::optional(text[4]) : std::nullopt;
}

std::string_view headCell(const std::vector<std::string> &record, int column)
{
    const auto at = static_cast<size_t>(column);
    return at < record.size() ? trimmed(record[at]) : std::string_view();
}

double agreementOf(const HeadRecords &records)
{
    return voteFor(records).agreement;
}

char voteDelimiter(const std::string &text, const Quoting &quoting, bool isWhole)
{
    char best = ',';
    Vote bestVote;
    for (const char candidate : Candidates) {
        const Vote vote = voteFor(cutHead(text, {candidate, quoting}, isWhole));
        if (vote.agreement >= LeastAgreement && vote.isBetterThan(bestVote)) {
            best = candidate;
            bestVote = vote;
        }
    }
    return best;
}

} // namespace headroom
