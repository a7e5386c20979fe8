// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

#include "ui/text/agreementsentences.h"
#include "ui/text/filledtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

/// %1, %2, ... are the arguments of the kind; the place is put in front of the sentence.
constexpr Sentence FileSentences[] = {
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Errors", "Cancelled. Nothing was changed.")},
    {ErrorKind::FileNotFound,
        QT_TRANSLATE_NOOP("Errors", "There is no such file. Check its name and its folder.")},
    {ErrorKind::FileUnreadable,
        QT_TRANSLATE_NOOP("Errors",
            "The file cannot be read. Check that you may open it and that its disk is connected.")},
    {ErrorKind::FileEmpty,
        QT_TRANSLATE_NOOP(
            "Errors", "The file is empty. Export the survey again and choose the new file.")},
    {ErrorKind::FileIsNotText,
        QT_TRANSLATE_NOOP("Errors",
            "This is not a table of answers: it looks like a file of the kind %1. Export the "
            "answers as CSV or XLSX and choose that file.")},
    {ErrorKind::FormatNotSupported,
        QT_TRANSLATE_NOOP("Errors",
            "Files of the kind %1 cannot be read. Open the file in a spreadsheet program, save it "
            "as "
            "XLSX and choose that file.")},
    {ErrorKind::BookDamaged,
        QT_TRANSLATE_NOOP("Errors",
            "The workbook is damaged or was cut off: %1 cannot be read. Open it in a spreadsheet "
            "program, save it under another name and choose that file, or export it again.")},
    {ErrorKind::BookEncrypted,
        QT_TRANSLATE_NOOP("Errors",
            "The workbook is protected by a password. Open it in a spreadsheet program, save a "
            "copy "
            "without password and choose that file.")},
    {ErrorKind::BookTooLarge,
        QT_TRANSLATE_NOOP("Errors",
            "The workbook is too large to be read safely: %1 has %2, and at most %3 is read. Save "
            "the sheet with the answers as CSV and choose that file.")},
    {ErrorKind::NoSheet,
        QT_TRANSLATE_NOOP("Errors",
            "The workbook has no sheet with cells. Export the survey again and choose the new "
            "file.")},
    {ErrorKind::SheetNotFound,
        QT_TRANSLATE_NOOP(
            "Errors", "The workbook has no sheet named “%1”. Choose one of these: %2.")},
    {ErrorKind::SheetUndecided,
        QT_TRANSLATE_NOOP("Errors",
            "Several sheets of the workbook hold answers: %1. Choose the one to import.")},
    {ErrorKind::HeadingsOnly,
        QT_TRANSLATE_NOOP("Errors",
            "The file holds headings but no answers. Export the survey again, answers included.")},
    {ErrorKind::NulBytes,
        QT_TRANSLATE_NOOP("Errors",
            "Byte %1 of the file is a NUL byte, which no text holds, so the file may be damaged. "
            "Export it again, or choose the encoding that it was written in.")},
    {ErrorKind::QuoteLeftOpen,
        QT_TRANSLATE_NOOP("Errors",
            "The quote that opens on line %1 is never closed, so it is unclear where that answer "
            "ends. Close the quote there, or export the file again.")},
    {ErrorKind::EncodingDoesNotFit,
        QT_TRANSLATE_NOOP("Errors",
            "The file is not written in %1: byte %2 is the first that does not fit. Choose "
            "another encoding.")},
    {ErrorKind::TooManyColumns,
        QT_TRANSLATE_NOOP("Errors",
            "The file has %1 columns, and at most %2 can be read. Leave columns out of the "
            "export.")},
    {ErrorKind::FieldTooLong,
        QT_TRANSLATE_NOOP("Errors",
            "A cell on line %1 is longer than %2 bytes. Look whether a quote is missing there, or "
            "shorten the cell.")},
    {ErrorKind::RowTooLong,
        QT_TRANSLATE_NOOP("Errors",
            "The row on line %1 is longer than %2 bytes. Look whether a quote is missing there, or "
            "leave columns out of the export.")},
    {ErrorKind::AggregatedFigures,
        QT_TRANSLATE_NOOP("Errors",
            "Every row sums up many answers (%1), and scores are only computed from single "
            "answers. Export the responses themselves, one row per answer.")},
    {ErrorKind::NothingToScore,
        QT_TRANSLATE_NOOP("Errors",
            "No column holds a rating that an indicator can be made of. Say which column holds "
            "one, or choose a file with ratings.")},
    {ErrorKind::NoDateColumn,
        QT_TRANSLATE_NOOP("Errors",
            "No column holds the day on which an answer was given. Say which column holds it, or "
            "export the survey with dates.")},
    {ErrorKind::DateOrderConflict,
        QT_TRANSLATE_NOOP("Errors",
            "The dates in the column “%1” are written in two ways: %2 can only have the day first, "
            "%3 only the month. Say which of the two is right; rows with the other are refused.")},
    {ErrorKind::DateOrderUndecided,
        QT_TRANSLATE_NOOP("Errors",
            "Every date in the column “%1” can be read in two ways, for example %2. Say which "
            "comes first, the day or the month.")},
    {ErrorKind::MappingNotFound,
        QT_TRANSLATE_NOOP("Errors",
            "There is no mapping with the name “%1”. Check its name, or import without one.")},
    {ErrorKind::MappingDoesNotFit,
        QT_TRANSLATE_NOOP("Errors",
            "The mapping does not fit this file: the column “%1” is not in it. Import without the "
            "mapping, or choose another file.")},
    {ErrorKind::FileAlreadyImported,
        QT_TRANSLATE_NOOP("Errors",
            "This very file was imported before (%1). Undo that import first if you want to read "
            "it again.")},
    {ErrorKind::AccountDoesNotBalance,
        QT_TRANSLATE_NOOP("Errors",
            "The rows of the file do not add up, which is a mistake of this program. Nothing was "
            "imported; please report it together with the details.")},
};

