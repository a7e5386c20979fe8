// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"

#include <QList>
#include <QString>

namespace headroom::ui {

/// One thing that a column of a file can become.
struct ColumnMeaning
{
    Field field = Field::Ignore;
    QString measure; ///< with Field::Rating
    QString ownName = {}; ///< of the user's own indicator that the measure is of

    bool operator==(const ColumnMeaning &) const = default;
};

/// Meanings that belong together, with the heading above them in a list.
struct MeaningGroup
{
    QString heading; ///< empty above "Not imported"
    QList<ColumnMeaning> meanings;
};

/// All meanings that the program knows and those of the user's own indicators, in the order in
/// which a list offers them.
QList<MeaningGroup> meaningGroups(const QList<OwnMeasure> &own);

/// What a column becomes.
ColumnMeaning meaningOf(const PlannedColumn &column);

/// "Location", "NPS (0–10)", "Not imported"; an unknown measure is its own name.
QString meaningWords(const ColumnMeaning &meaning);

/// The same of a rating as the file writes it: "CSAT (1–5), written as 0–4".
QString meaningWords(const ColumnMeaning &meaning, const ScaleEnds &written);

/// "1–6", "−2 to 2".
QString endsWords(const ScaleEnds &ends);

/// The scale of a rating and which end is the best: "1–6, highest is best". Empty for other
/// columns.
QString scaleWords(const PlannedColumn &column);

/// The name of a time zone: "America/New York".
QString zoneWords(const QByteArray &id);

/// The name of a separator: "Semicolon ;".
QString delimiterWords(char delimiter);

/// How cells are quoted: "Double "…"".
QString quotingWords(const Quoting &quoting);

/// The name of a character set as people know it: "Windows-1252".
QString encodingWords(const QString &encoding);

/// "Day first: 31-12-2026".
QString dateOrderWords(DateOrder order);

} // namespace headroom::ui
