// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/sheetchoice.h"

#include "core/importing/mapping/columnmapping.h"
#include "core/importing/subjects/monthcolumns.h"
#include "core/importing/tools/fileheadings.h"
#include "core/importing/widemonths/widemonthsearch.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t HeadRecordCount = 1000;
constexpr size_t HeadCells = 50'000;
/// For months whose year only the user knows.
constexpr int AnyYear = 2000;

/// What the beginning of a sheet promises, the more the better.
enum class Promise { Nothing, Table, Scores, DatedScores };

Result<SheetHead> readHead(const Workbook &book, qsizetype number)
{
    SheetHead head{book.sheets()[number].name, {}};
    const auto rows = book.openSheet(number, FileDigest::None);
    if (!rows)
        return tl::unexpected(rows.error());
    size_t cells = 0;
    while (head.records.size() < HeadRecordCount && cells < HeadCells) {
        const Result<const Record *> record = (*rows)->next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            break;
        head.records.emplace_back((*record)->cells.begin(), (*record)->cells.end());
        cells += (*record)->cells.size();
    }
    return head;
}

QList<ColumnLook> looksOf(const HeadRecords &records, std::optional<int> headingRows)
{
    FileHeadings headings = readHeadings(records, headingRows);
    addNamelessColumns(headings, records);
    std::vector<ColumnProfile> profiles(static_cast<size_t>(headings.columns.size()));
    const auto data = static_cast<size_t>(headings.preambleRows + headings.headingRows);
    for (size_t row = data; row < records.size(); ++row) {
        for (size_t i = 0; i < std::min(profiles.size(), records[row].size()); ++i)
            profiles[i].add(records[row][i]);
    }
    const Words words = Words::builtIn();
    QList<ColumnLook> looks;
    for (size_t i = 0; i < profiles.size(); ++i)
        looks.append(lookAt(
            headings.columns[static_cast<qsizetype>(i)], headings.tool, profiles[i].finish(words)));
    return looks;
}

Promise promiseOf(const SheetHead &head, const ImportChoices &choices, const Catalogue &catalogue)
{
    const HeadRecords &records = head.records;
    if (records.size() < 2)
        return Promise::Nothing;
    if (findWideMonths(records, {head.name, choices.year, AnyYear}))
        return Promise::DatedScores;
    const QList<ColumnLook> looks = looksOf(records, choices.headingRows);
    if (monthColumns(looks, choices, catalogue))
        return Promise::DatedScores;
    const ColumnMapping mapping = mapColumns(looks, choices, catalogue);
    const bool hasScores = std::ranges::find(mapping.columns, Field::Rating, &PlannedColumn::field)
            != mapping.columns.end()
        || std::ranges::find(mapping.questions, QuestionKind::MeasureUndecided, &Question::kind)
            != mapping.questions.end()
        || !mapping.derived.isEmpty();
    const bool hasDay = std::ranges::any_of(mapping.columns, [](const PlannedColumn &column) {
        return column.field == Field::SubmittedAt || column.field == Field::DeliveredAt;
    });
    if (hasScores)
        return hasDay ? Promise::DatedScores : Promise::Scores;
    return Promise::Table;
}

/// The sheets of a book one after the other, the best one kept.
class SheetSearch
{
public:
    SheetSearch(const Workbook &book, const ImportChoices &choices, const Catalogue &catalogue)
        : m_book(book)
        , m_choices(choices)
        , m_catalogue(catalogue)
    {
    }

    Result<void> look(bool hidden);

    bool hasFound() const { return m_promise > Promise::Nothing; }

    SheetChoice choice() && { return std::move(m_choice); }

private:
    void compare(SheetHead head);

    const Workbook &m_book;
    const ImportChoices &m_choices;
    const Catalogue &m_catalogue;
    Promise m_promise = Promise::Nothing;
    SheetChoice m_choice;
};

Result<void> SheetSearch::look(bool hidden)
{
    const QList<BookSheet> sheets = m_book.sheets();
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (sheets[i].isHidden != hidden)
            continue;
        Result<SheetHead> head = readHead(m_book, i);
        if (!head)
            return tl::unexpected(head.error());
        compare(std::move(*head));
    }
    return {};
}

void SheetSearch::compare(SheetHead head)
{
    const Promise promise = promiseOf(head, m_choices, m_catalogue);
    const bool isDated = promise == Promise::DatedScores;
    if (isDated)
        m_choice.candidates.append(head.name);
    const bool isLarger = head.records.size() > m_choice.head.records.size();
    if (promise > m_promise || (promise == m_promise && !isDated && isLarger)) {
        m_promise = promise;
        m_choice.head = std::move(head);
    }
}

Result<SheetChoice> chosenSheet(const Workbook &book, const QString &path, const QString &name)
{
    const Result<qsizetype> number = sheetNumber(book, path, name);
    if (!number)
        return tl::unexpected(number.error());
    Result<SheetHead> head = readHead(book, *number);
    if (!head)
        return tl::unexpected(head.error());
    return SheetChoice{std::move(*head), {}};
}

} // namespace

Result<SheetChoice> chooseSheet(const Workbook &book, const QString &path,
    const ImportChoices &choices, const Catalogue &catalogue)
{
    if (choices.sheet)
        return chosenSheet(book, path, *choices.sheet);
    SheetSearch search(book, choices, catalogue);
    if (auto looked = search.look(false); !looked)
        return tl::unexpected(looked.error());
    if (!search.hasFound()) {
        if (auto looked = search.look(true); !looked)
            return tl::unexpected(looked.error());
    }
    return std::move(search).choice();
}

Result<FileHead> readBookHead(
    const QString &path, FileKind kind, const ImportChoices &choices, const Catalogue &catalogue)
{
    const auto book = openWorkbook(path, kind);
    if (!book)
        return tl::unexpected(book.error());
    Result<SheetChoice> chosen = chooseSheet(**book, path, choices, catalogue);
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (chosen->head.records.empty())
        return failure(ErrorKind::FileEmpty, path);
    FileHead head;
    head.format.kind = kind;
    head.format.sheet = chosen->head.name;
    for (const BookSheet &sheet : (*book)->sheets())
        head.format.sheets.append(sheet.name);
    head.records = std::move(chosen->head.records);
    if (chosen->candidates.size() > 1)
        head.sheets = chosen->candidates;
    return head;
}

} // namespace headroom
