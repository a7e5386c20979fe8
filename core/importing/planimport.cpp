// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/importing.h"
#include "core/importing/longtable/longtablelook.h"
#include "core/importing/longtable/longtableshape.h"
#include "core/importing/numbereddates/numbereddatesearch.h"
#include "core/importing/openrecords.h"
#include "core/importing/planmaker.h"
#include "core/importing/sheetchoice.h"
#include "core/importing/splitmonths/splitmonthsearch.h"
#include "core/importing/widemonths/widemonthsearch.h"
#include "core/importing/workbook/bookkind.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QStringList headingsOf(const HeadRecords &records)
{
    QStringList headings;
    for (const std::string &heading : records.front())
        headings.append(QString::fromStdString(heading).simplified());
    return headings;
}

/// The table that the file may be by what was told, by its headings or by its values; the question
/// that its values raise is kept with the head.
std::optional<LongTable> possibleLongTable(
    FileHead &head, const ImportChoices &choices, const ImportContext &context)
{
    if (head.records.empty())
        return std::nullopt;
    std::optional<LongColumns> told = choices.longTable;
    if (!told && choices.mapping != u""_s)
        told = savedLongColumns(context.mappings, choices.mapping, headingsOf(head.records));
    if (told && !told->isEmpty() && !told->isComplete())
        head.shape = longTableQuestion({});
    if (told)
        return told->isComplete() ? std::optional(longTableOf(*told, head.records)) : std::nullopt;
    if (const auto named = longTableIn(head.records))
        return named;
    const LongTableShape shape = longTableShape(head.records);
    if (shape.guesses.isEmpty())
        return std::nullopt;
    head.shape = longTableQuestion(shape);
    return shape.isCertain ? std::optional(shape.guesses.first().table) : std::nullopt;
}

/// Looks at all rows of what may be a long table.
Result<void> findLongTable(
    const QString &path, FileHead &head, const ImportChoices &choices, const ImportContext &context)
{
    const bool isNamed = longTableIn(head.records).has_value();
    const std::optional<LongTable> possible = possibleLongTable(head, choices, context);
    if (!possible)
        return {};
    const auto records = openRecords(path, head.format, FileDigest::None);
    if (!records)
        return tl::unexpected(records.error());
    LongTableLook look(*possible);
    for (bool isHeading = true;; isHeading = false) {
        const Result<const Record *> record = (*records)->next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            break;
        if (!isHeading)
            look.take(**record);
    }
    const bool isTold = choices.longTable && !look.table().questions.isEmpty();
    head.format.longTable = isTold ? std::optional(look.table()) : look.finish();
    if (!head.format.longTable) {
        head.shape.reset();
        return {};
    }
    head.rowFacts = look.facts(Words::builtIn());
    if (!isNamed || choices.longTable)
        head.idColumn = pivotedColumn(*head.format.longTable, possible->keyColumn);
    return {};
}

/// The first records again, as the format reads them now.
Result<FileHead> rereadHead(const QString &path, FileHead head)
{
    const size_t most = head.records.size();
    const auto records = openRecords(path, head.format, FileDigest::None);
    if (!records)
        return tl::unexpected(records.error());
    head.records.clear();
    while (head.records.size() < most) {
        const Result<const Record *> record = (*records)->next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            break;
        head.records.emplace_back((*record)->cells.begin(), (*record)->cells.end());
    }
    return head;
}

/// The head of a long table as its answers; others as they are.
Result<FileHead> pivotedHead(
    const QString &path, FileHead head, const ImportChoices &choices, const ImportContext &context)
{
    if (const Result<void> looked = findLongTable(path, head, choices, context); !looked)
        return tl::unexpected(looked.error());
    if (!head.format.longTable)
        return head;
    return rereadHead(path, std::move(head));
}

/// The head of a table with a column per month as its places and months; others as they are.
Result<FileHead> turnedHead(
    const QString &path, FileHead head, const ImportChoices &choices, const ImportContext &context)
{
    const WideMonthsHints hints{head.format.sheet, choices.year, context.today.year()};
    const std::optional<WideMonths> found = findWideMonths(head.records, hints);
    if (!found)
        return head;
    const auto records = openRecords(path, head.format, FileDigest::None);
    if (!records)
        return tl::unexpected(records.error());
    const Result<WideMonths> table = withAllIndicators(*found, **records);
    if (!table)
        return tl::unexpected(table.error());
    head.format.wideMonths = *table;
    return rereadHead(path, std::move(head));
}

