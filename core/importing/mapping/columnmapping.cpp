// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/columnmapping.h"

#include "core/importing/fielddimension.h"
#include "core/importing/mapping/aggregates.h"
#include "core/importing/mapping/derivedmeasures.h"
#include "core/importing/mapping/filescale.h"
#include "core/importing/mapping/headingnotes.h"
#include "core/importing/mapping/scaledecision.h"
#include "core/importing/mapping/unnamedcolumns.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QString OwnPrefix = u"Headroom: "_s;

struct Claim
{
    int strength = 0;
    qsizetype synonym = 0;
    qsizetype column = 0;
};

class Mapper
{
public:
    Mapper(
        const QList<ColumnLook> &looks, const ImportChoices &choices, const Catalogue &catalogue);

    ColumnMapping run();

private:
    void describeColumns();
    void applyChoices();
    QString chosenUnit(qsizetype index, const ColumnChoice &choice, const Measure &measure) const;
    void applyOwnColumns();
    void applyTool();
    void applyTool(qsizetype index, const ToolColumn &tool);
    void applyClaims();
    void apply(const Claim &claim);
    void applyNamedMeasure();
    void askForUnits();
    void askForMeasure();
    bool refuseAggregates();
    bool numbersOrders() const;
    bool couldBeRating(const PlannedColumn &column) const;
    bool holdsRating() const;

    PlannedColumn &column(qsizetype index) { return m_result.columns[index]; }

    bool isTaken(Field field) const;
    bool isTaken(const QString &measure) const;

    const QList<ColumnLook> &m_looks;
    const ImportChoices &m_choices;
    const Catalogue &m_catalogue;
    const QList<Synonym> m_synonyms = builtInSynonyms();
    const Words m_words = Words::builtIn();
    ColumnMapping m_result;
    QSet<qsizetype> m_settled; ///< columns that need no further look
    QSet<qsizetype> m_personal;
    QSet<qsizetype> m_undirected; ///< ratings whose heading leaves open which end is the best
};

Mapper::Mapper(
    const QList<ColumnLook> &looks, const ImportChoices &choices, const Catalogue &catalogue)
    : m_looks(looks)
    , m_choices(choices)
    , m_catalogue(catalogue)
{
}

ColumnMapping Mapper::run()
{
    describeColumns();
    applyChoices();
    applyOwnColumns();
    applyTool();
    applyNamedMeasure();
    applyClaims();
    placeRegions(m_result.columns);
    for (PlannedColumn &planned : m_result.columns) {
        if (planned.field == Field::Rating)
            decideScale(planned,
                {m_looks[planned.index], m_looks, m_choices, m_catalogue, m_words, m_synonyms,
                    m_undirected.contains(planned.index)},
                m_result.questions, m_result.issues);
    }
    findDateColumn(m_result.columns, m_looks, m_settled);
    findCommentColumns(m_result.columns, m_looks, m_settled);
    m_result.derived = derivedMeasures(m_result.columns, m_catalogue);
    if (refuseAggregates())
        return m_result;
    askForUnits();
    askForMeasure();
    noteHeadings(m_result.columns, m_looks, m_personal, m_synonyms, m_result.issues);
    return m_result;
}

void Mapper::describeColumns()
{
    for (qsizetype index = 0; index < m_looks.size(); ++index) {
        PlannedColumn planned;
        planned.index = static_cast<int>(index);
        planned.heading = m_looks[index].heading;
        planned.filled = m_looks[index].facts.filled;
        planned.samples = m_looks[index].facts.samples;
        m_result.columns.append(planned);
        if (planned.heading.startsWith(OwnPrefix) || isChoice(m_looks[index]))
            m_settled.insert(index);
    }
}

void Mapper::applyChoices()
{
    for (const auto &[index, choice] : m_choices.columns.asKeyValueRange()) {
        if (index < 0 || index >= m_looks.size())
            continue;
        const Measure *measure = m_catalogue.measure(choice.measure);
        if (choice.field == Field::Rating && measure == nullptr)
            continue;
        PlannedColumn &planned = column(index);
        planned.field = choice.field;
        planned.chosenByUser = true;
        if (choice.field == Field::Rating) {
            planned.measure = choice.measure;
            planned.reversed = choice.reversed.value_or(false);
            if (measure->kind == MeasureKind::Amount)
                planned.unit = chosenUnit(index, choice, *measure);
            else if (measure->kind == MeasureKind::Percentage)
                planned.unit = choice.unit;
        }
        m_settled.insert(index);
    }
}

