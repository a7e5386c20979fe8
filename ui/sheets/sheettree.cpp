// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/sheettree.h"

#include "core/reports/rounds/targetfacts.h"
#include "ui/sheets/signing/statuswords.h"
#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

namespace headroom::ui {

namespace {

/// Of the first indicator of a round.
class AnswerWords
{
public:
    AnswerWords(const ReportSource &source, const Round &round, const Figures &figures)
        : m_metric(source.catalogue.metric(round.targets.first().metric))
        , m_figures(figures)
        , m_months{monthNumber(round.baseline.first), monthNumber(round.baseline.last)}
    {
        if (m_metric != nullptr)
            m_cube = source.cubeOf(levelsFor(round, *m_metric));
    }

    QString of(UnitRef unit) const
    {
        if (m_metric == nullptr)
            return {};
        //: number of answers
        return SheetModel::tr("n = %1").arg(
            m_figures.count(m_cube.tally(*m_metric, unit, m_months).n));
    }

private:
    const Metric *m_metric;
    const Figures &m_figures;
    MonthRange m_months;
    ScoreCube m_cube;
};

QString statusOf(const ReportSource &source, const Round &round, UnitRef unit)
{
    const bool isFixed = source.fixedRound(round.id) != nullptr && source.signedSheets;
    return isFixed ? statusName(source.signedSheets->status(round.id, unit)) : QString();
}

} // namespace

SheetTree sheetTree(const ReportSource &source, const Round &round, const Figures &figures)
{
    SheetTree tree;
    const AnswerWords answers(source, round, figures);
    QHash<UnitRef, int> places;
    const auto add = [&](UnitRef unit, bool isGroup) {
        places.insert(unit, static_cast<int>(tree.rows.size()));
        tree.rows.push_back({unit, unitWords(source.organisation, unit), answers.of(unit),
            statusOf(source, round, unit), isGroup});
        tree.parents.push_back(places.value(unit.parent(), -1));
    };
    const QList<UnitRef> units =
        inOrder(sheetUnits(source, round), source.organisation, figures.language());
    for (const UnitRef unit : units) {
        for (int depth = 1; depth < unit.depth(); ++depth) {
            if (!places.contains(unit.ancestor(depth)))
                add(unit.ancestor(depth), true);
        }
        add(unit, false);
    }
    return tree;
}

} // namespace headroom::ui
