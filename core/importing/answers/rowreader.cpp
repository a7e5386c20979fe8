// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/rowreader.h"

#include "core/importing/answers/answerdates.h"
#include "core/importing/answers/derivedreader.h"
#include "core/importing/answers/highestid.h"
#include "core/importing/answers/monthrecord.h"
#include "core/importing/answers/ordernumber.h"
#include "core/importing/answers/statusreader.h"
#include "core/importing/fielddimension.h"
#include "core/importing/reading/utf8.h"
#include "core/importing/values/numbers.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr char CellEnd = '\x1f';

AnswerKey keyOf(const XXH128_hash_t &hash)
{
    return {hash.high64, static_cast<quint32>(hash.low64)};
}

struct RatingColumn
{
    size_t index;
    size_t slot; ///< in Answer::values
    RatingReader reader;
};

struct NameColumn
{
    size_t index;
    Dimension dimension;
    NameReader reader;
};

bool isDamaged(std::string_view cell)
{
    std::vector<size_t> invalid;
    findInvalidUtf8(cell, invalid);
    const bool isReplaced = cell.find("\xef\xbf\xbd") != std::string_view::npos;
    return !invalid.empty() || isReplaced || cell.find('\0') != std::string_view::npos;
}

/// Index of the first cell with bytes that mean nothing, -1 when it is none.
int damagedCell(const Record &record)
{
    const auto found = std::ranges::find_if(record.cells, isDamaged);
    return found == record.cells.end() ? -1 : static_cast<int>(found - record.cells.begin());
}

QString scaleEnd(std::optional<double> end)
{
    return end ? QString::number(*end) : QString();
}

} // namespace

struct RowReader::Data
{
    Words words = Words::builtIn();
    size_t columnCount = 0;
    size_t measureCount = 0;
    AnswerDates dates;
    StatusReader statuses;
    std::optional<size_t> idColumn;
    HighestId highestId;
    std::optional<size_t> orderColumn;
    std::optional<size_t> contactColumn;
    std::vector<size_t> commentColumns;
    std::vector<RatingColumn> ratings;
    std::vector<DerivedReader> derived;
    std::vector<NameColumn> names;
    std::vector<size_t> used; ///< mapped columns
    std::vector<size_t> hashed; ///< mapped columns in the order of their fields
    std::optional<MonthRecord> month; ///< where a record is a place in a month
    std::optional<OrderNumber> order; ///< where a record is an order
    std::string buffer; ///< what keys are made of

    Data(const ImportPlan &plan, const ImportContext &context)
        : dates(plan, context, words)
        , statuses(plan, words)
    {
    }

    void addColumn(
        const PlannedColumn &column, const ImportPlan &plan, const ImportContext &context);
    void orderHashed(const ImportPlan &plan);

    std::string_view cell(const Record &record, size_t column) const
    {
        return trimmed(record.cell(column));
    }

    std::optional<RowFault> checkShape(const Record &record) const;
    std::optional<RowFault> readDate(const Record &record, Answer &answer);
    void readStatus(const Record &record, Answer &answer);
    std::optional<RowFault> readRatings(const Record &record, Answer &answer);
    std::optional<RowFault> checkResults(const Record &record) const;
    std::optional<RowFault> readRating(
        RatingColumn &column, const Record &record, Answer &answer) const;
    void readTexts(const Record &record, Answer &answer);
    quint32 contentMark(const Answer &answer);
    void makeKey(const Record &record, Answer &answer);
};

void RowReader::Data::addColumn(
    const PlannedColumn &column, const ImportPlan &plan, const ImportContext &context)
{
    const auto index = static_cast<size_t>(column.index);
    if (column.field != Field::Ignore)
        used.push_back(index);
    if (const std::optional<Dimension> dimension = dimensionOf(column.field))
        names.push_back({index, *dimension, NameReader(*dimension, words)});
    switch (column.field) {
    case Field::Identifier:
        idColumn = index;
        break;
    case Field::OrderReference:
        orderColumn = index;
        break;
    case Field::Contact:
        contactColumn = index;
        break;
    case Field::Comment:
        commentColumns.push_back(index);
        break;
    case Field::Rating:
        if (const Measure *measure = context.catalogue.measure(column.measure))
            ratings.push_back({index, static_cast<size_t>(plan.measures().indexOf(column.measure)),
                RatingReader(column, *measure, words)});
        break;
    default:
        break;
    }
}