/// What an own indicator is read from was named by the user, by its heading.
void Mapper::applyOwnColumns()
{
    for (const OwnColumn &own : m_catalogue.ownColumns()) {
        const QString key = headingKey(own.heading);
        const auto isFound = [&](const ColumnLook &look) {
            return look.key == key && !m_settled.contains(&look - m_looks.constData());
        };
        const auto look = std::ranges::find_if(m_looks, isFound);
        if (isTaken(own.measure.id) || look == m_looks.end())
            continue;
        const qsizetype index = std::distance(m_looks.begin(), look);
        column(index).field = Field::Rating;
        column(index).measure = own.measure.id;
        if (own.measure.kind == MeasureKind::Amount)
            column(index).unit = chosenUnit(index, {}, own.measure);
        m_settled.insert(index);
    }
}

/// What the survey tool itself writes is known, before anything that headings are like. Of several
/// columns for one field the first of the tool's profile wins.
void Mapper::applyTool()
{
    QList<qsizetype> known;
    for (qsizetype index = 0; index < m_looks.size(); ++index) {
        if (m_looks[index].tool != nullptr && !m_settled.contains(index))
            known.append(index);
    }
    // The columns of a profile lie in one list: earlier ones have lower addresses.
    std::ranges::stable_sort(
        known, std::less<>(), [this](qsizetype index) { return m_looks[index].tool; });
    for (const qsizetype index : std::as_const(known))
        applyTool(index, *m_looks[index].tool);
}

void Mapper::applyTool(qsizetype index, const ToolColumn &tool)
{
    const bool isMany = tool.field == Field::Status || tool.field == Field::Comment;
    const bool isFree = isMany || !isTaken(tool.field);
    if (fitsTool(m_looks[index])) {
        m_settled.insert(index);
        if (tool.isPersonal)
            m_personal.insert(index);
        else if (tool.field != Field::Ignore && isFree)
            column(index).field = tool.field;
    } else if (!tool.codes.saysNothing()) {
        // Not the date that it should be, but still a word on whether the answer is complete.
        m_settled.insert(index);
        column(index).field = Field::Status;
    }
}

QString Mapper::chosenUnit(
    qsizetype index, const ColumnChoice &choice, const Measure &measure) const
{
    if (!choice.unit.isEmpty())
        return choice.unit;
    const QString unit = amountUnitOf(m_looks[index], m_words);
    return unit.isEmpty() ? measure.unit : unit;
}

void Mapper::applyClaims()
{
    QList<Claim> claims;
    for (qsizetype index = 0; index < m_looks.size(); ++index) {
        for (qsizetype s = 0; s < m_synonyms.size() && !m_settled.contains(index); ++s) {
            const int strength = m_synonyms[s].strength(m_looks[index].key);
            const bool isExact = strength == Synonym::ExactStrength;
            if (strength > 0 && valuesFit(m_looks[index], m_synonyms[s], isExact, m_words))
                claims.append({strength, s, index});
        }
    }
    std::ranges::stable_sort(claims, [](const Claim &a, const Claim &b) {
        return a.strength != b.strength ? a.strength > b.strength : a.synonym < b.synonym;
    });
    for (const Claim &claim : claims)
        apply(claim);
}

void Mapper::apply(const Claim &claim)
{
    if (m_settled.contains(claim.column))
        return;
    const Synonym &synonym = m_synonyms[claim.synonym];
    PlannedColumn &planned = column(claim.column);
    if (synonym.isPersonal) {
        m_settled.insert(claim.column);
        m_personal.insert(claim.column);
        return;
    }
    if (synonym.field != Field::Rating) {
        if (isTaken(synonym.field))
            return;
        planned.field = synonym.field;
        m_settled.insert(claim.column);
        return;
    }
    const QString measure = measureOf(m_looks[claim.column], synonym, m_words);
    if (isTaken(measure) || m_catalogue.measure(measure) == nullptr)
        return;
    planned.field = Field::Rating;
    planned.measure = measure;
    planned.reversed = synonym.reversed;
    if (!synonym.amountUnit.isEmpty())
        planned.unit = amountUnitOf(m_looks[claim.column], m_words);
    m_settled.insert(claim.column);
    if (synonym.asksDirection)
        m_undirected.insert(claim.column);
}

