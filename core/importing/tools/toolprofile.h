// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/leftout.h"
#include "core/importing/importplan.h"

#include <QRegularExpression>

namespace headroom {

/// What the values of a column say about their answers: complete, a test, partial, ...
struct StatusCodes
{
    QHash<QString, LeftOut> words; ///< by wordKey(); others leave the answer in the scores
    LeftOut blank = LeftOut::No; ///< what an empty cell says
    LeftOut other = LeftOut::No; ///< what a filled cell says whose word is not listed
    std::optional<double> completeFrom; ///< a number below it is a partial answer

    bool saysNothing() const
    {
        return words.isEmpty() && blank == LeftOut::No && other == LeftOut::No && !completeFrom;
    }

    LeftOut leftOut(const QString &cell) const;
};

/// The form in which the tool's own names are compared: "_id" is not "id".
QString toolKey(const QString &text);

/// A column that a survey tool writes by itself.
struct ToolColumn
{
    QString name; ///< the first of names
    QStringList names; ///< toolKey() of its heading, its code or its import id
    QRegularExpression pattern; ///< or what its heading looks like; empty for none
    Field field = Field::Ignore; ///< Ignore: technical
    bool isPersonal = false; ///< with Ignore
    StatusCodes codes; ///< of a status, or of a date that partial answers do not have
    QString undated; ///< the text that stands for "no date kept"
    std::optional<DateOrder> dateOrder; ///< of its dates, where they leave it open
    QByteArray timeZone; ///< of its dates, where the tool always writes the same one
};

/// Something about one of the first rows that tells the tool. All that is given must hold.
struct ToolSign
{
    int row = 0; ///< from 0, counted from the first heading row
    QStringList has; ///< all of these are headings
    QStringList hasOne; ///< one of these is a heading
    QStringList first; ///< the first heading is one of these
    QStringList blankUnder; ///< the cells under these headings of the first row are blank
    QStringList starts; ///< a cell starts with one of these
    QRegularExpression some; ///< a cell looks like this
    QRegularExpression all; ///< all filled cells look like this
    QRegularExpression firstValues; ///< the values below the first heading look like this
};

/// How many rows are headings, and what each of them says. Rows count from 0; -1 is none.
struct HeadingRoles
{
    int rows = 0; ///< 0: to be counted
    int codes = -1; ///< short names of the columns
    int texts = 0; ///< what is shown
    int ids = -1; ///< JSON with import id and time zone
    bool isCarried = false; ///< a blank continues its left neighbour; the rows below divide it
};

struct ToolLayout
{
    QList<ToolSign> signs; ///< all of them must hold
    HeadingRoles roles;
};

/// How a survey tool writes its exports.
struct ToolProfile
{
    QString name;
    QList<ToolLayout> layouts; ///< the first that fits
    QRegularExpression heading; ///< cuts a heading into "code" and "text"; empty for none
    QStringList plainItems; ///< second-row words that add nothing to the question
    QHash<QByteArray, QByteArray> tokens; ///< what stands in cells for characters
    QByteArray listEnd; ///< what stands behind each choice of a list, also behind the last
    QString columnsOf; ///< the name of a profile that has the same columns
    QList<ToolColumn> columns; ///< of one field, the first that a file has wins

    const ToolColumn *column(const QString &wanted) const;
};

/// All of them, from resources/profiles/tools.json, in the order in which they are tried. Its data
/// are ours: a fault in them is an assertion.
const QList<ToolProfile> &builtInTools();

/// Null for a name that no profile has.
const ToolProfile *toolNamed(const QString &name);

} // namespace headroom
