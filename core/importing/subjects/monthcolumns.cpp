// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/monthcolumns.h"

#include "core/importing/fielddimension.h"
#include "core/importing/subjects/monthfigure.h"
#include "core/importing/subjects/monthprofile.h"
#include "core/importing/subjects/months.h"
#include "core/importing/values/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

bool isFigureMeasure(const Catalogue &catalogue, const QString &id)
{
    const Measure *measure = catalogue.measure(id);
    return measure != nullptr && isMonthFigure(measure->kind);
}

/// How many of a hundred values are months.
qint64 percentOfMonths(const ColumnLook &look)
{
    const auto isMonth = [](const QString &text) {
        return parseMonth(text.toStdString()).has_value();
    };
    const QStringList &samples = look.facts.samples;
    return samples.isEmpty() ? 0 : std::ranges::count_if(samples, isMonth) * 100 / samples.size();
}

bool holdsFigures(const ColumnLook &look, MeasureKind kind)
{
    const auto isFigure = [kind](const QString &text) {
        return parseFigure(text.toStdString(), kind, 1000).has_value();
    };
    return std::ranges::any_of(look.facts.samples, isFigure);
}

class MonthFinder
{
public:
    MonthFinder(
        const QList<ColumnLook> &looks, const ImportChoices &choices, const Catalogue &catalogue)
        : m_looks(looks)
        , m_choices(choices)
        , m_catalogue(catalogue)
    {
    }

    std::optional<MonthColumns> find()
    {
        const bool isChosen =
            std::ranges::any_of(m_choices.columns, [&](const ColumnChoice &choice) {
                return isFigureMeasure(m_catalogue, choice.measure);
            });
        if (!isChosen && holdsQuestion())
            return std::nullopt;
        const bool hasMonth = findMonth();
        findFigures();
        const bool isFound = hasMonth && m_figures > 0;
        return isChosen || isFound ? std::optional(m_found) : std::nullopt;
    }

private:
    /// Whether a column has the values of a question that customers answer, and its name.
    bool holdsQuestion() const
    {
        const Words words = Words::builtIn();
        const QList<Synonym> synonyms = builtInSynonyms();
        for (qsizetype i = 0; i < m_looks.size(); ++i) {
            for (const Synonym &synonym : synonyms) {
                const int strength = synonym.strength(m_looks[i].key);
                if (synonym.field == Field::Rating && synonym.amountUnit.isEmpty()
                    && !synonym.isMoney && strength > 0
                    && valuesFit(m_looks[i], synonym, strength == Synonym::ExactStrength, words)
                    && figureOf(m_looks[i]) == nullptr)
                    return true;
            }
        }
        return false;
    }

    bool findMonth()
    {
        for (const auto &[index, choice] : m_choices.columns.asKeyValueRange()) {
            if (choice.field == Field::SubmittedAt)
                return true;
        }
        return findMonth(m_profile.month, 51) || findMonth(m_profile.date, 100);
    }

    bool findMonth(const QStringList &names, qint64 percent)
    {
        for (qsizetype i = 0; i < m_looks.size(); ++i) {
            const int index = static_cast<int>(i);
            if (!names.contains(m_looks[i].key) || m_choices.columns.contains(index)
                || percentOfMonths(m_looks[i]) < percent)
                continue;
            m_found.columns.insert(index, {Field::SubmittedAt, {}, {}});
            return true;
        }
        return false;
    }

    void findFigures()
    {
        QStringList taken;
        for (const ColumnChoice &choice : m_choices.columns) {
            taken.append(choice.measure);
            m_figures += isFigureMeasure(m_catalogue, choice.measure) ? 1 : 0;
        }
        for (qsizetype i = 0; i < m_looks.size(); ++i) {
            const int index = static_cast<int>(i);
            const Synonym *figure = figureOf(m_looks[i]);
            if (figure == nullptr || taken.contains(figure->measure)
                || m_choices.columns.contains(index) || m_found.columns.contains(index))
                continue;
            m_found.columns.insert(index, {Field::Rating, figure->measure, {}});
            taken.append(figure->measure);
            ++m_figures;
        }
    }

    const Synonym *figureOf(const ColumnLook &look) const
    {
        const Synonym *best = nullptr;
        for (const Synonym &figure : m_profile.figures) {
            const Measure *measure = m_catalogue.measure(figure.measure);
            const int strength = figure.strength(look.key);
            const bool isBetter = best == nullptr || strength > best->strength(look.key);
            if (measure != nullptr && strength > 0 && isBetter && holdsFigures(look, measure->kind))
                best = &figure;
        }
        return best;
    }

    const QList<ColumnLook> &m_looks;
    const ImportChoices &m_choices;
    const Catalogue &m_catalogue;
    const MonthProfile m_profile = MonthProfile::builtIn();
    MonthColumns m_found;
    int m_figures = 0;
};

bool belongsToMonth(const PlannedColumn &column, const Catalogue &catalogue)
{
    switch (column.field) {
    case Field::Ignore:
    case Field::SubmittedAt:
    case Field::Location:
    case Field::Region:
        return true;
    case Field::Rating:
        return isFigureMeasure(catalogue, column.measure);
    default:
        return false;
    }
}

/// Whether the texts of a column could be the names of places.
bool mayNamePlaces(const PlannedColumn &column, const ColumnFacts &facts)
{
    return column.field == Field::Ignore && !column.chosenByUser && !column.fromMapping
        && facts.filled > 0 && (facts.numbers() + facts.dates) * 2 < facts.filled;
}

} // namespace

std::optional<MonthColumns> monthColumns(
    const QList<ColumnLook> &looks, const ImportChoices &choices, const Catalogue &catalogue)
{
    return MonthFinder(looks, choices, catalogue).find();
}

void keepMonthFigures(ImportPlan &plan, const Catalogue &catalogue)
{
    const auto region = std::ranges::find(plan.columns, Field::Region, &PlannedColumn::field);
    if (region != plan.columns.end() && !namesPlaces(plan.columns))
        region->field = Field::Location; // what a figure is of
    for (PlannedColumn &column : plan.columns) {
        if (belongsToMonth(column, catalogue))
            continue;
        column.field = Field::Ignore;
        column.measure.clear();
        column.unit.clear();
        column.reversed = false;
    }
    plan.derived.clear();
    plan.questions.clear();
}

void askForPlace(ImportPlan &plan, const QList<ColumnLook> &looks)
{
    const auto open = std::ranges::find_if(plan.columns, [&](const PlannedColumn &column) {
        return mayNamePlaces(column, looks[column.index].facts);
    });
    if (!namesPlaces(plan.columns) && open != plan.columns.end())
        plan.questions.append({QuestionKind::PlaceUndecided, open->index,
            looks[open->index].facts.samples.mid(0, 2), true});
}

} // namespace headroom
