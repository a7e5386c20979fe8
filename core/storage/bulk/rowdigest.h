// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/answers/responseblock.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <string>

namespace headroom {

/// By what a measure or unit enters the digest: its name, so that the digest does not depend on the
/// order in which names were met. 0 for the unknown unit.
quint64 measureMark(const QString &measure);
quint64 unitMark(Dimension dimension, const QString &unitKey);

/// The content of an answer as it stands in the database.
struct RowContent
{
    DayNumber day = 0;
    qint32 second = NoTime;
    int leftOut = 0;
    std::array<quint64, DimensionCount> units{}; ///< unitMark() of each
    quint64 values = 0; ///< sum of valueMark() of the values given
    QByteArrayView externalId;
    QByteArrayView orderReference;
    QByteArrayView comment;
};

quint64 valueMark(quint64 measureMark, Steps value);

/// What an import's rows add up to: XXH3-128 of each row, summed modulo 2^128 so that the order of
/// rows does not matter, and SHA-256 over the number of rows and that sum. It finds damage, not a
/// forger.
class RowDigest
{
public:
    void add(const RowContent &row);
    /// The rows of both.
    void add(const RowDigest &other);
    QByteArray result() const; ///< 32 bytes

private:
    std::string m_bytes; ///< of one row; kept for its memory
    quint64 m_rows = 0;
    quint64 m_low = 0;
    quint64 m_high = 0;
};

} // namespace headroom
