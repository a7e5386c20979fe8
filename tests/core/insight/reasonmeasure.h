// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/reasonfinder.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace headroom::test {

/// A file of tests/data/reasons, whose README says how it was made.
QJsonObject reasonFile(const QString &name);

/// A comment and what a reader noted of it.
struct ReadComment
{
    QByteArray text; ///< UTF-8
    QStringList reasons; ///< ids
};

/// Pairs of a comment and a reason that it names.
struct ReasonPairs
{
    qint64 found = 0; ///< by the program
    qint64 noted = 0; ///< by the reader
    qint64 both = 0;

    void add(bool isFound, bool isNoted);

    /// 0 ... 1; of no pairs 1.
    double precision() const;
    double recall() const;
};

/// What the program finds in comments, beside what a reader noted.
class ReasonMeasure
{
public:
    /// The reasons that were missed, each with a minus, and those found too many, with a plus.
    QStringList add(ReasonFinder &finder, const ReadComment &comment);

    qint64 comments() const { return m_comments; }

    const ReasonPairs &pairs() const { return m_pairs; }

    /// To the log, with Wilson's 95 % ranges: all reasons together, or one by one.
    void print(const char *title) const;
    void printReasons() const;

private:
    qint64 m_comments = 0;
    ReasonPairs m_pairs;
    QMap<QString, ReasonPairs> m_byReason;
};

/// The halves of a list: its odd places may be learnt from, its even ones are only measured.
struct ReasonHalves
{
    ReasonMeasure learnt;
    ReasonMeasure measured;

    /// place: from 1. What ReasonMeasure::add() gives for a comment to learn from, else nothing.
    QStringList add(ReasonFinder &finder, const ReadComment &comment, qsizetype place);
};

} // namespace headroom::test