/// A column that is headed "Score" holds what another column says in every row: "Survey type" with
/// nothing but "nps".
void Mapper::applyNamedMeasure()
{
    const auto isPlainScore = [this](const PlannedColumn &planned) {
        return m_words.isPlainScore(m_looks[planned.index].key);
    };
    const auto score = std::ranges::find_if(m_result.columns, isPlainScore);
    if (score == m_result.columns.end()
        || std::ranges::count_if(m_result.columns, isPlainScore) > 1)
        return;
    const qsizetype index = score->index;
    for (const ColumnLook &look : m_looks) {
        if (!look.facts.hasAllDistinct || look.facts.distinct != 1 || look.facts.samples.isEmpty())
            continue;
        const QString word = wordKey(look.facts.samples.first());
        for (qsizetype s = 0; s < m_synonyms.size(); ++s) {
            const Synonym &synonym = m_synonyms[s];
            if (synonym.field == Field::Rating && synonym.exact.contains(word)
                && valuesFit(m_looks[index], synonym, true, m_words))
                return apply({Synonym::ExactStrength, s, index});
        }
    }
}

bool Mapper::holdsRating() const
{
    const auto isRating = [this](const PlannedColumn &planned) {
        return planned.field == Field::Rating && !isSpending(m_catalogue, planned.measure);
    };
    return !m_result.derived.isEmpty() || std::ranges::any_of(m_result.columns, isRating);
}

/// An amount without a unit is not imported until its unit is told; the import waits for that when
/// there is nothing else in the file.
void Mapper::askForUnits()
{
    for (const PlannedColumn &planned : m_result.columns) {
        if (m_settled.contains(planned.index))
            continue;
        const ColumnLook &look = m_looks[planned.index];
        const auto claim = std::ranges::find_if(m_synonyms, [&](const Synonym &synonym) {
            const int strength = synonym.strength(look.key);
            return strength > 0 && !isTaken(synonym.measure)
                && lacksUnit(look, synonym, strength == Synonym::ExactStrength, m_words);
        });
        if (claim != m_synonyms.end())
            m_result.questions.append({QuestionKind::AmountUnit, planned.index,
                {planned.heading, claim->measure}, !holdsRating()});
    }
}

/// Whether the rows are no answers but sum them up; the user who says what is scored knows better.
bool Mapper::refuseAggregates()
{
    const bool isTold = std::ranges::any_of(m_choices.columns,
        [](const ColumnChoice &choice) { return choice.field == Field::Rating; });
    const QStringList headings =
        isTold || numbersOrders() ? QStringList() : aggregateHeadings(m_looks);
    if (headings.isEmpty())
        return false;
    m_result.questions = {{QuestionKind::AggregatedFigures, -1, headings, true}};
    noteHeadings(m_result.columns, m_looks, m_personal, m_synonyms, m_result.issues);
    return true;
}

/// Whether each row is about one order or case: such rows sum up nothing.
bool Mapper::numbersOrders() const
{
    const auto number =
        std::ranges::find(m_result.columns, Field::OrderReference, &PlannedColumn::field);
    return number != m_result.columns.end() && identifierFits(m_looks[number->index].facts);
}

/// Asks what a column of scores is. The import waits for it when there is nothing else in the file;
/// else only a heading that speaks of a rating makes it worth asking.
void Mapper::askForMeasure()
{
    const bool holds = holdsRating();
    for (const PlannedColumn &planned : m_result.columns) {
        if (m_settled.contains(planned.index))
            continue;
        const ColumnFacts &facts = m_looks[planned.index].facts;
        if (couldBeRating(planned) || (!holds && looksLikeRating(facts)))
            m_result.questions.append({QuestionKind::MeasureUndecided, planned.index,
                QStringList{planned.heading} + numberRange(m_looks[planned.index], m_words),
                !holds});
    }
}

bool Mapper::couldBeRating(const PlannedColumn &planned) const
{
    const ColumnLook &look = m_looks[planned.index];
    return std::ranges::any_of(m_synonyms, [&](const Synonym &synonym) {
        return synonym.field == Field::Rating && synonym.strength(look.key) > 0
            && !isTaken(measureOf(look, synonym, m_words))
            && headroom::couldBeRating(look, synonym);
    });
}

bool Mapper::isTaken(Field field) const
{
    return std::ranges::count(m_result.columns, field, &PlannedColumn::field) > 0;
}

bool Mapper::isTaken(const QString &measure) const
{
    const auto &derived = m_result.derived;
    if (std::ranges::find(derived, measure, &DerivedMeasure::measure) != derived.end())
        return true;
    return std::ranges::any_of(m_result.columns, [&](const PlannedColumn &planned) {
        return planned.field == Field::Rating && planned.measure == measure;
    });
}

} // namespace

QString ownHeading(const QString &words)
{
    return OwnPrefix + words;
}

ColumnMapping mapColumns(
    const QList<ColumnLook> &looks, const ImportChoices &choices, const Catalogue &catalogue)
{
    return Mapper(looks, choices, catalogue).run();
}

} // namespace headroom
