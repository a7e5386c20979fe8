// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importing.h"

#include <QJsonObject>
#include <QSet>

namespace headroom::test {

/// Where the real files lie that others wrote; may be absent.
inline const QString Shared = QStringLiteral(HEADROOM_SHARED_DATA);

/// The surroundings of the tests: the built-in catalogue, 22 November 2026, day-first region.
ImportContext importContext();

ImportChoices choicesFrom(const QJsonObject &json);

/// "FileEmpty", ...: as in expected.json; "another error" for what no file leads to.
QString errorName(ErrorKind kind);

/// What a whole import of a file gives, as plain values.
struct ImportRun
{
    std::optional<Error> error;
    ImportPlan plan;
    ReadOutcome outcome;
    QList<QJsonObject> answers; ///< date, time, dimensions, measures in units, comment, leftOut
    QList<AnswerKey> keys;
};

/// Plans and, when the plan is ready, reads. known are skipped.
ImportRun runImport(const QString &path, const ImportChoices &choices = {},
    const std::vector<AnswerKey> &known = {});

/// The plan and the outcome in the form of expected.json.
QJsonObject describe(const ImportRun &run);

/// What a column, from 0, becomes; empty when there is no such column.
QString fieldOf(const ImportPlan &plan, qsizetype column);

/// The answers that have this value under this name, as in ImportRun::answers.
qint64 countOf(const ImportRun &run, const QString &name, const QJsonValue &value);

/// Writes a file into the folder and returns its path.
QString writeFile(const QString &folder, const QByteArray &content);

} // namespace headroom::test
