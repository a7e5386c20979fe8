// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sniffing/quoting.h"

#include "core/importing/reading/tokenizer.h"
#include "core/importing/sniffing/delimiter.h"
#include "core/importing/values/numbers.h"

#include <algorithm>

namespace headroom {

namespace {

/// What a way of quoting leaves unexplained.
qint64 faultsOf(const std::string &text, const Dialect &dialect, bool isWhole)
{
    std::string copy = text;
    TokenizedChunk chunk;
    tokenizeByBytes(copy, dialect, isWhole, chunk);
    const auto strays = std::ranges::count_if(chunk.records, &RecordSpan::strayQuote);
    const bool isSwallowed = chunk.openQuoteLine || chunk.consumed < text.size() / 2;
    return strays + (isSwallowed ? 1 : 0);
}

bool isInSingleQuotes(const std::string &cell)
{
    return cell.size() >= 2 && cell.front() == '\'' && cell.back() == '\'';
}

/// Whether most cells that are texts stand in single quotes.
bool areMostInSingleQuotes(const HeadRecords &records)
{
    size_t quoted = 0;
    size_t texts = 0;
    for (const std::vector<std::string> &record : records) {
        for (const std::string &cell : record) {
            texts += !cell.empty() && numberForm(cell) == NumberForm::None ? 1U : 0U;
            quoted += isInSingleQuotes(cell) ? 1U : 0U;
        }
    }
    return quoted * 2 > texts;
}

/// A name may start with an apostrophe: 's-Hertogenbosch.
bool areSingleQuotes(const std::string &text, const Dialect &dialect, bool isWhole)
{
    constexpr double ClearlyMore = 0.02;
    if (faultsOf(text, dialect, isWhole) > 0)
        return false;
    const HeadRecords plain = cutHead(text, {dialect.delimiter}, isWhole);
    return areMostInSingleQuotes(plain)
        || agreementOf(cutHead(text, dialect, isWhole)) > agreementOf(plain) + ClearlyMore;
}

} // namespace

Quoting voteQuoting(const std::string &text, char delimiter, bool isWhole)
{
    constexpr Quoting Escaped{'"', true};
    if (text.find("\\\"") != std::string::npos
        && faultsOf(text, {delimiter, Escaped}, isWhole) < faultsOf(text, {delimiter}, isWhole))
        return Escaped;
    if (text.find('\'') == std::string::npos)
        return {};
    const Quoting single{'\'', text.find("\\'") != std::string::npos};
    return areSingleQuotes(text, {delimiter, single}, isWhole) ? single : Quoting();
}

} // namespace headroom
