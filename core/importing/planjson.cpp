// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/planjson.h"

#include "core/importing/subjects/recordday.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::array AllOrders{DateOrder::YearFirst, DateOrder::DayFirst, DateOrder::MonthFirst};
constexpr std::array AllQuotings{
    Quoting{'"', false}, Quoting{'"', true}, Quoting{'\'', false}, Quoting{'\'', true}};
constexpr std::array AllKinds{FileKind::Text, FileKind::Xlsx, FileKind::Ods};

char characterOf(const QJsonValue &value, char fallback)
{
    const QString text = value.toString();
    return text.size() == 1 ? text.at(0).toLatin1() : fallback;
}

QList<double> numbersFromJson(const QJsonArray &array)
{
    QList<double> numbers;
    for (const QJsonValue &value : array)
        numbers.append(value.toDouble());
    return numbers;
}

QHash<QString, double> wordsFromJson(const QJsonObject &object)
{
    QHash<QString, double> words;
    for (auto word = object.begin(); word != object.end(); ++word)
        words.insert(word.key(), word.value().toDouble());
    return words;
}

std::optional<LongTable> longTableFromJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return std::nullopt;
    LongTable table{object.value("key"_L1).toInt(), object.value("question"_L1).toInt(),
        object.value("answer"_L1).toInt(), {}};
    for (const QJsonValue &question : object.value("questions"_L1).toArray())
        table.questions.append(question.toString());
    for (const QJsonValue &heading : object.value("headings"_L1).toArray())
        table.headings.append(heading.toString());
    return table;
}

QList<NumberedDates> numberedDatesFromJson(const QJsonArray &array)
{
    QList<NumberedDates> columns;
    for (const QJsonValue &value : array) {
        if (const auto numbering = dateNumberingNamed(value["as"_L1].toString()))
            columns.append({value["column"_L1].toInt(), *numbering});
    }
    return columns;
}

/// Columns from 0.
QJsonArray numberedDatesToJson(const QList<NumberedDates> &columns)
{
    QJsonArray array;
    for (const NumberedDates &dates : columns)
        array.append(QJsonObject{
            {u"column"_s, dates.column}, {u"as"_s, dateNumberingName(dates.numbering)}});
    return array;
}

std::optional<SplitMonth> splitMonthFromJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return std::nullopt;
    return SplitMonth{object.value("year"_L1).toInt(), object.value("month"_L1).toInt()};
}

QJsonArray numbersToJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QList<int> wholeNumbersFromJson(const QJsonArray &array)
{
    QList<int> numbers;
    for (const QJsonValue &value : array)
        numbers.append(value.toInt());
    return numbers;
}

/// Columns from 0, -1 for one that is not there; the year 0 stands in the column of years.
QJsonObject wideMonthsToJson(const WideMonths &table)
{
    QJsonArray months;
    for (const MonthCells &cells : table.months)
        months.append(QJsonObject{
            {u"column"_s, cells.column}, {u"year"_s, cells.year}, {u"month"_s, cells.month}});
    return {{u"rowsAbove"_s, table.rowsAbove}, {u"months"_s, months},
        {u"place"_s, table.placeColumn}, {u"indicator"_s, table.indicatorColumn},
        {u"year"_s, table.yearColumn}, {u"totals"_s, numbersToJson(table.totals)},
        {u"kept"_s, numbersToJson(table.kept)},
        {u"indicators"_s, QJsonArray::fromStringList(table.indicators)}};
}

std::optional<WideMonths> wideMonthsFromJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return std::nullopt;
    WideMonths table;
    table.rowsAbove = object["rowsAbove"_L1].toInt();
    for (const QJsonValue &cells : object["months"_L1].toArray())
        table.months.append(
            {cells["column"_L1].toInt(), cells["year"_L1].toInt(), cells["month"_L1].toInt()});
    table.placeColumn = object["place"_L1].toInt(-1);
    table.indicatorColumn = object["indicator"_L1].toInt(-1);
    table.yearColumn = object["year"_L1].toInt(-1);
    table.totals = wholeNumbersFromJson(object["totals"_L1].toArray());
    table.kept = wholeNumbersFromJson(object["kept"_L1].toArray());
    for (const QJsonValue &indicator : object["indicators"_L1].toArray())
        table.indicators.append(indicator.toString());
    return table;
}

