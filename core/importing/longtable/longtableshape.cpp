// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/longtable/longtableshape.h"

#include "core/importing/mapping/synonyms.h"
#include "core/importing/values/dates.h"
#include "core/importing/values/numbers.h"
#include "core/importing/values/words.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr size_t MostColumns = 30; ///< such tables are narrow
constexpr size_t FewestRows = 6;
constexpr qsizetype MostGuesses = 3;
constexpr qsizetype FewestNumbered = 20; ///< so many answers are not all different by chance

bool isPart(qsizetype part, qsizetype whole, int percent)
{
    return whole > 0 && part * 100 >= whole * percent;
}

bool isNumeric(const QString &text)
{
    return numberForm(text.toStdString()) != NumberForm::None;
}

/// The rows below the headings, column by column.
struct ShapeColumn
{
    QString heading;
    QStringList cells; ///< of all rows, made one line
    QStringList different; ///< in the order in which they occur, without the blank one
    qsizetype filled = 0;
    qsizetype dates = 0;
    qsizetype length = 0; ///< of all values

    bool isDates() const { return isPart(dates, filled, 50); }

    bool repeats() const
    {
        return filled >= 2 && different.size() >= 2 && different.size() * 10 <= filled * 8;
    }
};

ShapeColumn columnAt(const HeadRecords &records, size_t index)
{
    ShapeColumn column;
    QSet<QString> seen;
    column.heading = QString::fromStdString(records.front()[index]).simplified();
    for (size_t row = 1; row < records.size(); ++row) {
        const bool isThere = index < records[row].size();
        const QString cell =
            isThere ? QString::fromStdString(records[row][index]).simplified() : QString();
        column.cells.append(cell);
        if (cell.isEmpty())
            continue;
        ++column.filled;
        column.length += cell.size();
        if (seen.contains(cell))
            continue;
        seen.insert(cell);
        column.different.append(cell);
    }
    for (const QString &cell : std::as_const(column.cells))
        column.dates += !isNumeric(cell) && parseDate(cell.toStdString()) ? 1 : 0;
    return column;
}

/// A number for each row: consecutive ones, or many that are all different.
bool numbersRows(const ShapeColumn &column)
{
    if (!isPart(column.different.size(), column.filled, 95)
        || !std::ranges::all_of(column.different, isNumeric))
        return false;
    QList<double> numbers;
    for (const QString &text : column.different)
        numbers.append(QString(text).replace(u',', u'.').toDouble());
    const auto [low, high] = std::ranges::minmax(numbers);
    return column.filled >= FewestNumbered
        || static_cast<qsizetype>(high - low) + 1 == column.different.size();
}

