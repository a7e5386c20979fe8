// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/selection/selectionmodel.h"

#include <algorithm>

namespace headroom::ui {

SelectionModel::SelectionModel(QObject *parent)
    : QObject(parent)
{
}

void SelectionModel::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    emit selectionChanged(m_selection);
}

Selection fittingSelection(const Selection &asked, const Snapshot &snapshot)
{
    Selection fitting = asked;
    const QList<Metric> metrics = snapshot.source.metricsWithAnswers();
    const bool known = std::ranges::any_of(
        metrics, [&asked](const Metric &metric) { return metric.id == asked.metric; });
    if (!known && !metrics.isEmpty())
        fitting.metric = metrics.first().id;
    const OwnIndicator *own = findIndicator(snapshot.source.indicators, asked.own);
    if (own == nullptr || !own->isMeasured())
        fitting.own = {};
    if (asked.unit.level() != Level::Organisation) {
        const auto siblings = snapshot.source.cube.children(asked.unit.parent());
        if (!siblings.contains(asked.unit))
            fitting.unit = UnitRef::organisation();
    }
    for (auto unit = fitting.filter.begin(); unit != fitting.filter.end();) {
        const bool isGone =
            *unit != UnknownUnit && snapshot.source.organisation.unitName(*unit).isEmpty();
        unit = isGone ? fitting.filter.erase(unit) : std::next(unit);
    }
    return fitting;
}

} // namespace headroom::ui
