// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trends/realchange.h"

#include "core/scores/scoring.h"

namespace headroom {

std::optional<Windows> latestWindows(const DataCalendar &calendar, int months)
{
    const std::optional<Period> last = calendar.lastCompleteMonth();
    if (!last)
        return std::nullopt;
    const QDate after = last->range.first.addMonths(1 - months);
    const QDate before = after.addMonths(-months);
    if (monthNumber(before) < monthNumber(calendar.answers.first))
        return std::nullopt;
    return Windows{{before, after.addDays(-1)}, {after, last->range.last}};
}

Change changeBetween(
    const Metric &metric, const Tally &before, const Tally &after, const Limits &limits)
{
    Change change;
    change.before = before;
    change.after = after;
    const qint64 minimum = std::max<qint64>(1, limits.minimumForScore);
    const bool isEnough = before.n >= minimum && after.n >= minimum;
    change.isHidden = isEnough && (givesAway(before, limits) || givesAway(after, limits));
    if (isEnough && !change.isHidden)
        change.difference = differenceOf(metric, before, after);
    if (change.difference)
        change.kind = ChangeKind::WithinNoise;
    return change;
}

Change hiddenChange(UnitRef unit)
{
    Change change;
    change.unit = unit;
    change.isHidden = true;
    return change;
}

void judgeTogether(QList<Change> &changes)
{
    std::vector<double> p;
    QList<qsizetype> tested;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (changes[i].difference) {
            p.push_back(changes[i].difference->p);
            tested.append(i);
        }
    }
    const std::vector<bool> real = survivesFalseDiscovery(p);
    for (size_t i = 0; i < real.size(); ++i) {
        Change &change = changes[tested[static_cast<qsizetype>(i)]];
        if (!real[i])
            change.kind = ChangeKind::WithinNoise;
        else
            change.kind = change.difference->z > 0 ? ChangeKind::RealRise : ChangeKind::RealDecline;
    }
}

QList<Change> changesOf(const ScoreCube &cube, const Metric &metric, const QList<UnitRef> &nodes,
    const Windows &windows, const Limits &limits)
{
    const auto tally = [&](UnitRef node, const DateRange &range) {
        return cube.tally(metric, node, {monthNumber(range.first), monthNumber(range.last)});
    };
    QList<Change> changes;
    changes.reserve(nodes.size());
    for (const UnitRef &node : nodes) {
        Change change =
            changeBetween(metric, tally(node, windows.before), tally(node, windows.after), limits);
        change.unit = node;
        changes.append(change);
    }
    judgeTogether(changes);
    return changes;
}

} // namespace headroom
