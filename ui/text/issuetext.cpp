// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/issuetext.h"

#include "ui/text/filledtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct IssueTexts
{
    IssueCode code;
    const char *one; ///< %1 is the value, %2 ... are the arguments
    const char *many; ///< with %Ln
};

constexpr IssueTexts AllWords[] = {
    {IssueCode::OutsideScale,
        QT_TRANSLATE_NOOP("Issues", "“%1” is not on the scale from %2 to %3."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: a value outside its scale.")},
    {IssueCode::NotANumber, QT_TRANSLATE_NOOP("Issues", "“%1” is not a number or a known answer."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: a rating that is not a number.")},
    {IssueCode::ImpossibleDate, QT_TRANSLATE_NOOP("Issues", "“%1” is not a possible date."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: an impossible date.")},
    {IssueCode::FutureDate, QT_TRANSLATE_NOOP("Issues", "“%1” lies in the future."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: a date in the future.")},
    {IssueCode::MissingDate, QT_TRANSLATE_NOOP("Issues", "The date is missing."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: no date.")},
    {IssueCode::NoRating, QT_TRANSLATE_NOOP("Issues", "The row holds no rating."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: no rating in them.")},
    {IssueCode::InvalidBytes,
        QT_TRANSLATE_NOOP("Issues", "Byte %2 of the file does not fit the encoding."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: bytes that do not fit the encoding.")},
    {IssueCode::NulBytes, QT_TRANSLATE_NOOP("Issues", "Byte %2 of the file is a NUL byte."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: NUL bytes.")},
    {IssueCode::TooManyCells,
        QT_TRANSLATE_NOOP("Issues", "The row has %2 cells where %3 are expected."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: more cells than headings.")},
    {IssueCode::TooFewCells,
        QT_TRANSLATE_NOOP("Issues", "The row ends early; the missing cells count as empty."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) end early; the missing cells count as empty.")},
    {IssueCode::StrayQuote,
        QT_TRANSLATE_NOOP("Issues", "A quote inside the cell is taken as text."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln cell(s) hold a stray quote, which is taken as text.")},
    {IssueCode::RepeatedIdDiffers,
        QT_TRANSLATE_NOOP(
            "Issues", "The number “%2” was used before with another answer; the first one stays."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln answer(s) repeat the number of an earlier one with other content; the first one "
            "stays.")},
    {IssueCode::IdenticalAnswers,
        QT_TRANSLATE_NOOP("Issues",
            "The row equals an earlier one in every cell and is kept as an answer of its own."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln answer(s) equal an earlier one in every cell and are kept as answers of their "
            "own.")},
    {IssueCode::RowsJoined,
        QT_TRANSLATE_NOOP("Issues",
            "The file has a row per question: %2 rows were joined into %3 answers. The other rows "
            "of an answer count as already there; its other columns are those of its first row."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln file(s) with a row per question: joined into answers.")},
    {IssueCode::UnknownQuestion,
        QT_TRANSLATE_NOOP("Issues",
            "%2 rows were left out: a file can have %3 different questions, and “%1” is one too "
            "many."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln file(s) with too many different questions: some were left out.")},
    {IssueCode::NoScoreCodes,
        QT_TRANSLATE_NOOP("Issues", "%2 is outside the scale and is taken as no score: %3 times."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln column(s) hold numbers outside the scale that are taken as no score.")},
    {IssueCode::RoundedToStep,
        QT_TRANSLATE_NOOP("Issues", "“%1” has more decimals than are kept and is rounded."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln value(s) rounded: more decimals than are kept.")},
    {IssueCode::LeftOutOfScores,
        QT_TRANSLATE_NOOP("Issues", "Kept, but in no score: its status is “%2”."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln row(s) kept, but in no score: a test, unfinished, cancelled, returned or "
            "otherwise "
            "marked so in the file.")},
    {IssueCode::NotSubmitted,
        QT_TRANSLATE_NOOP("Issues", "Kept, but in no score: the answer was never sent off."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln answer(s) kept, but in no score: they were never sent off.")},
    {IssueCode::NothingCounts,
        QT_TRANSLATE_NOOP("Issues",
            "None of the %2 rows counts in a score: all are tests, unfinished, cancelled or "
            "otherwise marked so. If they should count, do not use their status."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln file(s) without a row that counts in a score: all are tests, unfinished, "
            "cancelled "
            "or otherwise marked so.")},
    {IssueCode::RepeatedHeading,
        QT_TRANSLATE_NOOP("Issues", "The heading occurs more than once; check what it means."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln heading(s) occur more than once.")},
    {IssueCode::EmptyHeading, QT_TRANSLATE_NOOP("Issues", "The column has no heading."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln column(s) have no heading.")},
    {IssueCode::AnswerCodes,
        QT_TRANSLATE_NOOP("Issues",
            "The answers are codes of the survey tool (%2) and count in no score. Export them in "
            "full, not as codes."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln column(s) hold codes of the survey tool instead of answers and count in no score. "
            "Export the answers in full, not as codes.")},
    {IssueCode::PersonalColumnIgnored,
        QT_TRANSLATE_NOOP(
            "Issues", "The column holds personal data and is not imported unless you choose so."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln column(s) with personal data are not imported unless you choose so.")},
    {IssueCode::DatesOutOfOrder,
        QT_TRANSLATE_NOOP("Issues", "The delivery on “%1” is before its order."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: delivered before the order.")},
    {IssueCode::NoOrderNumber, QT_TRANSLATE_NOOP("Issues", "The order number is missing."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: no order number.")},
    {IssueCode::DamagedOrderNumber,
        QT_TRANSLATE_NOOP("Issues",
            "“%1” is an order number that a spreadsheet turned into an amount. Export the file "
            "again with that column as text."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln order number(s) turned into an amount by a spreadsheet: such a row is no order, "
            "and "
            "such an answer belongs to none.")},
    {IssueCode::NoAmount, QT_TRANSLATE_NOOP("Issues", "Nothing was measured of this order yet."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln row(s) refused: nothing was measured of these orders yet.")},
    {IssueCode::OrderRowsDiffer,
        QT_TRANSLATE_NOOP("Issues",
            "The order “%1” has several rows that differ; the one that was completed last counts."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln row(s) of orders that have several differ from the one that counts: the one that "
            "was completed last.")},
    {IssueCode::MixedDateOrders,
        QT_TRANSLATE_NOOP("Issues",
            "The column holds dates in two orders: %2 only with the day first, %3 only with the "
            "month first. They are read as you chose."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln column(s) hold dates in two orders, which are read as you chose.")},
    {IssueCode::ErrorCell, QT_TRANSLATE_NOOP("Issues", "The formula in this cell failed: “%1”."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln row(s) refused: a formula in them failed.")},
    {IssueCode::MissingResult,
        QT_TRANSLATE_NOOP("Issues", "The result of the formula “%1” is not in the file."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln row(s) refused: a formula whose result is not in the file.")},
    {IssueCode::MergedCells,
        QT_TRANSLATE_NOOP("Issues",
            "Cells of the sheet are merged (%2 times); only the first of them holds the value."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln sheet(s) hold merged cells.")},
    {IssueCode::HiddenRows,
        QT_TRANSLATE_NOOP(
            "Issues", "Rows of the sheet are hidden (%2); they are imported like the others."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln sheet(s) hold hidden rows.")},
    {IssueCode::HiddenColumns,
        QT_TRANSLATE_NOOP(
            "Issues", "Columns of the sheet are hidden (%2); they are read like the others."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln sheet(s) hold hidden columns.")},
    {IssueCode::UncalculatedCells,
        QT_TRANSLATE_NOOP("Issues",
            "Formulas of the sheet have no result in the file (%2). Open it in a spreadsheet "
            "program and save it once, so that the results are in it."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln sheet(s) hold formulas without a result.")},
    {IssueCode::CutOffCells,
        QT_TRANSLATE_NOOP("Issues",
            "Cells are as long as a cell can be (%2), so their text may have been cut off."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln sheet(s) hold texts that may have been cut off.")},
    {IssueCode::CutOffRows,
        QT_TRANSLATE_NOOP("Issues",
            "The file has %2 rows, exactly as many as a sheet can hold: it may have been cut off."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln sheet(s) may have been cut off.")},
    {IssueCode::NumberedDates,
        QT_TRANSLATE_NOOP("Issues",
            "The dates are numbers that count days or seconds, as a spreadsheet or a service "
            "stores "
            "them; the first one is %2."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln column(s) of dates hold numbers that count days or seconds; they are read as "
            "dates.")},
    {IssueCode::SplitMonth,
        QT_TRANSLATE_NOOP("Issues", "The year of the month stands in the column “%2”."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln month(s) have their year in another column.")},
    {IssueCode::MonthsTurned,
        QT_TRANSLATE_NOOP("Issues",
            "The table has a column per month: %2 rows with %3 months hold %4 figures. What is "
            "counted are locations in a month: %5."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln table(s) with a column per month: what is counted are locations in a month.")},
    {IssueCode::TotalsLeftOut,
        QT_TRANSLATE_NOOP("Issues", "“%1” is left out: it sums up other figures, or has no name."),
        QT_TRANSLATE_N_NOOP("Issues",
            "%Ln column(s) or row(s) that sum up other figures, or have no name, left out.")},
    {IssueCode::PlacesFilledDown,
        QT_TRANSLATE_NOOP(
            "Issues", "Rows without a location (%2) belong to the location of the row above them."),
        QT_TRANSLATE_N_NOOP(
            "Issues", "%Ln table(s) whose rows without a location belong to the one above.")},
    {IssueCode::FractionsRead,
        QT_TRANSLATE_NOOP("Issues", "The values are fractions of one: “%1” is %2 %."),
        QT_TRANSLATE_N_NOOP("Issues", "%Ln column(s) of fractions of one: read as percentages.")},
};

const IssueTexts *wordsFor(IssueCode code)
{
    const auto found = std::ranges::find(AllWords, code, &IssueTexts::code);
    return found == std::end(AllWords) ? nullptr : found;
}

} // namespace

QString issueText(const Issue &issue)
{
    const IssueTexts *words = wordsFor(issue.code);
    return words ? filledText(QCoreApplication::translate("Issues", words->one),
               QStringList{issue.value} + issue.arguments)
                 : QString();
}

QString issueCountText(IssueCode code, qint64 count)
{
    const IssueTexts *words = wordsFor(code);
    return words
        ? QCoreApplication::translate("Issues", words->many, nullptr, static_cast<int>(count))
        : QString();
}

QString locatedIssueText(const Issue &issue)
{
    const QString sentence = issueText(issue);
    const QString line = QString::number(issue.line);
    const QString column =
        issue.heading.isEmpty() && issue.column > 0 ? QString::number(issue.column) : issue.heading;
    if (issue.line > 0 && !column.isEmpty()) {
        return filledText(QCoreApplication::translate("Issues", "Line %1, column %2: %3"),
            {line, column, sentence});
    }
    if (issue.line > 0)
        return filledText(QCoreApplication::translate("Issues", "Line %1: %2"), {line, sentence});
    if (!column.isEmpty())
        return filledText(
            QCoreApplication::translate("Issues", "Column %1: %2"), {column, sentence});
    return sentence;
}

} // namespace headroom::ui