Result<FileHead> headOf(const QString &path, const ImportChoices &choices,
    const ImportContext &context, Look look, Progress &progress)
{
    const Result<FileKind> kind = kindOfFile(path);
    if (!kind)
        return tl::unexpected(kind.error());
    Result<FileHead> head = *kind == FileKind::Text
        ? readHead(path, choices, look, progress)
        : readBookHead(path, *kind, choices, context.catalogue);
    if (head)
        head = turnedHead(path, *std::move(head), choices, context);
    const bool mayBeLong = choices.headingRows.value_or(1) == 1;
    if (head && mayBeLong && !head->format.wideMonths)
        head = pivotedHead(path, *std::move(head), choices, context);
    if (head) {
        head->format.numberedDates = findNumberedDates(head->records, choices);
        head->format.splitMonth = findSplitMonth(head->records, choices);
    }
    return head;
}

/// Hands the maker all records, or those of the head; whole when there are no more.
Result<void> readRecords(PlanMaker &maker, const QString &path, Look look, Progress &progress)
{
    const auto records = openRecords(path, maker.format(), FileDigest::None);
    if (!records)
        return tl::unexpected(records.error());
    const qint64 fileSize = (*records)->fileSize();
    maker.setFileSize(fileSize);
    qint64 reported = -1;
    qint64 taken = 0;
    while (true) {
        const Result<const Record *> record = (*records)->next();
        if (!record)
            return tl::unexpected(record.error());
        maker.setWhole(*record == nullptr);
        const qint64 done = (*records)->bytesRead();
        if (*record == nullptr || (look == Look::Head && done > HeadBytes)) {
            maker.setRemarks((*records)->remarks());
            maker.addJoinedRows((*records)->joinedRows());
            return {};
        }
        maker.take(**record);
        const bool isTime = ++taken % RecordsBetweenReports == 0;
        if (done == reported && !isTime)
            continue;
        reported = done;
        if (!progress.report(done, fileSize))
            return failure(ErrorKind::Cancelled, path);
    }
}

Result<ImportPlan> makePlan(const QString &path, const ImportChoices &choices,
    const ImportContext &context, Look look, Progress &progress)
{
    PlanMaker maker(path, choices, context);
    return headOf(path, choices, context, look, progress)
        .and_then([&](const FileHead &head) { return maker.begin(head); })
        .and_then([&] {
            // What the rows of a long table, or of one of months, say is known of the whole file
            // anyway.
            const bool isTurned =
                maker.format().longTable.has_value() || maker.format().wideMonths.has_value();
            return readRecords(maker, path, isTurned ? Look::WholeFile : look, progress);
        })
        .and_then([&] { return maker.finish(); });
}

} // namespace

Result<ImportPlan> planImport(const QString &path, const ImportChoices &choices,
    const ImportContext &context, Progress &progress)
{
    return makePlan(path, choices, context, Look::WholeFile, progress);
}

Result<ImportPlan> planFromHead(const QString &path, const ImportChoices &choices,
    const ImportContext &context, Progress &progress)
{
    return makePlan(path, choices, context, Look::Head, progress);
}

Result<QList<PreviewRow>> readCells(
    const QString &path, const ImportChoices &choices, qint64 most, Progress &progress)
{
    const ImportContext context{Catalogue::builtIn(), QDate()};
    const Result<FileHead> head = headOf(path, choices, context, Look::Head, progress);
    if (!head)
        return tl::unexpected(head.error());
    const auto records = openRecords(path, head->format, FileDigest::None);
    if (!records)
        return tl::unexpected(records.error());
    QList<PreviewRow> rows;
    while (rows.size() < most) {
        const Result<const Record *> record = (*records)->next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            break;
        PreviewRow row{(*record)->line, {}};
        for (const std::string_view cell : (*record)->cells)
            row.cells.append(QString::fromUtf8(cell));
        rows.append(row);
    }
    return rows;
}

} // namespace headroom
