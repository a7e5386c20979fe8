// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"

#include "core/importing/planjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

QString questionName(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::AggregatedFigures:
        return u"aggregated-figures"_s;
    case QuestionKind::SheetUndecided:
        return u"sheet-undecided"_s;
    case QuestionKind::NothingToScore:
        return u"nothing-to-score"_s;
    case QuestionKind::NoDateColumn:
        return u"no-date-column"_s;
    case QuestionKind::DateOrder:
        return u"date-order"_s;
    case QuestionKind::DateOrderConflict:
        return u"date-order-conflict"_s;
    case QuestionKind::ScaleDirection:
        return u"scale-direction"_s;
    case QuestionKind::MeasureUndecided:
        return u"measure-undecided"_s;
    case QuestionKind::RowPerQuestion:
        return u"row-per-question"_s;
    case QuestionKind::ScaleUndecided:
        return u"scale-undecided"_s;
    case QuestionKind::NumbersOutsideScale:
        return u"numbers-outside-scale"_s;
    case QuestionKind::AmountUnit:
        return u"amount-unit"_s;
    case QuestionKind::YearOfMonths:
        return u"year-of-months"_s;
    case QuestionKind::PlaceUndecided:
        return u"place-undecided"_s;
    case QuestionKind::Fractions:
        return u"fractions"_s;
    }
    Q_UNREACHABLE();
}

QList<double> numbersFrom(const QJsonArray &array)
{
    QList<double> numbers;
    for (const QJsonValue &value : array)
        numbers.append(value.toDouble());
    return numbers;
}

Field fieldNamed(const QString &name)
{
    for (int number = 0; number <= static_cast<int>(LastField); ++number) {
        PlannedColumn column;
        column.field = static_cast<Field>(number);
        if (column.field != Field::Rating && importFieldName(column) == name)
            return column.field;
    }
    return Field::Rating;
}

QString textAt(const ResponseBlock &block, ResponseBlock::TextRange range)
{
    return QString::fromUtf8(block.textAt(range));
}

/// Collects the answers of the blocks; names are kept over blocks.
class AnswerLog
{
public:
    AnswerLog(ImportRun &run, const Catalogue &catalogue)
        : m_run(run)
        , m_catalogue(catalogue)
    {
    }

    void add(const ResponseBlock &block)
    {
        for (const ResponseBlock::NewName &name : block.newNames)
            m_names[static_cast<size_t>(name.dimension)].insert(name.number, name.name);
        for (size_t row = 0; row < static_cast<size_t>(block.rows()); ++row) {
            m_run.keys.append(block.keys[row]);
            m_run.answers.append(answer(block, row));
        }
    }

private:
    QJsonObject answer(const ResponseBlock &block, size_t row) const
    {
        QJsonObject json{{u"date"_s, dateOf(block.day[row]).toString(Qt::ISODate)}};
        if (block.second[row] != NoTime)
            json[u"time"_s] = QTime(0, 0).addSecs(block.second[row]).toString(u"HH:mm:ss"_s);
        for (const Dimension dimension : AllDimensions) {
            const auto index = static_cast<size_t>(dimension);
            if (const quint32 number = block.units[index][row])
                json[dimensionName(dimension)] = m_names[index].value(number);
        }
        const QStringList measures = m_run.plan.measures();
        for (qsizetype i = 0; i < measures.size(); ++i) {
            const Steps steps = block.values[static_cast<size_t>(i)][row];
            const auto resolution =
                static_cast<double>(m_catalogue.measure(measures[i])->resolution);
            if (steps != NoValue)
                json[measures[i]] = static_cast<double>(steps) / resolution;
        }
        if (const QString comment = textAt(block, block.comment[row]); !comment.isEmpty())
            json[u"comment"_s] = comment;
        if (block.leftOut[row] != LeftOut::No)
            json[u"leftOut"_s] = static_cast<int>(block.leftOut[row]);
        return json;
    }

    ImportRun &m_run;
    const Catalogue &m_catalogue;
    std::array<QHash<quint32, QString>, DimensionCount> m_names;
};

QJsonObject accountJson(const ImportAccount &account)
{
    return {{u"read"_s, account.read}, {u"imported"_s, account.imported},
        {u"duplicates"_s, account.duplicates}, {u"refused"_s, account.refused},
        {u"blank"_s, account.blank}, {u"headings"_s, account.headings},
        {u"leftOut"_s, account.leftOut}};
}