void RowReader::Data::orderHashed(const ImportPlan &plan)
{
    QList<PlannedColumn> columns = plan.columns;
    std::ranges::stable_sort(columns, [](const PlannedColumn &a, const PlannedColumn &b) {
        return a.field != b.field ? a.field < b.field : a.measure < b.measure;
    });
    const bool hasPlaces = namesPlaces(columns);
    for (const PlannedColumn &column : std::as_const(columns)) {
        // A place is in one region: the keys are those of the time when regions were not read.
        const bool isLeftOut = column.field == Field::Ignore || column.field == Field::Identifier
            || column.field == Field::SubmittedAt || column.field == Field::Contact
            || (column.field == Field::Region && hasPlaces);
        if (!isLeftOut)
            hashed.push_back(static_cast<size_t>(column.index));
    }
}

std::optional<RowFault> RowReader::Data::checkShape(const Record &record) const
{
    if (record.fault) {
        const bool isNul = record.fault->kind == TextFault::Kind::NulByte;
        return RowFault{isNul ? IssueCode::NulBytes : IssueCode::InvalidBytes, damagedCell(record),
            {QString::number(record.fault->byteOffset)}};
    }
    for (size_t i = columnCount; i < record.cells.size(); ++i) {
        if (!trimmed(record.cells[i]).empty())
            return RowFault{IssueCode::TooManyCells, -1,
                {QString::number(record.cells.size()), QString::number(columnCount)}};
    }
    return std::nullopt;
}

/// A formula that gave no value says nothing that an answer could be made of.
std::optional<RowFault> RowReader::Data::checkResults(const Record &record) const
{
    if (record.kinds.empty())
        return std::nullopt;
    for (const size_t column : used) {
        const CellKind kind = record.kind(column);
        if (kind == CellKind::Error)
            return RowFault{IssueCode::ErrorCell, static_cast<int>(column), {}};
        if (kind == CellKind::NoResult)
            return RowFault{IssueCode::MissingResult, static_cast<int>(column), {}};
    }
    return std::nullopt;
}

std::optional<RowFault> RowReader::Data::readDate(const Record &record, Answer &answer)
{
    if (month)
        return month->readMonth(record, answer);
    ZoneShift::Moment moment;
    if (auto fault = dates.read(record, answer.leftOut != LeftOut::No, moment))
        return fault;
    answer.day = moment.day;
    answer.second = moment.second < 0 ? NoTime : moment.second;
    return std::nullopt;
}

void RowReader::Data::readStatus(const Record &record, Answer &answer)
{
    const StatusReader::Status status = statuses.read(record);
    answer.leftOut = status.leftOut;
    answer.statusColumn = status.column;
    answer.statusWord = status.word;
}

std::optional<RowFault> RowReader::Data::readRatings(const Record &record, Answer &answer)
{
    answer.values.assign(measureCount, NoValue);
    answer.roundedColumn = -1;
    for (RatingColumn &column : ratings) {
        if (auto fault = readRating(column, record, answer))
            return fault;
    }
    for (DerivedReader &reader : derived) {
        const auto fault = reader.read(record, answer.values[reader.slot()]);
        // What was cancelled or returned has dates that say nothing.
        if (fault && answer.leftOut == LeftOut::No)
            return fault;
    }
    // A test or an unfinished answer is kept and counted as such, whatever it lacks.
    const auto isNothing = [](Steps value) { return value == NoValue; };
    if (answer.leftOut == LeftOut::No && std::ranges::all_of(answer.values, isNothing))
        return RowFault{order ? IssueCode::NoAmount : IssueCode::NoRating, -1, {}};
    return std::nullopt;
}

std::optional<RowFault> RowReader::Data::readRating(
    RatingColumn &column, const Record &record, Answer &answer) const
{
    const RatingCell cell = column.reader.read(this->cell(record, column.index),
        record.kind(column.index), record.countedCell(column.index).number);
    const int index = static_cast<int>(column.index);
    switch (cell.kind) {
    case RatingCell::Kind::Missing:
        break;
    case RatingCell::Kind::Value:
        if (answer.values[column.slot] == NoValue)
            answer.values[column.slot] = cell.value;
        if (cell.isRounded)
            answer.roundedColumn = index;
        break;
    case RatingCell::Kind::NotANumber:
        return RowFault{IssueCode::NotANumber, index, {}};
    case RatingCell::Kind::OutsideScale: {
        const Measure &measure = column.reader.measure();
        return RowFault{
            IssueCode::OutsideScale, index, {scaleEnd(measure.lowest), scaleEnd(measure.highest)}};
    }
    }
    return std::nullopt;
}

