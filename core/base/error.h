// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QString>
#include <QStringList>

namespace headroom {

// g++ 12 takes a scoped enumerator for one that hides a constant of the same name (UnknownUnit).
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"

/// Why an operation failed. One sentence per kind stands in ui/text/errortext.
enum class ErrorKind {
    Cancelled,
    // files
    FileNotFound, ///< place: the path
    FileUnreadable, ///< place: the path; detail: the system's words
    FileEmpty,
    FileIsNotText, ///< arguments: what it looks like ("PDF", "ZIP", "PNG", ...)
    FormatNotSupported, ///< arguments: the format ("XLSX", "XLS", ...)
    HeadingsOnly,
    NulBytes, ///< arguments: byte offset of the first
    QuoteLeftOpen, ///< arguments: the line where the quote opens
    EncodingDoesNotFit, ///< arguments: encoding, byte offset of the first bad byte
    TooManyColumns, ///< arguments: found, limit
    FieldTooLong, ///< arguments: line, limit in bytes
    RowTooLong, ///< arguments: line, limit in bytes
    BookDamaged, ///< arguments: the part of the workbook; detail: what is wrong with it
    BookEncrypted, ///< a password is needed
    BookTooLarge, ///< arguments: the part, its size, the limit
    NoSheet, ///< a workbook without cells
    SheetNotFound, ///< arguments: its name, the names that there are
    SheetUndecided, ///< arguments: the names of the sheets that hold answers
    AggregatedFigures, ///< the rows sum up answers; arguments: the headings that show it
    NothingToScore, ///< no column holds something that an indicator can be made of
    NoDateColumn,
    DateOrderConflict, ///< arguments: column, rows day-first only, rows month-first only
    DateOrderUndecided, ///< arguments: column, an example
    MappingNotFound, ///< arguments: name
    MappingDoesNotFit, ///< arguments: column
    FileAlreadyImported, ///< arguments: when
    AccountDoesNotBalance, ///< our own mistake, found before anything is stored
    // databases
    DatabaseNotFound,
    DatabaseExists,
    DatabaseIsEmptyFile,
    DatabaseIsNotOurs,
    DatabaseIsNewer, ///< arguments: version of the file, version of the program
    DatabaseInUse,
    DatabaseReadOnly,
    DatabaseDamaged,
    DatabaseUriNotSupported,
    DiskFull,
    StorageFailed, ///< detail: the engine's words
    ImportNotFound, ///< arguments: id
    ImportAlreadyUndone, ///< arguments: id
    AnswerNotFound, ///< it is not stored any more, or a newer one took its place
    OmissionIsSettled, ///< the answer is left out, or put back, already
    OmissionNeedsReason,
    FolderNotWritable,
    WriteFailed, ///< place: the path
    FileExists,
    // questions
    UnknownMetric, ///< arguments: id
    OwnHasNoAnswers, ///< of an own indicator; arguments: its name, ids to ask about instead
    UnknownUnit, ///< arguments: name
    UnknownRound, ///< arguments: name
    RoundIsFixed, ///< arguments: name
    RoundIsNotFixed, ///< arguments: name; its sheets cannot be signed
    NoSheetOfUnit, ///< arguments: name
    UnitIsAmbiguous, ///< arguments: name; several have it
    SignerMissing,
    DeviationNeedsReason, ///< arguments: metric
    SheetIsSigned, ///< arguments: who signed it; signing again needs a reason
    DeciderMissing, ///< the name of the person who decides or enters something
    CouncilReferenceMissing,
    CouncilDayMissing,
    CouncilGiverMissing,
    CouncilReasonMissing, ///< why there is no works council
    LimitsAreFixed, ///< arguments: round, its last day in ISO form, number of signed sheets
    RoundHasNotBegun, ///< arguments: name
    StepsDoNotRise, ///< of a bonus scheme
    WeightsAreNotWhole, ///< arguments: their sum in percent
    ConditionsOpen, ///< arguments: how many
    NoBonusScheme,
    BonusOutsideRange, ///< arguments: the most, in percent
    BonusNeedsReason,
    TextTooLong, ///< arguments: limit in characters
    UndoNeedsReason, ///< arguments: import, number of signed sheets that use it
    UnknownCheckCode, ///< arguments: the code as typed
    SignedRecordChanged, ///< arguments: number of the sheet, whose it is, round
    RoundRecordChanged, ///< arguments: round
    BonusSchemeChanged, ///< arguments: number of the scheme
    BonusDecisionChanged, ///< arguments: whose it is, round
    CouncilRecordChanged,
    OmissionRecordChanged, ///< arguments: number of the omission
    PhraseNotReadable, ///< arguments: the phrase as typed
    ReasonNameTaken, ///< arguments: the name of an own reason
    TooManyReasons, ///< arguments: limit
    FollowUpIsOff, ///< a column holds contacts, and following up is off; arguments: the heading
    LexiconFileNotReadable, ///< place: the path; arguments: the line
    UnknownPage, ///< arguments: name
    NoAnswers,
    TooFewAnswers, ///< arguments: metric, found, limit
    NotForThisLevel, ///< arguments: metric; eNPS is never shown per employee
    FigureOfMonths, ///< arguments: metric; it has no weeks, no employees and no targets
    TargetOutsideScale, ///< arguments: target, worst, best
    /// Arguments: share that the free units would have to close, the unit to loosen
    LocksLeaveNothing,
    BoundsLeaveNothing, ///< arguments: the most that everyone together can reach
    NoTarget,
    PrintFailed,
};

#pragma GCC diagnostic pop

/// A failed operation: what, where, and the words of whoever refused it. No sentence for people.
struct Error
{
    ErrorKind kind = ErrorKind::StorageFailed;
    QString place; ///< path, column or "path:line"; empty when there is none
    QString detail; ///< technical words for the log and "Details"
    QStringList arguments; ///< see ErrorKind

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// failure(ErrorKind::FileNotFound, path) in a return statement.
inline tl::unexpected<Error> failure(ErrorKind kind, const QString &place = {},
    const QStringList &arguments = {}, const QString &detail = {})
{
    return tl::unexpected(Error{kind, place, detail, arguments});
}

} // namespace headroom