QJsonObject formatJson(const FileFormat &format)
{
    QJsonObject json{{u"encoding"_s, format.encoding}, {u"byteOrderMark"_s, format.byteOrderMark},
        {u"delimiter"_s, QString(QLatin1Char(format.delimiter))},
        {u"decimalSign"_s, QString(QLatin1Char(format.decimalSign))},
        {u"preambleRows"_s, format.preambleRows}, {u"headingRows"_s, format.headingRows}};
    if (format.quoting != Quoting())
        json[u"quotes"_s] = quotingName(format.quoting);
    if (!format.tool.isEmpty())
        json[u"tool"_s] = format.tool;
    return json;
}

QJsonArray lettersJson(const QList<LetterSample> &samples)
{
    QJsonArray array;
    for (const LetterSample &sample : samples)
        array.append(QJsonObject{
            {u"line"_s, sample.line}, {u"column"_s, sample.column}, {u"text"_s, sample.text}});
    return array;
}

void appendIssues(const IssueList &issues, QJsonArray &array)
{
    for (const Issue &issue : issues.kept())
        array.append(QJsonObject{{u"line"_s, issue.line}, {u"column"_s, issue.column},
            {u"code"_s, issueCodeName(issue.code)}, {u"value"_s, issue.value}});
}

} // namespace

QString errorName(ErrorKind kind)
{
    static const QHash<ErrorKind, QString> names{{ErrorKind::FileNotFound, u"FileNotFound"_s},
        {ErrorKind::FileUnreadable, u"FileUnreadable"_s}, {ErrorKind::FileEmpty, u"FileEmpty"_s},
        {ErrorKind::FileIsNotText, u"FileIsNotText"_s},
        {ErrorKind::FormatNotSupported, u"FormatNotSupported"_s},
        {ErrorKind::HeadingsOnly, u"HeadingsOnly"_s}, {ErrorKind::NulBytes, u"NulBytes"_s},
        {ErrorKind::QuoteLeftOpen, u"QuoteLeftOpen"_s},
        {ErrorKind::EncodingDoesNotFit, u"EncodingDoesNotFit"_s},
        {ErrorKind::TooManyColumns, u"TooManyColumns"_s},
        {ErrorKind::FieldTooLong, u"FieldTooLong"_s}, {ErrorKind::RowTooLong, u"RowTooLong"_s},
        {ErrorKind::BookDamaged, u"BookDamaged"_s}, {ErrorKind::BookEncrypted, u"BookEncrypted"_s},
        {ErrorKind::BookTooLarge, u"BookTooLarge"_s}, {ErrorKind::NoSheet, u"NoSheet"_s},
        {ErrorKind::SheetNotFound, u"SheetNotFound"_s},
        {ErrorKind::SheetUndecided, u"SheetUndecided"_s},
        {ErrorKind::AggregatedFigures, u"AggregatedFigures"_s},
        {ErrorKind::NothingToScore, u"NothingToScore"_s},
        {ErrorKind::NoDateColumn, u"NoDateColumn"_s},
        {ErrorKind::DateOrderConflict, u"DateOrderConflict"_s},
        {ErrorKind::MappingDoesNotFit, u"MappingDoesNotFit"_s},
        {ErrorKind::Cancelled, u"Cancelled"_s}};
    return names.value(kind, u"another error"_s);
}

ImportContext importContext()
{
    return {Catalogue::builtIn(), QDate(2026, 11, 22), true, "Europe/Amsterdam", {}};
}

