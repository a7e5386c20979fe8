// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/nameresemblance.h"
#include "core/domain/period.h"
#include "core/domain/subject.h"
#include "core/importing/fileformat.h"
#include "core/importing/importchoices.h"
#include "core/importing/issue.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace headroom {

struct PlannedColumn
{
    int index = 0; ///< from 0
    QString heading; ///< as in the file, made one line
    QString key; ///< what is compared with synonyms; empty: made from the heading
    QString toolColumn; ///< the name of what the survey tool writes here by itself, empty for none
    QByteArray timeZone; ///< of dates, as an IANA id, where the file or its tool names one
    QString question; ///< that this column is a part of, where several heading rows say so
    Field field = Field::Ignore;
    QString measure; ///< with Field::Rating
    QString ownName = {}; ///< of the user's own indicator that the measure is of
    bool chosenByUser = false;
    bool fromMapping = false; ///< as the saved mapping says
    bool reversed = false;
    QString unit; ///< of an amount, as in the file: "seconds", "minutes", "hours", "days"; of a
                  ///< percentage of a month "fraction" or "percent", where the user said so
    /// Of a rating: its numbers in the file; the lowest one stands for the measure's lowest.
    std::optional<ScaleEnds> scale;
    QHash<QString, double> answerWords; ///< by wordKey, as values of the measure; high is good
    QList<double> noScore; ///< numbers outside the scale that stand for no score, ascending
    char decimalSign = '.';
    std::optional<DateOrder> dateOrder; ///< of a date column
    bool hasTimes = false; ///< of dates: some have a time of day
    bool hasOffsets = false; ///< of dates: some say themselves how far they are from UTC
    qint64 filled = 0; ///< records with a value here
    QStringList samples; ///< a few different values
    QString example; ///< of a date column: the first value, read as its date in ISO form
};

/// What a column can also become: a value of one of the user's own indicators.
struct OwnMeasure
{
    QString measure;
    QString name; ///< of the indicator

    bool operator==(const OwnMeasure &) const = default;
};

/// A measure that no column holds but two of its dates do: an amount is the time from the first to
/// the second, yes-no is whether the second is not later than the first.
struct DerivedMeasure
{
    QString measure;
    int from = 0; ///< index of a column
    int to = 0;

    bool operator==(const DerivedMeasure &) const = default;
};

/// The saved mapping that a file is read with, and where the file differs from it.
struct MappingMatch
{
    QString name;
    QStringList added; ///< headings that the mapping does not know
    QStringList missing; ///< headings that the mapping uses and the file does not have

    bool operator==(const MappingMatch &) const = default;
};

enum class QuestionKind {
    AggregatedFigures, ///< the rows sum up answers instead of being some; arguments: the headings
                       ///< that show it
    RowPerQuestion, ///< is it a table with a row per question?; arguments: for each guess the
                    ///< columns from 0 and the headings of key, question and answer, and an
                    ///< example of each; none: the user named some of these columns, not all
    SheetUndecided, ///< several sheets hold answers; arguments: their names
    YearOfMonths, ///< the months of the headings have none; read as of the year of today until
                  ///< told; arguments: the years that it may be
    NothingToScore, ///< no column holds something that an indicator can be made of
    NoDateColumn, ///< no column holds the day of an answer
    DateOrder, ///< every value fits both orders; arguments: example, ISO day-first, ISO month-first
    DateOrderConflict, ///< arguments: day-first only, month-first only, an example of each
    ScaleDirection, ///< is the highest value the best answer?; arguments: heading
    MeasureUndecided, ///< a 1-5 or 0-10 column that could be several things; arguments: heading,
                      ///< the lowest and the highest number in it
    ScaleUndecided, ///< how far does the scale go?; the numbers leave it open; arguments: heading,
                    ///< the measures that it may be, the one taken first
    NumbersOutsideScale, ///< no answer, faults, or a longer scale?; refused until told; arguments:
                         ///< heading, the numbers ("0, 6"), how many answers have one; where they
                         ///< may lengthen the scale also the measure, lowest and highest then
    AmountUnit, ///< minutes, hours or days?; not imported until told; arguments: heading, measure
    PlaceUndecided, ///< does it name the locations of the figures?; arguments: examples
    Fractions, ///< percentages, or fractions of one?; arguments: measure, a value as written, the
               ///< percentage that it is as a fraction and as a percentage, with a point
};

/// Something that only the user can know. An import with an open blocking question is refused.
struct Question
{
    QuestionKind kind = QuestionKind::DateOrder;
    int column = 0; ///< index from 0; -1 for the file as a whole
    QStringList arguments;
    bool blocking = true;

    bool operator==(const Question &) const = default;
};

struct PreviewRow
{
    qint64 line = 0; ///< physical line where the record starts, from 1
    QStringList cells;
};

/// What stands in a cell with letters beyond ASCII: by them one sees whether the encoding is right.
struct LetterSample
{
    qint64 line = 0; ///< physical line where the record starts, from 1
    int column = 0; ///< from 1
    QString text; ///< around the first of these letters

    bool operator==(const LetterSample &) const = default;
};

/// Everything that is known about a file before anything is stored. A value: the steps of the
/// import page edit ImportChoices and plan again.
struct ImportPlan
{
    QString path;
    qint64 fileSize = 0;
    FileFormat format;
    ImportChoices choices;
    std::optional<MappingMatch> mapping;
    Subject subject = Subject::Answer; ///< as the columns tell
    QList<PlannedColumn> columns;
    QList<DerivedMeasure> derived;
    QList<Question> questions;
    QList<PreviewRow> preview; ///< the first 200 records after the headings
    /// A few from all records, headings included, each with letters that the others do not have.
    QList<LetterSample> letterSamples;
    IssueList issues; ///< about the file and its headings
    bool isWhole = true; ///< made from the whole file; else from its head, and its counts with it
    qint64 records = 0; ///< with headings and blank ones
    std::optional<DateRange> dates; ///< of the answers
    QByteArray calendar; ///< the organisation's own zone, an IANA id; days are counted by it
    std::optional<QByteArray> toldZone; ///< as ImportChoices::timeZone; a saved mapping's too
    QList<OwnMeasure> ownMeasures; ///< that there are, whether the file has them or not
    QList<NameDecision> nameDecisions; ///< made for this file, stored with its answers

    /// Of the own indicator; empty for a measure of the catalogue.
    QString ownName(const QString &measure) const;
    /// Measures with a column, in the order of the columns; then the derived ones.
    QStringList measures() const;
    bool isReady() const; ///< no blocking question is open
    /// Whether both read every record alike.
    bool readsLike(const ImportPlan &other) const;
};

/// The error of importing a plan while a blocking question is open: NothingToScore, NoDateColumn,
/// DateOrderConflict, DateOrderUndecided, else MappingDoesNotFit.
Result<void> readiness(const ImportPlan &plan);

/// "date", "location", "ignore", or the measure of a rating: the field in JSON.
QString importFieldName(const PlannedColumn &column);

} // namespace headroom