void RowReader::Data::readTexts(const Record &record, Answer &answer)
{
    answer.comments.clear();
    for (const size_t column : commentColumns) {
        if (const std::string_view text = cell(record, column); !text.empty())
            answer.comments.push_back(withoutGuard(text));
    }
    answer.contact =
        contactColumn ? withoutGuard(cell(record, *contactColumn)) : std::string_view();
    answer.orderReference =
        orderColumn ? withoutGuard(cell(record, *orderColumn)) : std::string_view();
    answer.damagedReference = -1;
    if (!order && orderColumn
        && isDamagedNumber(answer.orderReference, record.kind(*orderColumn))) {
        // Cut down to its first digits it could be the number of another order.
        answer.orderReference = {};
        answer.damagedReference = static_cast<int>(*orderColumn);
    }
}

/// Of an answer with an id, which is its key: a mark of what is stored with it.
quint32 RowReader::Data::contentMark(const Answer &answer)
{
    buffer.clear();
    const auto add = [&](const void *bytes, size_t size) {
        buffer.append(static_cast<const char *>(bytes), size);
    };
    add(&answer.day, sizeof answer.day);
    add(&answer.second, sizeof answer.second);
    add(&answer.leftOut, sizeof answer.leftOut);
    add(answer.units.data(), sizeof answer.units);
    add(answer.values.data(), answer.values.size() * sizeof(Steps));
    buffer += answer.orderReference;
    for (const std::string_view comment : answer.comments) {
        buffer += CellEnd;
        buffer += comment;
    }
    return static_cast<quint32>(XXH3_64bits(buffer.data(), buffer.size()) >> 32U);
}

void RowReader::Data::makeKey(const Record &record, Answer &answer)
{
    if (answer.hasId) {
        answer.content = contentMark(answer);
        return;
    }
    buffer.assign(sizeof answer.day + sizeof answer.second, '\0');
    std::memcpy(buffer.data(), &answer.day, sizeof answer.day);
    std::memcpy(buffer.data() + sizeof answer.day, &answer.second, sizeof answer.second);
    for (const size_t column : hashed) {
        buffer += cell(record, column);
        buffer += CellEnd;
    }
    const XXH128_hash_t content = XXH3_128bits(buffer.data(), buffer.size());
    answer.content = static_cast<quint32>(content.low64 >> 32U);
    answer.key = keyOf(content);
}

RowReader::RowReader(const ImportPlan &plan, const ImportContext &context)
    : m_data(std::make_unique<Data>(plan, context))
{
    m_data->columnCount = static_cast<size_t>(plan.columns.size());
    m_data->measureCount = static_cast<size_t>(plan.measures().size());
    if (plan.subject == Subject::PlaceAndMonth)
        m_data->month.emplace(plan, context);
    if (plan.subject == Subject::Order)
        m_data->order.emplace(plan);
    for (const PlannedColumn &column : plan.columns)
        m_data->addColumn(column, plan, context);
    for (const DerivedMeasure &measure : plan.derived)
        m_data->derived.emplace_back(measure, plan, context);
    m_data->orderHashed(plan);
}

RowReader::~RowReader() = default;

void RowReader::identify(const Record &record, Answer &answer)
{
    const std::optional<size_t> &column = m_data->idColumn;
    if (m_data->month) {
        m_data->month->identify(record, answer);
        return;
    }
    if (m_data->order) {
        m_data->order->identify(record, answer);
        return;
    }
    answer.externalId = column ? withoutGuard(m_data->cell(record, *column)) : std::string_view();
    answer.hasId = !answer.externalId.empty();
    answer.isAboveAll = m_data->highestId.rises(answer.externalId);
    if (answer.hasId)
        answer.key = externalKey(QByteArrayView(
            answer.externalId.data(), static_cast<qsizetype>(answer.externalId.size())));
}

std::optional<RowFault> RowReader::read(
    const Record &record, Answer &answer, std::vector<ResponseBlock::NewName> &announced)
{
    if (auto fault = m_data->checkShape(record))
        return fault;
    if (auto fault = m_data->checkResults(record))
        return fault;
    if (m_data->order) {
        if (auto fault = m_data->order->check(answer))
            return fault;
    }
    m_data->readStatus(record, answer);
    if (auto fault = m_data->readDate(record, answer))
        return fault;
    if (auto fault = m_data->readRatings(record, answer))
        return fault;
    m_data->readTexts(record, answer);
    answer.units.fill(0);
    for (NameColumn &column : m_data->names)
        answer.units[static_cast<size_t>(column.dimension)] = column.reader.read(
            m_data->cell(record, column.index), record.countedCell(column.index).number, announced);
    m_data->makeKey(record, answer);
    return std::nullopt;
}

AnswerKey RowReader::repeatedKey(const Answer &answer, quint32 repeat) const
{
    std::array<quint64, 2> parts{answer.key.high, answer.key.low};
    return keyOf(XXH3_128bits_withSeed(parts.data(), sizeof parts, repeat));
}

} // namespace headroom
