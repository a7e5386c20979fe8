// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/actiontable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QStringList headings()
{
    return {u"id"_s, u"title"_s, u"state"_s, u"size"_s, u"owner"_s, u"subject"_s, u"metric"_s,
        u"units"_s, u"starts"_s, u"ends"_s, u"expected"_s, u"verdict"_s, u"before_from"_s,
        u"before_to"_s, u"after_from"_s, u"after_to"_s, u"n_before"_s, u"n_after"_s, u"change"_s,
        u"others_n_before"_s, u"others_n_after"_s, u"others_change"_s, u"effect"_s, u"effect_low"_s,
        u"effect_high"_s, u"p"_s};
}

TableCell textCell(const QString &text)
{
    return text.isEmpty() ? TableCell() : TableCell(text);
}

TableCell dayCell(const std::optional<QDate> &day)
{
    return day ? TableCell(day->toString(Qt::ISODate)) : TableCell();
}

QString unitsText(const Action &action, const Organisation &organisation)
{
    if (action.isForAll())
        return u"(all)"_s;
    QStringList names;
    for (const ActionUnit &unit : action.units)
        names.append(dimensionName(unit.dimension) + u": "_s + organisation.unitName(unit.id));
    return names.join(u"; "_s);
}

TableCell changeCell(const std::optional<Difference> &difference)
{
    return difference ? TableCell(difference->change) : TableCell();
}

QList<TableCell> actionCells(const Action &action, const Organisation &organisation)
{
    return {action.id.value(), action.title, actionStateName(action.state),
        actionSizeName(action.size), textCell(action.owner), textCell(action.subject.id),
        textCell(action.metric), unitsText(action, organisation), dayCell(action.starts),
        dayCell(action.ends), action.expected ? TableCell(*action.expected) : TableCell()};
}

QList<TableCell> effectCells(const ActionEffect &effect)
{
    QList<TableCell> cells{effectVerdictName(effect.verdict)};
    if (!effect.windows)
        return cells;
    const auto &[before, after] = *effect.windows;
    for (const QDate &day : {before.first, before.last, after.first, after.last})
        cells.append(day.toString(Qt::ISODate));
    cells << effect.units.before.n << effect.units.after.n << changeCell(effect.units.difference)
          << effect.others.before.n << effect.others.after.n
          << changeCell(effect.others.difference);
    if (const std::optional<Difference> &judged = effect.judged())
        cells << judged->change << judged->interval.low << judged->interval.high << judged->p;
    return cells;
}

} // namespace

QString effectVerdictName(EffectVerdict verdict)
{
    switch (verdict) {
    case EffectVerdict::NotMeasured:
        return u"not-measured"_s;
    case EffectVerdict::NotYet:
        return u"not-yet"_s;
    case EffectVerdict::TooFewAnswers:
        return u"too-few-answers"_s;
    case EffectVerdict::NotProven:
        return u"not-proven"_s;
    case EffectVerdict::ProvenBetter:
        return u"proven-better"_s;
    case EffectVerdict::ProvenWorse:
        return u"proven-worse"_s;
    }
    Q_UNREACHABLE();
}

Table actionTable(const ReportSource &source, const QList<ActionEffect> &effects)
{
    Table table{headings(), {}};
    for (const Action &action : source.actions) {
        QList<TableCell> cells = actionCells(action, source.organisation);
        const auto effect = std::ranges::find(effects, action.id, &ActionEffect::action);
        if (effect != effects.end())
            cells += effectCells(*effect);
        cells.resize(table.headings.size());
        table.rows.append(cells);
    }
    return table;
}

} // namespace headroom