PlannedColumn columnFromJson(const QJsonObject &object)
{
    PlannedColumn column;
    const ColumnChoice choice = columnChoiceNamed(object.value("field"_L1).toString());
    column.index = object.value("index"_L1).toInt();
    column.heading = object.value("column"_L1).toString();
    column.field = choice.field;
    column.measure = choice.measure;
    column.reversed = object.value("reversed"_L1).toBool();
    column.unit = object.value("unit"_L1).toString();
    column.ownName = object.value("indicator"_L1).toString();
    if (const QJsonArray scale = object.value("scale"_L1).toArray(); scale.size() == 2)
        column.scale = ScaleEnds{scale[0].toDouble(), scale[1].toDouble()};
    column.answerWords = wordsFromJson(object.value("answerWords"_L1).toObject());
    column.noScore = numbersFromJson(object.value("noScore"_L1).toArray());
    return column;
}

QJsonObject wordsToJson(const QHash<QString, double> &words)
{
    QJsonObject object;
    for (const auto &[word, value] : words.asKeyValueRange())
        object.insert(word, value);
    return object;
}

/// Where the parts of an answer stand in a row of a long table; columns from 0.
QJsonObject longTableToJson(const LongTable &table)
{
    return {{u"key"_s, table.keyColumn}, {u"question"_s, table.questionColumn},
        {u"answer"_s, table.answerColumn},
        {u"questions"_s, QJsonArray::fromStringList(table.questions)},
        {u"headings"_s, QJsonArray::fromStringList(table.headings)}};
}

QJsonArray numbersToJson(const QList<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

} // namespace

QString fileKindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Text:
        return u"text"_s;
    case FileKind::Xlsx:
        return u"xlsx"_s;
    case FileKind::Ods:
        return u"ods"_s;
    }
    Q_UNREACHABLE();
}

QString quotingName(const Quoting &quoting)
{
    const QString mark = quoting.mark == '"' ? u"double"_s : u"single"_s;
    return quoting.hasBackslashes ? QString(mark + u"-backslash"_s) : mark;
}

std::optional<Quoting> quotingNamed(const QString &name)
{
    const auto found = std::ranges::find(AllQuotings, name, &quotingName);
    return found == AllQuotings.end() ? std::nullopt : std::optional(*found);
}

QString subjectName(Subject subject)
{
    switch (subject) {
    case Subject::Answer:
        return u"answer"_s;
    case Subject::PlaceAndMonth:
        return u"place-and-month"_s;
    case Subject::Order:
        return u"order"_s;
    }
    Q_UNREACHABLE();
}

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return u"year-first"_s;
    case DateOrder::DayFirst:
        return u"day-first"_s;
    case DateOrder::MonthFirst:
        return u"month-first"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject formatToJson(const ImportPlan &plan)
{
    const FileFormat &format = plan.format;
    QJsonObject object{{u"kind"_s, fileKindName(format.kind)},
        {u"decimal"_s, QString(QLatin1Char(format.decimalSign))},
        {u"preambleRows"_s, format.preambleRows}, {u"headingRows"_s, format.headingRows}};
    if (format.kind == FileKind::Text) {
        object.insert(u"encoding"_s, format.encoding);
        object.insert(u"byteOrderMark"_s, format.byteOrderMark);
        object.insert(u"delimiter"_s, QString(QLatin1Char(format.delimiter)));
        if (format.quoting != Quoting())
            object.insert(u"quotes"_s, quotingName(format.quoting));
    } else {
        object.insert(u"sheet"_s, format.sheet);
    }
    if (!format.tool.isEmpty())
        object.insert(u"tool"_s, format.tool);
    if (!format.numberedDates.isEmpty())
        object.insert(u"numberedDates"_s, numberedDatesToJson(format.numberedDates));
    if (format.splitMonth)
        object.insert(u"splitMonth"_s,
            QJsonObject{
                {u"year"_s, format.splitMonth->year}, {u"month"_s, format.splitMonth->month}});
    if (format.wideMonths)
        object.insert(u"wideMonths"_s, wideMonthsToJson(*format.wideMonths));
    if (format.longTable)
        object.insert(u"longTable"_s, longTableToJson(*format.longTable));
    const int day = dayColumns(plan).value(0, -1);
    for (const PlannedColumn &column : plan.columns) {
        if (column.index != day)
            continue;
        if (column.dateOrder)
            object.insert(u"dateOrder"_s, dateOrderName(*column.dateOrder));
        if (column.hasOffsets)
            object.insert(u"timeZone"_s, u"offset"_s);
        else if (!column.timeZone.isEmpty())
            object.insert(u"timeZone"_s, QString::fromUtf8(column.timeZone));
    }
    return object;
}

