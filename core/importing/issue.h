// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace headroom {

/// What is wrong with, or worth knowing about, a file. One sentence per code stands in
/// ui/text/issuetext.
enum class IssueCode {
    OutsideScale, ///< row refused; arguments: lowest, highest
    NotANumber, ///< row refused
    ImpossibleDate, ///< row refused
    FutureDate, ///< row refused
    MissingDate, ///< row refused
    NoRating, ///< row refused: nothing in it that an indicator can be made of
    InvalidBytes, ///< row refused; arguments: byte offset
    NulBytes, ///< row refused; arguments: byte offset
    TooManyCells, ///< row refused; arguments: found, expected
    TooFewCells, ///< the missing cells count as empty
    StrayQuote, ///< a quote inside an unquoted cell is taken as text
    RepeatedIdDiffers, ///< the same id with other content: the first stays
    IdenticalAnswers, ///< equal in all cells, no id, no time: kept as different answers
    RowsJoined, ///< a row per question made one answer; arguments: rows, answers
    UnknownQuestion, ///< rows left out, their question is one too many; arguments: rows, most
    NoScoreCodes, ///< numbers outside the scale that stand for no score; arguments: which, how many
    RoundedToStep, ///< more decimals than the measure keeps
    LeftOutOfScores, ///< test, partial, ...; arguments: the status word
    NotSubmitted, ///< left out of the scores: the cell that would say when it was sent is empty
    NothingCounts, ///< all answers are left out of the scores; arguments: how many
    RepeatedHeading,
    EmptyHeading,
    AnswerCodes, ///< a rating that the tool wrote as its own codes, in no score; arguments: some
    PersonalColumnIgnored, ///< e-mail, IP address, name of the respondent
    DatesOutOfOrder, ///< row refused: a delivery before its order
    NoOrderNumber, ///< row refused
    DamagedOrderNumber, ///< row refused: a spreadsheet made an amount of the number
    NoAmount, ///< row refused: nothing was measured of the order yet
    OrderRowsDiffer, ///< an order has several rows: the one that was completed last counts
    MixedDateOrders, ///< decided by the user; arguments: day-first only, month-first only
    ErrorCell, ///< row refused: a formula in it failed
    MissingResult, ///< row refused: a formula whose result is not in the file
    MergedCells, ///< only the first of them holds the value; arguments: how many ranges
    HiddenRows, ///< read like the others; arguments: how many
    HiddenColumns, ///< read like the others; arguments: how many
    UncalculatedCells, ///< formulas without a result in the file; arguments: how many
    CutOffCells, ///< as long as a cell can be; arguments: how many
    CutOffRows, ///< exactly as many rows as a sheet can have; arguments: how many
    NumberedDates, ///< read as moments; arguments: the first of them in ISO form
    SplitMonth, ///< the month and its year are two columns; arguments: the heading of the year
    MonthsTurned, ///< a column per month made a record per place and month; arguments: rows,
                  ///< months, figures, records
    TotalsLeftOut, ///< a column or a row that sums up others, or has no name
    PlacesFilledDown, ///< rows without a place belong to the one above; arguments: how many
    FractionsRead, ///< fractions made percentages, as the user said; arguments: one's percentage
};

/// The last of them, for loops over all codes.
constexpr IssueCode LastIssueCode = IssueCode::FractionsRead;

enum class Severity { Note, Warning, RowRefused };

/// One finding with its place. Lines and columns count from 1; 0 is the file as a whole.
struct Issue
{
    IssueCode code = IssueCode::OutsideScale;
    Severity severity = Severity::Warning;
    qint64 line = 0; ///< physical line where the record starts
    int column = 0;
    QString heading; ///< of the column
    QString value; ///< raw text, cut to 200 characters
    QStringList arguments;

    bool operator==(const Issue &) const = default;
};

/// "outside-scale", ...: the code in JSON and in exports.
QString issueCodeName(IssueCode code);
/// The code of that name; nothing for a name that this program does not know.
std::optional<IssueCode> issueCodeNamed(const QString &name);

/// Issues in the order found. At most KeptPerCode are kept of each code; all are counted.
class IssueList
{
public:
    static constexpr qsizetype KeptPerCode = 1000;

    IssueList() = default;
    /// A list as it was: what was kept of it and how many there were of each code.
    IssueList(QList<Issue> kept, QHash<IssueCode, qint64> counts);

    void add(Issue issue);
    /// Adds everything of another list behind what is here.
    void append(const IssueList &other);

    const QList<Issue> &kept() const { return m_kept; }

    qint64 count(IssueCode code) const;
    /// Codes that occurred, in the order of the enumeration.
    QList<IssueCode> codes() const;

    bool isEmpty() const { return m_kept.isEmpty(); }

private:
    QList<Issue> m_kept;
    QHash<IssueCode, qint64> m_counts;
};

} // namespace headroom
