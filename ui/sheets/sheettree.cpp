// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/sheettree.h"

#include "ui/sheets/signing/statuswords.h"
#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

namespace headroom::ui {

namespace {

QString answersOf(
    const ReportSource &source, const Round &round, UnitRef unit, const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(round.targets.first().metric);
    if (!metric)
        return {};
    const MonthRange months{monthNumber(round.baseline.first), monthNumber(round.baseline.last)};
    const qint64 n = source.cube.tally(*metric, unit, months).n;
    //: number of answers
    return SheetModel::tr("n = %1").arg(figures.count(n));
}

QString statusOf(const ReportSource &source, const Round &round, UnitRef unit)
{
    const bool isFixed = source.fixedRound(round.id) != nullptr && source.signedSheets;
    return isFixed ? statusName(source.signedSheets->status(round.id, unit)) : QString();
}

} // namespace

SheetTree sheetTree(const ReportSource &source, const Round &round, const Figures &figures)
{
    SheetTree tree;
    QHash<UnitRef, int> locations;
    const QList<UnitRef> units =
        inOrder(sheetUnits(source, round), source.organisation, figures.language());
    for (const UnitRef unit : units) {
        const UnitRef location = unit.parent();
        if (!locations.contains(location)) {
            locations.insert(location, static_cast<int>(tree.rows.size()));
            tree.rows.push_back({location, unitWords(source.organisation, location), {}, {}});
            tree.parents.push_back(-1);
        }
        tree.rows.push_back({unit, unitWords(source.organisation, unit),
            answersOf(source, round, unit, figures), statusOf(source, round, unit)});
        tree.parents.push_back(locations.value(location));
    }
    return tree;
}

} // namespace headroom::ui