/// "Hoe tevreden bent u?", "Q12", "nps".
bool isQuestionLike(const QString &text, const QList<Synonym> &synonyms)
{
    static const QRegularExpression code(
        u"^(?:Q|V|vraag|question|item|G\\d+Q)[ _.-]?\\d{1,3}[a-z]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(u'?') || code.match(text).hasMatch())
        return true;
    const QString key = headingKey(text);
    return std::ranges::any_of(synonyms, [&](const Synonym &synonym) {
        return synonym.field == Field::Rating && synonym.strength(key) > 0;
    });
}

class ShapeSearch
{
public:
    explicit ShapeSearch(const HeadRecords &records);

    LongTableShape run() const;

private:
    struct AnswerKinds
    {
        bool isMixed = false; ///< numbers to some questions, texts to others
        bool isRated = false; ///< numbers to nearly all
    };

    bool mayBeQuestion(const ShapeColumn &column) const;
    bool isLikeQuestions(const ShapeColumn &column) const;
    std::optional<size_t> keyFor(size_t question) const;
    bool isAskedOnce(size_t key, size_t question) const;
    bool differsWithin(size_t key, size_t answer) const;
    AnswerKinds kindsOf(size_t question, size_t answer) const;
    LongTableGuess guess(size_t key, size_t question, size_t answer) const;
    bool determines(size_t column, size_t other) const;
    bool isShorterName(size_t question) const;
    bool mayBeAnswer(size_t key, size_t question, size_t answer) const;

    std::vector<ShapeColumn> m_columns;
    QList<Synonym> m_synonyms = builtInSynonyms();
};

ShapeSearch::ShapeSearch(const HeadRecords &records)
{
    if (records.size() <= FewestRows || records.front().size() < 3
        || records.front().size() > MostColumns)
        return;
    for (size_t index = 0; index < records.front().size(); ++index)
        m_columns.push_back(columnAt(records, index));
}

bool ShapeSearch::mayBeQuestion(const ShapeColumn &column) const
{
    return column.repeats() && isPart(column.filled, column.cells.size(), 95)
        && column.different.size() <= LongTable::MostQuestions && !column.isDates()
        && column.different.size() * 3 <= column.filled;
}

bool ShapeSearch::isLikeQuestions(const ShapeColumn &column) const
{
    const auto like = std::ranges::count_if(
        column.different, [this](const QString &text) { return isQuestionLike(text, m_synonyms); });
    return isPart(like, column.different.size(), 50);
}

/// Each key has each question once, and there are no fewer keys than questions: of the columns for
/// which that holds the one with the most different values, a name or number before a time.
std::optional<size_t> ShapeSearch::keyFor(size_t question) const
{
    std::optional<size_t> best;
    for (size_t key = 0; key < m_columns.size(); ++key) {
        const ShapeColumn &column = m_columns[key];
        const bool isKey = key != question && column.repeats()
            && column.different.size() >= m_columns[question].different.size()
            && isPart(column.filled, column.cells.size(), 95) && isAskedOnce(key, question);
        if (!isKey)
            continue;
        const auto rank = [this](size_t index) {
            return std::pair(!m_columns[index].isDates(), m_columns[index].different.size());
        };
        if (!best || rank(key) > rank(*best))
            best = key;
    }
    return best;
}

bool ShapeSearch::isAskedOnce(size_t key, size_t question) const
{
    QSet<std::pair<QString, QString>> asked;
    const ShapeColumn &keys = m_columns[key];
    for (qsizetype row = 0; row < keys.cells.size(); ++row)
        asked.insert({keys.cells[row], m_columns[question].cells[row]});
    return isPart(asked.size(), keys.cells.size(), 95);
}

/// Whether most keys have several values in that column; what describes a respondent has one.
bool ShapeSearch::differsWithin(size_t key, size_t answer) const
{
    QHash<QString, QSet<QString>> values;
    const ShapeColumn &keys = m_columns[key];
    for (qsizetype row = 0; row < keys.cells.size(); ++row)
        values[keys.cells[row]].insert(m_columns[answer].cells[row]);
    const auto several =
        std::ranges::count_if(values, [](const QSet<QString> &ofKey) { return ofKey.size() > 1; });
    return isPart(several, values.size(), 50);
}

ShapeSearch::AnswerKinds ShapeSearch::kindsOf(size_t question, size_t answer) const
{
    struct Count
    {
        qsizetype filled = 0;
        qsizetype numbers = 0;
    };

    QHash<QString, Count> counts;
    const ShapeColumn &answers = m_columns[answer];
    for (qsizetype row = 0; row < answers.cells.size(); ++row) {
        if (answers.cells[row].isEmpty())
            continue;
        Count &count = counts[m_columns[question].cells[row]];
        ++count.filled;
        count.numbers += isNumeric(answers.cells[row]) ? 1 : 0;
    }
    qsizetype inNumbers = 0;
    qsizetype inTexts = 0;
    for (const Count &count : std::as_const(counts)) {
        inNumbers += count.filled >= 2 && isPart(count.numbers, count.filled, 90) ? 1 : 0;
        inTexts += count.filled >= 2 && count.numbers * 10 <= count.filled ? 1 : 0;
    }
    return {inNumbers > 0 && inTexts > 0, inNumbers > 0 && isPart(inNumbers, counts.size(), 90)};
}

LongTableGuess ShapeSearch::guess(size_t key, size_t question, size_t answer) const
{
    LongTableGuess guess;
    guess.table.keyColumn = static_cast<int>(key);
    guess.table.questionColumn = static_cast<int>(question);
    guess.table.answerColumn = static_cast<int>(answer);
    guess.table.headings = {
        m_columns[key].heading, m_columns[question].heading, m_columns[answer].heading};
    const auto isTold = [&](const QString &cell) { return !cell.isEmpty(); };
    const auto row =
        std::ranges::find_if(m_columns[answer].cells, isTold) - m_columns[answer].cells.cbegin();
    guess.example = {m_columns[key].cells.value(row), m_columns[question].cells.value(row),
        m_columns[answer].cells.value(row)};
    return guess;
}

/// Whether the other column says nothing that this one does not: each of its values has one there.
bool ShapeSearch::determines(size_t column, size_t other) const
{
    QHash<QString, QString> values;
    const ShapeColumn &texts = m_columns[column];
    for (qsizetype row = 0; row < texts.cells.size(); ++row) {
        const QString &value = m_columns[other].cells[row];
        if (values.value(texts.cells[row], value) != value)
            return false;
        values.insert(texts.cells[row], value);
    }
    return true;
}

/// Of a code and a text for the same questions the text, which is longer, is the question.
bool ShapeSearch::isShorterName(size_t question) const
{
    for (size_t other = 0; other < m_columns.size(); ++other) {
        const bool isSame = other != question && mayBeQuestion(m_columns[other])
            && determines(question, other) && determines(other, question);
        if (isSame && m_columns[other].length > m_columns[question].length)
            return true;
    }
    return false;
}

bool ShapeSearch::mayBeAnswer(size_t key, size_t question, size_t answer) const
{
    const ShapeColumn &column = m_columns[answer];
    return answer != question && answer != key && !column.isDates() && !numbersRows(column)
        && differsWithin(key, answer) && !determines(question, answer);
}

LongTableShape ShapeSearch::run() const
{
    LongTableShape shape;
    bool isMixed = true;
    for (size_t question = 0; question < m_columns.size(); ++question) {
        if (!mayBeQuestion(m_columns[question]) || isShorterName(question))
            continue;
        const std::optional<size_t> key = keyFor(question);
        for (size_t answer = 0; key && answer < m_columns.size(); ++answer) {
            if (!mayBeAnswer(*key, question, answer))
                continue;
            const AnswerKinds kinds = kindsOf(question, answer);
            if (!kinds.isMixed && !(kinds.isRated && isLikeQuestions(m_columns[question])))
                continue;
            isMixed = isMixed && kinds.isMixed;
            shape.guesses.append(guess(*key, question, answer));
        }
    }
    shape.guesses.resize(std::min(shape.guesses.size(), MostGuesses));
    shape.isCertain = shape.guesses.size() == 1 && isMixed;
    return shape;
}

} // namespace