FileFormat formatFromJson(const QJsonObject &object)
{
    FileFormat format;
    const auto kind =
        std::ranges::find(AllKinds, object.value("kind"_L1).toString(), &fileKindName);
    format.kind = kind == AllKinds.end() ? FileKind::Text : *kind;
    format.tool = object.value("tool"_L1).toString();
    format.sheet = object.value("sheet"_L1).toString();
    format.encoding = object.value("encoding"_L1).toString();
    format.byteOrderMark = object.value("byteOrderMark"_L1).toBool();
    format.delimiter = characterOf(object.value("delimiter"_L1), format.delimiter);
    format.quoting = quotingNamed(object.value("quotes"_L1).toString()).value_or(Quoting());
    format.decimalSign = characterOf(object.value("decimal"_L1), format.decimalSign);
    format.preambleRows = object.value("preambleRows"_L1).toInt(format.preambleRows);
    format.headingRows = object.value("headingRows"_L1).toInt(format.headingRows);
    format.numberedDates = numberedDatesFromJson(object.value("numberedDates"_L1).toArray());
    format.splitMonth = splitMonthFromJson(object.value("splitMonth"_L1).toObject());
    format.wideMonths = wideMonthsFromJson(object.value("wideMonths"_L1).toObject());
    format.longTable = longTableFromJson(object.value("longTable"_L1).toObject());
    return format;
}

std::optional<DateOrder> dateOrderFromJson(const QJsonObject &object)
{
    const QString name = object.value("dateOrder"_L1).toString();
    const auto found = std::ranges::find(AllOrders, name, &dateOrderName);
    return found == AllOrders.end() ? std::nullopt : std::optional(*found);
}

QJsonArray columnsToJson(const QList<PlannedColumn> &columns)
{
    QJsonArray array;
    for (const PlannedColumn &column : columns) {
        QJsonObject object{{u"index"_s, column.index}, {u"column"_s, column.heading},
            {u"field"_s, importFieldName(column)}, {u"reversed"_s, column.reversed}};
        if (!column.unit.isEmpty())
            object.insert(u"unit"_s, column.unit);
        if (!column.ownName.isEmpty())
            object.insert(u"indicator"_s, column.ownName);
        if (column.scale)
            object.insert(u"scale"_s, QJsonArray{column.scale->lowest, column.scale->highest});
        if (!column.answerWords.isEmpty())
            object.insert(u"answerWords"_s, wordsToJson(column.answerWords));
        if (!column.noScore.isEmpty())
            object.insert(u"noScore"_s, numbersToJson(column.noScore));
        array.append(object);
    }
    return array;
}

QList<PlannedColumn> columnsFromJson(const QJsonArray &array)
{
    QList<PlannedColumn> columns;
    for (const QJsonValue &value : array)
        columns.append(columnFromJson(value.toObject()));
    return columns;
}

ColumnChoice columnChoiceNamed(const QString &name)
{
    for (int number = 0; number <= static_cast<int>(LastField); ++number) {
        PlannedColumn column;
        column.field = static_cast<Field>(number);
        if (column.field != Field::Rating && importFieldName(column) == name)
            return {column.field, {}, {}};
    }
    return name.isEmpty() ? ColumnChoice{} : ColumnChoice{Field::Rating, name, {}};
}

} // namespace headroom
