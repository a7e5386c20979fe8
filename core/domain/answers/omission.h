// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/measure.h"
#include "core/domain/unit.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <array>

namespace headroom {

/// A named person left a single answer out of all scores, and why. It holds until it is put back.
struct Omission
{
    OmissionId id;
    QString by;
    QString reason;
    QDateTime at; ///< UTC
    /// The record is not what was written: by and reason are empty, nobody knows them any more.
    bool recordChanged = false;

    bool operator==(const Omission &) const = default;
};

/// An answer that is left out, with what it would count for.
struct OmittedAnswer
{
    Omission omission;
    ResponseId response;
    QDateTime importedAt; ///< UTC; when the file came that it stands in
    QDate day;
    std::array<UnitId, DimensionCount> units; ///< by dimension, UnknownUnit for none
    QHash<QString, Steps> values; ///< by measure

    UnitId unit(Dimension dimension) const { return units[static_cast<size_t>(dimension)]; }
};

/// What someone asks for: to leave an answer out of all scores, or to put it back.
struct OmissionOrder
{
    ResponseId response;
    bool putsBack = false;
    QString by;
    QString reason; ///< needed for both

    bool operator==(const OmissionOrder &) const = default;
};

} // namespace headroom