LongTableShape longTableShape(const HeadRecords &records)
{
    return records.empty() ? LongTableShape() : ShapeSearch(records).run();
}

ImportChoices withLongColumns(const ImportChoices &choices, const LongColumns &columns)
{
    ImportChoices changed = choices;
    const bool wasComplete = choices.longTable && choices.longTable->isComplete();
    changed.longTable = columns;
    if (wasComplete == columns.isComplete() && !wasComplete)
        return changed;
    changed.columns.clear();
    changed.noScore.clear();
    if (wasComplete)
        return changed;
    const LongTable table = longTableOf(columns, {});
    for (const auto &[column, choice] : choices.columns.asKeyValueRange()) {
        if (const int place = pivotedColumn(table, column); place >= 0 && column != columns.key)
            changed.columns.insert(place, choice);
    }
    return changed;
}

void addRowColumns(ImportChoices &choices, std::optional<int> idColumn, bool isPivoted)
{
    if (idColumn && !choices.columns.contains(*idColumn))
        choices.columns.insert(*idColumn, {Field::Identifier, {}, {}});
    if (!choices.longTable || isPivoted)
        return;
    const LongColumns &columns = *choices.longTable;
    for (const auto &[column, field] :
        {std::pair(columns.key, Field::RowKey), std::pair(columns.question, Field::RowQuestion),
            std::pair(columns.answer, Field::RowAnswer)}) {
        if (column >= 0)
            choices.columns.insert(column, {field, {}, {}});
    }
}

Question longTableQuestion(const LongTableShape &shape)
{
    Question question{QuestionKind::RowPerQuestion, -1, {}, !shape.isCertain};
    for (const LongTableGuess &guess : shape.guesses) {
        question.arguments += {QString::number(guess.table.keyColumn),
            QString::number(guess.table.questionColumn), QString::number(guess.table.answerColumn)};
        question.arguments += guess.table.headings + guess.example;
    }
    return question;
}

} // namespace headroom