ImportChoices choicesFrom(const QJsonObject &json)
{
    ImportChoices choices;
    if (json.contains("delimiter"_L1))
        choices.delimiter = json["delimiter"_L1].toString().at(0).toLatin1();
    choices.quoting = quotingNamed(json["quotes"_L1].toString());
    if (json.contains("encoding"_L1))
        choices.encoding = json["encoding"_L1].toString();
    if (json.contains("sheet"_L1))
        choices.sheet = json["sheet"_L1].toString();
    if (json.contains("dateOrder"_L1))
        choices.dateOrder = json["dateOrder"_L1].toString() == "month-first"_L1
            ? DateOrder::MonthFirst
            : DateOrder::DayFirst;
    if (const QJsonArray table = json["longTable"_L1].toArray(); table.size() == 3)
        choices.longTable = LongColumns{table[0].toInt(), table[1].toInt(), table[2].toInt()};
    if (json.contains("timeZone"_L1))
        choices.timeZone = json["timeZone"_L1].toString().toUtf8();
    const QJsonObject columns = json["columns"_L1].toObject();
    for (const QString &index : columns.keys()) {
        const QJsonObject column = columns[index].toObject();
        ColumnChoice choice;
        choice.field = fieldNamed(column["field"_L1].toString());
        if (choice.field == Field::Rating)
            choice.measure = column["field"_L1].toString();
        if (column.contains("reversed"_L1))
            choice.reversed = column["reversed"_L1].toBool();
        choice.unit = column["unit"_L1].toString();
        if (const QJsonArray scale = column["scale"_L1].toArray(); scale.size() == 2)
            choice.scale = ScaleEnds{scale[0].toDouble(), scale[1].toDouble()};
        choices.columns.insert(index.toInt(), choice);
        if (column.contains("noScore"_L1))
            choices.noScore.insert(index.toInt(), numbersFrom(column["noScore"_L1].toArray()));
    }
    return choices;
}

ImportRun runImport(
    const QString &path, const ImportChoices &choices, const std::vector<AnswerKey> &known)
{
    ImportRun run;
    NoProgress progress;
    const ImportContext context = importContext();
    const Result<ImportPlan> plan = planImport(path, choices, context, progress);
    if (!plan) {
        run.error = plan.error();
        return run;
    }
    run.plan = *plan;
    if (const Result<void> ready = readiness(*plan); !ready) {
        run.error = ready.error();
        return run;
    }
    const std::set<AnswerKey> knownKeys(known.begin(), known.end());
    AnswerLog log(run, context.catalogue);
    const BlockSink sink = [&log](ResponseBlock &&block) -> Result<void> {
        if (!block.isKnown)
            log.add(block);
        return {};
    };
    const auto isKnown = [&](const AnswerKey &key) { return knownKeys.contains(key); };
    Result<ReadOutcome> outcome = readAnswers(*plan, context, isKnown, sink, progress);
    if (outcome)
        run.outcome = std::move(*outcome);
    else
        run.error = outcome.error();
    return run;
}

QJsonObject describe(const ImportRun &run)
{
    QJsonObject json;
    if (run.error) {
        json[u"error"_s] = errorName(run.error->kind);
        json[u"arguments"_s] = QJsonArray::fromStringList(run.error->arguments);
    }
    QJsonArray mapping;
    for (const PlannedColumn &column : run.plan.columns)
        mapping.append(QJsonArray{column.heading, importFieldName(column)});
    QJsonArray questions;
    for (const Question &question : run.plan.questions)
        questions.append(QJsonArray{questionName(question.kind), question.column, question.blocking,
            QJsonArray::fromStringList(question.arguments)});
    QJsonArray issues;
    appendIssues(run.plan.issues, issues);
    appendIssues(run.outcome.issues, issues);
    QJsonArray answers;
    for (const QJsonObject &answer : run.answers)
        answers.append(answer);
    json[u"subject"_s] = subjectName(run.plan.subject);
    json[u"format"_s] = formatJson(run.plan.format);
    json[u"letters"_s] = lettersJson(run.plan.letterSamples);
    json[u"account"_s] = accountJson(run.outcome.account);
    json[u"mapping"_s] = mapping;
    json[u"questions"_s] = questions;
    json[u"issues"_s] = issues;
    json[u"answers"_s] = answers;
    return json;
}

QString fieldOf(const ImportPlan &plan, qsizetype column)
{
    return column < plan.columns.size() ? importFieldName(plan.columns[column]) : QString();
}

qint64 countOf(const ImportRun &run, const QString &name, const QJsonValue &value)
{
    return std::ranges::count_if(
        run.answers, [&](const QJsonObject &answer) { return answer[name] == value; });
}

QString writeFile(const QString &folder, const QByteArray &content)
{
    static int number = 0;
    const QString path = folder + u"/export-%1.csv"_s.arg(++number);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path;
}

} // namespace headroom::test