constexpr Sentence DatabaseSentences[] = {
    {ErrorKind::DatabaseNotFound,
        QT_TRANSLATE_NOOP(
            "Errors", "There is no such database. Check its name and folder, or make a new one.")},
    {ErrorKind::DatabaseExists,
        QT_TRANSLATE_NOOP("Errors",
            "A database with this name exists already and is left as it is. Choose another name.")},
    {ErrorKind::DatabaseIsEmptyFile,
        QT_TRANSLATE_NOOP("Errors",
            "The file has 0 bytes, so it is no database, or one that was lost. Put a backup in its "
            "place, or remove the file and make a new database.")},
    {ErrorKind::DatabaseIsNotOurs,
        QT_TRANSLATE_NOOP("Errors",
            "The file is not a database of Headroom and is left as it is. Choose another file.")},
    {ErrorKind::DatabaseIsNewer,
        QT_TRANSLATE_NOOP("Errors",
            "The database was written by a newer version of Headroom (its form is %1, this program "
            "knows up to %2). Install the newer version to open it.")},
    {ErrorKind::DatabaseInUse,
        QT_TRANSLATE_NOOP("Errors",
            "Another window or program is using the database. Close it there and try again.")},
    {ErrorKind::DatabaseReadOnly,
        QT_TRANSLATE_NOOP("Errors",
            "The database can be read but not changed. Make its file and folder writable, or copy "
            "the database to a folder of your own.")},
    {ErrorKind::DatabaseDamaged,
        QT_TRANSLATE_NOOP("Errors",
            "The database is damaged. Leave it as it is and put the newest backup in its place.")},
    {ErrorKind::DatabaseUriNotSupported,
        QT_TRANSLATE_NOOP("Errors",
            "Databases on a server cannot be opened. Choose a database file on this computer.")},
    {ErrorKind::DiskFull,
        QT_TRANSLATE_NOOP(
            "Errors", "The disk is full. Nothing was changed; make room on it and try again.")},
    {ErrorKind::StorageFailed,
        QT_TRANSLATE_NOOP("Errors",
            "The database could not carry this out, and nothing was changed. Try again; if it "
            "fails once more, check the database.")},
    {ErrorKind::ImportNotFound,
        QT_TRANSLATE_NOOP("Errors",
            "There is no import with number %1. Look for its number in the list of imports.")},
    {ErrorKind::ImportAlreadyUndone,
        QT_TRANSLATE_NOOP("Errors",
            "Import number %1 was undone before. Import its file again if you want it back.")},
    {ErrorKind::FolderNotWritable,
        QT_TRANSLATE_NOOP("Errors",
            "Nothing can be written in this folder. Choose another folder, or change its "
            "permissions.")},
    {ErrorKind::WriteFailed,
        QT_TRANSLATE_NOOP("Errors",
            "The file could not be written in full and was not kept. Check the room on the disk "
            "and the permissions of the folder.")},
    {ErrorKind::FileExists,
        QT_TRANSLATE_NOOP("Errors",
            "A file with this name exists already and is left as it is. Choose another name, or "
            "remove that file first.")},
};

