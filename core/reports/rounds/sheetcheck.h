// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/fixedround.h"

namespace headroom {

/// What a code on paper stands for.
struct SheetCheck
{
    QString code;
    QString round;
    UnitRef unit;
    int number = 0; ///< of the sheet
    QString name; ///< as it was: of the employee, location or organisation
    QString location; ///< of an employee
    QDateTime fixedAt;

    struct Indicator
    {
        QString metric;
        Tally baseline;
        double start = 0;
        double target = 0;
        std::optional<double> today; ///< the target if it were shared out again now
        bool isSame = false; ///< today's prints as the agreed one
    };

    QList<Indicator> indicators;

    bool isSameToday() const;
};

/// Finds the sheet among all fixed rounds, whose records were compared with their digests when the
/// database was opened: what it gives is what was agreed. Errors: UnknownCheckCode.
Result<SheetCheck> checkSheet(const ReportSource &source, const QString &typedCode);

} // namespace headroom
