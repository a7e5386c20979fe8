// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/headingnotes.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr qsizetype LongestCode = 5;
constexpr qsizetype MostCodesNamed = 3;

/// "A3", "AO02": how survey tools number the answers of a list.
bool isAnswerCode(const QString &text)
{
    const auto digit = std::ranges::find_if(text, [](QChar letter) { return letter.isDigit(); });
    const qsizetype letters = digit - text.begin();
    return letters > 0 && letters <= 2 && digit != text.end() && text.size() <= LongestCode
        && std::ranges::all_of(text.begin(), digit, [](QChar letter) { return letter.isUpper(); })
        && std::ranges::all_of(digit, text.end(), [](QChar letter) { return letter.isDigit(); });
}

/// The codes in a column that a rating is asked in; none when it holds anything else.
QStringList answerCodes(const ColumnLook &look, const QList<Synonym> &synonyms)
{
    const bool isRating = std::ranges::any_of(synonyms, [&](const Synonym &synonym) {
        return synonym.field == Field::Rating && synonym.strength(look.key) > 0;
    });
    QStringList codes;
    for (const CountedValue &value : look.facts.values)
        codes.append(value.text);
    codes.sort();
    return isRating && std::ranges::all_of(codes, isAnswerCode) ? codes : QStringList();
}

} // namespace

void noteHeadings(const QList<PlannedColumn> &columns, const QList<ColumnLook> &looks,
    const QSet<qsizetype> &personal, const QList<Synonym> &synonyms, IssueList &issues)
{
    QHash<QString, int> seen;
    for (const PlannedColumn &planned : columns) {
        Issue issue{
            IssueCode::EmptyHeading, Severity::Note, 0, planned.index + 1, planned.heading, {}, {}};
        if (personal.contains(planned.index)) {
            issue.code = IssueCode::PersonalColumnIgnored;
            issues.add(issue);
        }
        if (const QStringList codes = answerCodes(looks[planned.index], synonyms);
            planned.field == Field::Ignore && codes.size() > 1)
            issues.add(
                {IssueCode::AnswerCodes, Severity::Warning, 0, planned.index + 1, planned.heading,
                    {}, {codes.first(std::min(codes.size(), MostCodesNamed)).join(u", ")}});
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