constexpr Sentence QuestionSentences[] = {
    {ErrorKind::UnknownMetric,
        QT_TRANSLATE_NOOP("Errors",
            "There is no indicator “%1”. Choose one of the indicators of this program, for example "
            "nps or csat-grade.")},
    {ErrorKind::OwnHasNoAnswers,
        QT_TRANSLATE_NOOP("Errors",
            "“%1” is an own indicator: it is worked out from other indicators, so no answer of a "
            "customer holds it, and what goes together is looked for in the answers of the same "
            "customer. Ask about an indicator that customers answer: %2.")},
    {ErrorKind::UnknownUnit,
        QT_TRANSLATE_NOOP("Errors",
            "There is no location or employee with the name “%1”. Check how the name is written in "
            "the answers.")},
    {ErrorKind::UnknownRound,
        QT_TRANSLATE_NOOP("Errors",
            "There is no round of targets with the name “%1”. Check its name on the page with "
            "targets.")},
    {ErrorKind::RoundIsFixed,
        QT_TRANSLATE_NOOP("Errors",
            "The round “%1” is fixed: what was agreed stays. Make a new round to agree something "
            "else.")},
    {ErrorKind::AnswerNotFound,
        QT_TRANSLATE_NOOP("Errors",
            "This answer is not in the database any more. Show the answers behind the figure "
            "again.")},
    {ErrorKind::OmissionIsSettled,
        QT_TRANSLATE_NOOP("Errors",
            "Somebody has left this answer out, or put it back, already. Show the answers behind "
            "the figure again.")},
    {ErrorKind::OmissionNeedsReason,
        QT_TRANSLATE_NOOP(
            "Errors", "Say why. An answer is only left out, or put back, with a reason.")},
    {ErrorKind::PhraseNotReadable,
        QT_TRANSLATE_NOOP("Errors",
            "“%1” cannot be used. Write words with blanks between them; ~ only between two words, "
            "* "
            "only behind three letters or more.")},
    {ErrorKind::ReasonNameTaken,
        QT_TRANSLATE_NOOP("Errors",
            "There is a reason “%1” already, or the name is empty. Choose another name.")},
    {ErrorKind::TooManyReasons,
        QT_TRANSLATE_NOOP(
            "Errors", "At least one and at most %1 reasons can be kept. Remove one first.")},
    {ErrorKind::FollowUpIsOff,
        QT_TRANSLATE_NOOP("Errors",
            "The column “%1” is to hold contacts, but following up single answers is off. Switch "
            "it on under Settings, Follow up single answers, or leave the column out.")},
    {ErrorKind::LexiconFileNotReadable,
        QT_TRANSLATE_NOOP("Errors",
            "Line %1 is not one of words of reasons. The file needs the columns reason, subject "
            "(yes "
            "or no), language (nl or en) and phrase: export the words first and change that "
            "file.")},
    {ErrorKind::UnknownCheckCode,
        QT_TRANSLATE_NOOP("Errors",
            "No sheet in this database has the code “%1”. Compare it letter by letter with the "
            "foot of the sheet, and check that this is the database it was printed from.")},
    {ErrorKind::UnknownPage,
        QT_TRANSLATE_NOOP("Errors",
            "There is no page “%1”. Choose one of the pages listed by the "
            "help of this command.")},
    {ErrorKind::NoAnswers,
        QT_TRANSLATE_NOOP("Errors",
            "There are no answers for this choice. Choose a longer period or another indicator, or "
            "import more answers.")},
    {ErrorKind::TooFewAnswers,
        QT_TRANSLATE_NOOP("Errors",
            "A target needs a score, and that is shown from %3 answers; there are %2 in the "
            "baseline. Choose a longer baseline, or import more answers.")},
    {ErrorKind::NotForThisLevel,
        QT_TRANSLATE_NOOP("Errors",
            "The indicator %1 is never shown per employee, because that would show who answered "
            "what. Choose locations or the whole organisation.")},
    {ErrorKind::FigureOfMonths,
        QT_TRANSLATE_NOOP("Errors",
            "The indicator %1 is made of figures of whole months per location: it has no weeks, no "
            "employees and no targets. Choose locations, and months, quarters or years.")},
    {ErrorKind::TargetOutsideScale,
        QT_TRANSLATE_NOOP("Errors",
            "A target of %1 is not on the scale, which goes from %2 to %3. Choose a value between "
            "them.")},
    {ErrorKind::LocksLeaveNothing,
        QT_TRANSLATE_NOOP("Errors",
            "With the targets that were fixed by hand, the others cannot reach what is left: they "
            "would have to close a share of %1 of their headroom. Release a target, or change the "
            "one of the organisation. Releasing the one of %2 gives the most room.")},
    {ErrorKind::BoundsLeaveNothing,
        QT_TRANSLATE_NOOP("Errors",
            "With the ceiling and the most points that anyone is asked for, everyone together can "
            "reach %1 at most. Ask less of the organisation, or more of everyone.")},
    {ErrorKind::NoTarget,
        QT_TRANSLATE_NOOP("Errors",
            "No target has been set. Set one on the page with targets, or give one with the "
            "command.")},
    {ErrorKind::PrintFailed,
        QT_TRANSLATE_NOOP("Errors",
            "The pages could not be printed. Check that the printer is on and has paper, or save "
            "them as PDF.")},
};

