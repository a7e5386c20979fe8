// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"

#include <QJsonArray>
#include <QJsonObject>

namespace headroom {

/// How a file was read, as it is stored with its import and written by the command line: kind,
/// decimal, preambleRows, headingRows and, when known, the survey tool and the dateOrder and
/// timeZone of the answers ("offset" where the times say it themselves); of a table with a row per
/// question its longTable: the columns of key, question and answer, from 0, and the questions; of a
/// table with a column per month its wideMonths: every column, from 0, and the months and
/// indicators; of a text its encoding, byteOrderMark, delimiter and, when they are not plain,
/// quotes, of a workbook its sheet.
QJsonObject formatToJson(const ImportPlan &plan);
/// What is absent keeps its default.
FileFormat formatFromJson(const QJsonObject &object);
std::optional<DateOrder> dateOrderFromJson(const QJsonObject &object);

/// What each column became: index, column (the heading), field (importFieldName()), reversed and,
/// where there are any, the unit of an amount, the scale of a rating as the file writes it (lowest
/// and highest number), the values of answerWords and the numbers that stand for noScore.
QJsonArray columnsToJson(const QList<PlannedColumn> &columns);
/// A field that this program does not know is ignored.
QList<PlannedColumn> columnsFromJson(const QJsonArray &array);

/// "text", "xlsx", "ods".
QString fileKindName(FileKind kind);

/// "double", "double-backslash", "single", "single-backslash".
QString quotingName(const Quoting &quoting);
/// Nothing for another name.
std::optional<Quoting> quotingNamed(const QString &name);

/// "answer", "place-and-month".
QString subjectName(Subject subject);

/// "year-first", "day-first", "month-first".
QString dateOrderName(DateOrder order);

/// The field of that name: importFieldName() the other way round. Ratings are asked for by any name
/// that is no field's; whether such a measure exists is for the catalogue to say.
ColumnChoice columnChoiceNamed(const QString &name);

} // namespace headroom
