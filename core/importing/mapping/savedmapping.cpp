// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/savedmapping.h"

#include "core/base/textfolding.h"
#include "core/importing/mapping/synonyms.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr double LeastLikeness = 0.6;

/// A heading and how many equal ones stand before it.
using HeadingPlace = std::pair<QString, int>;

QList<HeadingPlace> placesOf(const QStringList &headings)
{
    QHash<QString, int> seen;
    QList<HeadingPlace> places;
    for (const QString &heading : headings) {
        const QString key = headingKey(heading);
        places.append({key, seen[key]++});
    }
    return places;
}

QStringList headingsOf(const QList<PlannedColumn> &columns)
{
    QStringList headings;
    for (const PlannedColumn &column : columns)
        headings.append(column.heading);
    return headings;
}

/// Who may be called is decided for every file anew.
Field remembered(Field field)
{
    return field == Field::Contact ? Field::Ignore : field;
}

ColumnChoice choiceOf(const PlannedColumn &column)
{
    const bool isRating = column.field == Field::Rating;
    return {remembered(column.field), column.measure,
        isRating ? std::optional(column.reversed) : std::optional<bool>(), column.unit,
        column.scale};
}

bool hasWhatItNeeds(const MappingFit &fit)
{
    const auto has = [&](Field field) {
        return std::ranges::any_of(
            fit.columns, [field](const ColumnChoice &choice) { return choice.field == field; });
    };
    return has(Field::SubmittedAt) && has(Field::Rating);
}

bool isRecognised(const MappingFit &fit)
{
    const auto used = std::ranges::count_if(
        fit.columns, [](const ColumnChoice &choice) { return choice.field != Field::Ignore; });
    return fit.likeness >= LeastLikeness && hasWhatItNeeds(fit) && used >= fit.match.missing.size();
}

} // namespace

SavedMapping mappingOf(const ImportPlan &plan, const QString &name)
{
    SavedMapping mapping{name, {}, {}};
    if (plan.format.longTable)
        mapping.longTable = plan.format.longTable->headings;
    mapping.timeZone = plan.toldZone;
    for (const PlannedColumn &column : plan.columns) {
        PlannedColumn kept;
        kept.index = column.index;
        kept.heading = column.heading;
        kept.field = remembered(column.field);
        kept.measure = column.measure;
        kept.reversed = column.reversed;
        kept.unit = column.unit;
        kept.scale = column.scale;
        kept.noScore = column.noScore;
        mapping.columns.append(kept);
        if (column.field == Field::SubmittedAt)
            mapping.dateOrder = column.dateOrder;
    }
    return mapping;
}

std::optional<MappingFit> fitMapping(const SavedMapping &mapping, const QStringList &headings)
{
    const QList<HeadingPlace> places = placesOf(headings);
    const QList<HeadingPlace> known = placesOf(headingsOf(mapping.columns));
    MappingFit fit;
    fit.match.name = mapping.name;
    fit.dateOrder = mapping.dateOrder;
    fit.timeZone = mapping.timeZone;
    qsizetype found = 0;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const PlannedColumn &column = mapping.columns[i];
        const qsizetype index = places.indexOf(known[i]);
        if (index >= 0) {
            fit.columns.insert(static_cast<int>(index), choiceOf(column));
            if (!column.noScore.isEmpty())
                fit.noScore.insert(static_cast<int>(index), column.noScore);
            ++found;
        } else if (column.field != Field::Ignore) {
            fit.match.missing.append(column.heading);
        }
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!known.contains(places[i]))
            fit.match.added.append(headings[i]);
    }
    const qsizetype either = places.size() + known.size() - found;
    fit.likeness = either == 0 ? 0 : static_cast<double>(found) / static_cast<double>(either);
    const bool isUsed = std::ranges::any_of(
        fit.columns, [](const ColumnChoice &choice) { return choice.field != Field::Ignore; });
    return isUsed ? std::optional(fit) : std::nullopt;
}

std::optional<LongColumns> savedLongColumns(const QList<SavedMapping> &mappings,
    const std::optional<QString> &name, const QStringList &headings)
{
    const QList<HeadingPlace> places = placesOf(headings);
    for (const SavedMapping &mapping : mappings) {
        const bool isWanted = !name || folded(mapping.name) == folded(*name);
        if (!isWanted || mapping.longTable.size() != 3)
            continue;
        const auto at = [&](qsizetype i) {
            return static_cast<int>(places.indexOf({headingKey(mapping.longTable[i]), 0}));
        };
        const LongColumns columns{at(0), at(1), at(2)};
        if (columns.isComplete())
            return columns;
    }
    return std::nullopt;
}

std::optional<MappingFit> recogniseMapping(
    const QList<SavedMapping> &mappings, const QStringList &headings)
{
    std::optional<MappingFit> best;
    for (const SavedMapping &mapping : mappings) {
        const std::optional<MappingFit> fit = fitMapping(mapping, headings);
        if (fit && isRecognised(*fit) && (!best || fit->likeness > best->likeness))
            best = fit;
    }
    return best;
}

} // namespace headroom