constexpr Sentence SigningSentences[] = {
    {ErrorKind::RoundIsNotFixed,
        QT_TRANSLATE_NOOP("Errors",
            "The round “%1” is still a draft: its targets may change. Fix the round "
            "first, on the page with targets.")},
    {ErrorKind::NoSheetOfUnit,
        QT_TRANSLATE_NOOP("Errors",
            "There is no sheet of “%1” in this round. Choose someone who was in it when it was "
            "fixed.")},
    {ErrorKind::UnitIsAmbiguous,
        QT_TRANSLATE_NOOP("Errors",
            "Several sheets of this round are of “%1”. Write the location before the name, as in "
            "Utrecht/M. Yilmaz.")},
    {ErrorKind::SignerMissing,
        QT_TRANSLATE_NOOP("Errors", "It is not known who signs. Enter the name of a person.")},
    {ErrorKind::DeviationNeedsReason,
        QT_TRANSLATE_NOOP("Errors",
            "The agreed target of %1 is not the proposed one. Say why; the reason is printed on "
            "the sheet.")},
    {ErrorKind::SheetIsSigned,
        QT_TRANSLATE_NOOP("Errors",
            "This sheet was signed before, by %1. It is never changed; to replace it with a new "
            "signing, say why.")},
    {ErrorKind::TextTooLong,
        QT_TRANSLATE_NOOP(
            "Errors", "A text is longer than the %1 characters that fit on a sheet. Shorten it.")},
    {ErrorKind::UndoNeedsReason,
        QT_TRANSLATE_NOOP("Errors",
            "Import number %1 is used by signed sheets; their number is %2. Say why it is undone; "
            "whoever checks such a sheet is told.")},
};

QString sentence(ErrorKind kind)
{
    const auto textIn = [kind](const auto &sentences) {
        const auto found = std::ranges::find(sentences, kind, &Sentence::kind);
        return found == std::end(sentences) ? nullptr : found->text;
    };
    for (const char *text :
        {textIn(FileSentences), textIn(DatabaseSentences), textIn(QuestionSentences),
            textIn(SigningSentences), textIn(AgreementSentences), textIn(ChangedSentences)}) {
        if (text)
            return QCoreApplication::translate("Errors", text);
    }
    return {};
}

/// Only where the words of the system tell what the sentence cannot.
bool showsDetail(ErrorKind kind)
{
    constexpr std::array kinds{ErrorKind::FileUnreadable, ErrorKind::StorageFailed,
        ErrorKind::WriteFailed, ErrorKind::PrintFailed, ErrorKind::AccountDoesNotBalance};
    return std::ranges::find(kinds, kind) != kinds.end();
}

} // namespace

QString errorText(const Error &error)
{
    QString text = filledText(sentence(error.kind), error.arguments);
    if (!error.place.isEmpty()) {
        //: %1 is a file or a column, %2 a whole sentence about it
        text = filledText(QCoreApplication::translate("Errors", "%1: %2"), {error.place, text});
    }
    if (error.detail.isEmpty() || !showsDetail(error.kind))
        return text;
    //: %1 are whole sentences, %2 the words of the operating system or the database
    return filledText(QCoreApplication::translate("Errors", "%1 (%2)"), {text, error.detail});
}

} // namespace headroom::ui
