// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/lexicon/lexiconfile.h"

#include "core/importing/reading/recordreader.h"
#include "core/importing/sniffing/delimiter.h"
#include "core/reports/tables/lexicontable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 LargestFile = qint64{1} << 20;

enum LexiconColumn { ReasonCell, SubjectCell, LanguageCell, PhraseCell };

tl::unexpected<Error> notReadable(const QString &path, qint64 line)
{
    return failure(ErrorKind::LexiconFileNotReadable, path, {QString::number(line)});
}

Result<Dialect> dialectOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, {}, file.errorString());
    return Dialect{voteDelimiter(file.readAll().toStdString(), Quoting(), true)};
}

/// Where each column of lexiconTable() stands.
std::optional<std::vector<size_t>> placesOf(const Record &headings)
{
    const QStringList wanted = lexiconHeadings();
    std::vector<size_t> places;
    for (const QString &heading : wanted) {
        const auto found = std::ranges::find_if(headings.cells, [&](std::string_view cell) {
            const auto text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            return text.trimmed().toLower() == heading;
        });
        if (found == headings.cells.end())
            return std::nullopt;
        places.push_back(static_cast<size_t>(found - headings.cells.begin()));
    }
    return places;
}

/// Without the apostrophe that an export puts before what a spreadsheet would run.
QString textIn(std::string_view cell)
{
    QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).trimmed();
    const bool isGuarded =
        text.size() > 1 && text.front() == u'\'' && u"=+-@"_s.contains(text.at(1));
    return isGuarded ? text.sliced(1) : text;
}

bool addRow(LexiconWords &words, const QStringList &cells)
{
    const QString &id = cells[ReasonCell];
    const QString &language = cells[LanguageCell];
    const QString &phrase = cells[PhraseCell];
    const QString subject = cells[SubjectCell].toLower();
    const bool isLanguage = LexiconLanguages.contains(language);
    if (id.isEmpty() || (subject != u"yes"_s && subject != u"no"_s)
        || (isLanguage == phrase.isEmpty()))
        return false;
    auto reason = std::ranges::find(words, id, &LexiconReason::id);
    if (reason == words.end())
        reason = words.insert(words.end(), LexiconReason{id, subject == u"yes"_s, {}});
    if (!phrase.isEmpty())
        reason->phrases[language].append(phrase);
    return true;
}

} // namespace

Result<LexiconWords> readLexiconFile(const QString &path)
{
    if (QFileInfo(path).size() > LargestFile)
        return notReadable(path, 1);
    NoProgress silent;
    const Result<TextEncoding> encoding = detectEncoding(path, {}, LargestFile, silent);
    const Result<Dialect> dialect =
        encoding.and_then([&](const auto &) { return dialectOf(path); });
    if (!dialect)
        return tl::unexpected(dialect.error());
    RecordReader reader(path, *encoding, *dialect);
    if (const Result<void> opened = reader.open(); !opened)
        return tl::unexpected(opened.error());
    LexiconWords words;
    std::optional<std::vector<size_t>> places;
    for (;;) {
        const Result<const Record *> next = reader.next();
        if (!next)
            return tl::unexpected(next.error());
        const Record *record = *next;
        if (record == nullptr)
            break;
        if (!places) {
            places = placesOf(*record);
            if (!places)
                return notReadable(path, record->line);
            continue;
        }
        QStringList cells;
        for (const size_t place : *places)
            cells.append(textIn(record->cell(place)));
        if (!record->isBlank() && (record->fault || !addRow(words, cells)))
            return notReadable(path, record->line);
    }
    if (words.isEmpty())
        return notReadable(path, 1);
    return checkedWords(words);
}

} // namespace headroom
