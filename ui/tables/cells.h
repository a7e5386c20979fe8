// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/pill.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace headroom::ui {

/// A score with its interval and target on the scale of all rows.
struct IntervalCell
{
    double lowest = -100; ///< left end of the scale of the column
    double highest = 100;
    std::optional<double> value;
    double low = 0; ///< of the interval; only read with a value
    double high = 0;
    std::optional<double> target;
    bool indicative = false; ///< few answers: drawn hollow
};

/// The last periods as a small line.
struct SparklineCell
{
    QList<std::optional<double>> values;
    bool faint = false; ///< few answers
};

/// From a start to a target on the scale of all rows.
struct DumbbellCell
{
    double lowest = -100;
    double highest = 100;
    double start = 0;
    double target = 0;
    bool emphasised = false; ///< fixed by hand
};

/// How much of a way is done.
struct ProgressCell
{
    std::optional<double> share; ///< 0 to 1; below and above are drawn as the ends
    Tone tone = Tone::Accent;
};

/// A short judgement.
struct PillCell
{
    QString text; ///< nothing is drawn for an empty one
    Tone tone = Tone::Neutral;
};

} // namespace headroom::ui

Q_DECLARE_METATYPE(headroom::ui::IntervalCell)
Q_DECLARE_METATYPE(headroom::ui::SparklineCell)
Q_DECLARE_METATYPE(headroom::ui::DumbbellCell)
Q_DECLARE_METATYPE(headroom::ui::ProgressCell)
Q_DECLARE_METATYPE(headroom::ui::PillCell)
