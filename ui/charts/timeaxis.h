// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/period.h"
#include "ui/text/figures.h"

#include <QStringList>

namespace headroom::ui {

/// The year of every period where it begins or changes, else empty; all empty when the periods are
/// years.
QStringList yearLabels(const QList<Period> &periods);
QStringList periodLabels(const QList<Period> &periods, const Figures &figures);

/// Where a day lies on an axis of periods: the middle of a period is a whole number. Days before
/// the first period are negative.
double placeOf(QDate day, const QList<Period> &periods);

/// The periods after the last one up to a day, at most that many.
QList<Period> periodsUntil(const Period &last, QDate day, qsizetype most);

} // namespace headroom::ui
