// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/planmaker.h"

#include "core/base/textfolding.h"
#include "core/importing/longtable/longtableshape.h"
#include "core/importing/mapping/columnmapping.h"
#include "core/importing/sniffing/dateorder.h"
#include "core/importing/sniffing/decimalsign.h"
#include "core/importing/subjects/fractions.h"
#include "core/importing/subjects/monthcolumns.h"
#include "core/importing/subjects/ordercolumns.h"
#include "core/importing/subjects/recordday.h"
#include "core/importing/useofplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype PreviewRows = 200;
/// As many rows as a sheet can have, in old and in new workbooks.
constexpr qint64 OldSheetRows = 65'536;
constexpr qint64 SheetRows = 1'048'576;

std::optional<int> identifierOf(const ImportPlan &plan)
{
    const auto found = std::ranges::find(plan.columns, Field::Identifier, &PlannedColumn::field);
    return found == plan.columns.end() ? std::nullopt : std::optional(found->index);
}

} // namespace

PlanMaker::PlanMaker(
    const QString &path, const ImportChoices &choices, const ImportContext &context)
    : m_context(context)
{
    m_plan.path = path;
    m_plan.choices = choices;
}

PlanMaker::PlanMaker(const ImportPlan &plan, const ImportContext &context)
    : PlanMaker(plan.path, plan.choices, context)
{
    m_plan.format = plan.format;
    m_plan.fileSize = plan.fileSize;
    for (const Question &question : plan.questions) {
        if (question.kind == QuestionKind::RowPerQuestion)
            m_shape = question;
    }
    if (m_plan.format.longTable)
        m_idColumn = identifierOf(plan);
    for (const PlannedColumn &column : plan.columns)
        m_headings.append(
            {column.heading, column.key, column.toolColumn, column.timeZone, column.question});
    startProfiles();
}

Result<void> PlanMaker::begin(const FileHead &head)
{
    m_plan.format = head.format;
    m_sheets = head.sheets;
    m_rowFacts = head.rowFacts;
    m_idColumn = head.idColumn;
    m_shape = head.shape;
    const bool isTurned = head.format.wideMonths.has_value();
    FileHeadings headings =
        readHeadings(head.records, isTurned ? std::optional(1) : m_plan.choices.headingRows);
    if (head.format.kind != FileKind::Text)
        addNamelessColumns(headings, head.records);
    m_plan.format.preambleRows = headings.preambleRows;
    m_plan.format.headingRows = headings.headingRows;
    m_plan.format.tool = headings.tool;
    m_headings = std::move(headings.columns);
    if (m_headings.size() > MaximumColumns)
        return failure(ErrorKind::TooManyColumns, m_plan.path,
            {QString::number(m_headings.size()), QString::number(MaximumColumns)});
    startProfiles();
    return {};
}

/// What was told goes before what the headings say.
void PlanMaker::applyZone()
{
    m_plan.calendar = m_context.timeZone;
    m_plan.toldZone = m_plan.choices.timeZone;
    // A mapping that does not fit is told when the columns are known.
    if (!m_plan.toldZone && findMapping() && m_mapping)
        m_plan.toldZone = m_mapping->timeZone;
    for (ColumnHeading &heading : m_headings)
        heading.timeZone = m_plan.toldZone.value_or(heading.timeZone);
}

void PlanMaker::startProfiles()
{
    applyZone();
    m_profiles.resize(static_cast<size_t>(m_headings.size()));
    m_counted.resize(m_profiles.size());
    for (size_t i = 0; i < m_profiles.size(); ++i)
        m_profiles[i].setZone(
            ZoneShift(m_headings[static_cast<qsizetype>(i)].timeZone, m_context.timeZone));
}

std::span<const CountedCell> PlanMaker::take(const Record &record)
{
    m_lastRow = m_plan.format.kind == FileKind::Text ? m_plan.records + 1 : record.line;
    if (m_plan.records++ < m_plan.format.rowsAboveData() || record.isBlank()) {
        m_letters.take(record, {});
        return {};
    }
    ++m_dataRecords;
    const size_t count = std::min(record.cells.size(), m_profiles.size());
    for (size_t i = 0; i < count; ++i)
        m_counted[i] = m_profiles[i].add(record.cells[i], record.kind(i));
    m_letters.take(record, std::span(m_counted).first(count));
    if (m_plan.preview.size() < PreviewRows) {
        PreviewRow row{record.line, {}};
        for (const std::string_view cell : record.cells)
            row.cells.append(QString::fromUtf8(cell));
        m_plan.preview.append(row);
    }
    return std::span(m_counted).first(count);
}

Result<ImportPlan> PlanMaker::finish()
{
    if (m_dataRecords == 0)
        return failure(ErrorKind::HeadingsOnly, m_plan.path);
    if (auto found = findMapping(); !found)
        return tl::unexpected(found.error());
    m_plan.letterSamples = m_letters.samples();
    finishColumns();
    addRemarks();
    askForUse(m_plan, m_context.catalogue);
    decideSigns();
    decideDates();
    if (m_shape) {
        // As long as it is open what the columns seem to be says nothing.
        if (m_shape->blocking)
            m_plan.questions.clear();
        m_plan.questions.prepend(*m_shape);
    }
    return m_plan;
}

Result<void> PlanMaker::findMapping()
{
    const std::optional<QString> &wanted = m_plan.choices.mapping;
    QStringList headings;
    for (const ColumnHeading &heading : std::as_const(m_headings))
        headings.append(heading.text);
    if (!wanted) {
        m_mapping = recogniseMapping(m_context.mappings, headings);
    } else if (!wanted->isEmpty()) {
        const auto named = std::ranges::find_if(m_context.mappings,
            [&](const SavedMapping &saved) { return folded(saved.name) == folded(*wanted); });
        if (named == m_context.mappings.end())
            return failure(ErrorKind::MappingNotFound, m_plan.path, {*wanted});
        m_mapping = fitMapping(*named, headings);
        if (!m_mapping)
            return failure(ErrorKind::MappingDoesNotFit, m_plan.path,
                {named->columns.isEmpty() ? named->name : named->columns.first().heading});
    }
    if (m_mapping)
        m_plan.mapping = m_mapping->match;
    return {};
}

ImportChoices PlanMaker::effectiveChoices() const
{
    ImportChoices choices = m_plan.choices;
    if (!m_mapping)
        return choices;
    for (const auto &[index, choice] : m_mapping->columns.asKeyValueRange()) {
        if (!choices.columns.contains(index))
            choices.columns.insert(index, choice);
    }
    for (const auto &[index, numbers] : m_mapping->noScore.asKeyValueRange()) {
        if (!choices.noScore.contains(index))
            choices.noScore.insert(index, numbers);
    }
    return choices;
}

/// Dates that fit both orders are read as those of the file that the mapping was made from.
bool PlanMaker::hasSavedDateOrder() const
{
    return m_mapping && m_mapping->dateOrder && *m_mapping->dateOrder != DateOrder::YearFirst;
}

void PlanMaker::finishColumns()
{
    const Words words = Words::builtIn();
    for (qsizetype i = 0; i < m_headings.size(); ++i)
        m_looks.append(lookAt(
            m_headings[i], m_plan.format.tool, m_profiles[static_cast<size_t>(i)].finish(words)));
    const auto shared = std::min<qsizetype>(std::ssize(m_rowFacts), m_looks.size());
    for (qsizetype i = 0; i < shared; ++i)
        m_looks[i].facts.takeDateOrders(m_rowFacts[static_cast<size_t>(i)]);
    ImportChoices choices = effectiveChoices();
    addRowColumns(choices, m_idColumn, m_plan.format.longTable.has_value());
    const auto months = monthColumns(m_looks, choices, m_context.catalogue);
    if (months)
        choices.columns.insert(months->columns);
    for (const OwnColumn &own : m_context.catalogue.ownColumns())
        m_plan.ownMeasures.append({own.measure.id, own.name});
    ColumnMapping mapping = mapColumns(m_looks, choices, m_context.catalogue);
    m_plan.columns = std::move(mapping.columns);
    m_plan.derived = std::move(mapping.derived);
    for (PlannedColumn &column : m_plan.columns) {
        const bool isChosen = m_plan.choices.columns.contains(column.index);
        const ColumnHeading &heading = m_headings[column.index];
        column.key = heading.key;
        column.ownName = m_plan.ownName(column.measure);
        column.toolColumn = heading.toolColumn;
        column.timeZone = heading.timeZone;
        column.question = heading.question;
        column.fromMapping = !isChosen && m_mapping && m_mapping->columns.contains(column.index);
        column.chosenByUser = column.chosenByUser && isChosen;
    }
    m_plan.questions = std::move(mapping.questions);
    m_plan.issues = std::move(mapping.issues);
    if (months) {
        m_plan.subject = Subject::PlaceAndMonth;
        keepMonthFigures(m_plan, m_context.catalogue);
        askForFractions(m_plan, m_looks, m_context.catalogue);
        if (m_plan.format.wideMonths)
            askForPlace(m_plan, m_looks);
    } else if (holdsOrders(m_plan, m_looks, m_context.catalogue)) {
        m_plan.subject = Subject::Order;
        keepOrders(m_plan, m_looks);
    }
}

void PlanMaker::addRemarks()
{
    if (!m_sheets.isEmpty())
        m_plan.questions.append({QuestionKind::SheetUndecided, -1, m_sheets, true});
    if (m_plan.format.wideMonths && m_plan.format.wideMonths->isYearOpen) {
        const int year = m_context.today.year();
        m_plan.questions.append({QuestionKind::YearOfMonths, -1,
            {QString::number(year), QString::number(year - 1), QString::number(year - 2)}, true});
    }
    for (const Issue &remark : m_remarks.kept())
        m_plan.issues.add(remark);
    if (m_lastRow == OldSheetRows || m_lastRow == SheetRows)
        m_plan.issues.add({IssueCode::CutOffRows, Severity::Warning, m_lastRow, 0, {}, {},
            {QString::number(m_lastRow)}});
}

void PlanMaker::decideSigns()
{
    const char fallback = m_plan.format.delimiter == ';' ? ',' : '.';
    ColumnFacts all;
    for (PlannedColumn &column : m_plan.columns) {
        const ColumnFacts &facts = m_looks[column.index].facts;
        column.decimalSign = decideDecimalSign(facts, m_plan.choices.decimalSign, fallback);
        all.pointNumbers += facts.pointNumbers;
        all.commaNumbers += facts.commaNumbers;
    }
    m_plan.format.decimalSign = decideDecimalSign(all, m_plan.choices.decimalSign, fallback);
}

void PlanMaker::decideDates()
{
    const std::optional<DateOrder> tool =
        hasSavedDateOrder() ? m_mapping->dateOrder : toolDateOrder();
    for (PlannedColumn &column : m_plan.columns) {
        // A month leaves no doubt about its order.
        if (isDateField(column.field) && m_plan.subject != Subject::PlaceAndMonth)
            decideDate(column, tool ? tool : certainOrder());
    }
    noteNumberedDates();
    noteSplitMonth();
    std::ranges::stable_sort(m_plan.questions, {}, &Question::kind);
    std::ranges::stable_partition(m_plan.questions, &Question::blocking);
}

void PlanMaker::noteNumberedDates()
{
    for (const NumberedDates &dates : std::as_const(m_plan.format.numberedDates)) {
        const PlannedColumn &column = m_plan.columns[dates.column];
        if (isDateField(column.field))
            m_plan.issues.add({IssueCode::NumberedDates, Severity::Note, 0, dates.column + 1,
                column.heading, {}, {column.example}});
    }
}

void PlanMaker::noteSplitMonth()
{
    if (!m_plan.format.splitMonth)
        return;
    const PlannedColumn &year = m_plan.columns[m_plan.format.splitMonth->year];
    const PlannedColumn &month = m_plan.columns[m_plan.format.splitMonth->month];
    if (isDateField(month.field))
        m_plan.issues.add({IssueCode::SplitMonth, Severity::Note, 0, month.index + 1, month.heading,
            {}, {year.heading}});
}

/// How the recognised tool writes dates that fit both orders.
std::optional<DateOrder> PlanMaker::toolDateOrder() const
{
    for (const ColumnLook &look : m_looks) {
        if (look.tool != nullptr && look.tool->dateOrder)
            return look.tool->dateOrder;
    }
    return std::nullopt;
}

/// The order that the values of a date column leave no doubt about; nothing when columns differ.
std::optional<DateOrder> PlanMaker::certainOrder() const
{
    std::optional<DateOrder> certain;
    for (const PlannedColumn &column : m_plan.columns) {
        const ColumnFacts &facts = m_looks[column.index].facts;
        if (!isDateField(column.field) || (facts.dayFirstOnly > 0) == (facts.monthFirstOnly > 0))
            continue;
        const DateOrder order =
            facts.dayFirstOnly > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (certain.value_or(order) != order)
            return std::nullopt;
        certain = order;
    }
    return certain;
}

void PlanMaker::decideDate(PlannedColumn &column, std::optional<DateOrder> tool)
{
    const ColumnFacts &facts = m_looks[column.index].facts;
    column.hasTimes = facts.timed > 0;
    column.hasOffsets = facts.zoned > 0;
    const DateOrderDecision decision =
        decideDateOrder(facts, {m_plan.choices.dateOrder, tool, m_context.dayFirstRegion});
    column.dateOrder = decision.order;
    if (const auto date = parseDate(facts.firstDate.toStdString());
        date && date->day(decision.order))
        column.example = dateOf(*date->day(decision.order)).toString(Qt::ISODate);
    if (column.field == Field::StartedAt)
        return;
    noteDateOrder(column, decision);
    if (!isDay(column))
        return;
    const DaySpan &days =
        decision.order == DateOrder::MonthFirst ? facts.daysMonthFirst : facts.daysDayFirst;
    if (!days.isEmpty)
        m_plan.dates = DateRange{dateOf(days.first), dateOf(days.last)};
}

/// The dates of an order come from one system: where one column leaves no doubt, none does.
bool PlanMaker::isOrderOfNeighbour() const
{
    return m_plan.subject == Subject::Order && certainOrder();
}

/// Whether the column tells the day of the records before any other.
bool PlanMaker::isDay(const PlannedColumn &column) const
{
    return dayColumns(m_plan).value(0, -1) == column.index;
}

void PlanMaker::noteDateOrder(const PlannedColumn &column, const DateOrderDecision &decision)
{
    const ColumnFacts &facts = m_looks[column.index].facts;
    const QStringList counts{
        QString::number(facts.dayFirstOnly), QString::number(facts.monthFirstOnly)};
    if (decision.question == QuestionKind::DateOrderConflict) {
        m_plan.questions.append({QuestionKind::DateOrderConflict, column.index,
            {counts[0], counts[1], facts.firstDayFirst, facts.firstMonthFirst}, true});
    } else if (decision.isMixed) {
        m_plan.issues.add({IssueCode::MixedDateOrders, Severity::Warning, 0, column.index + 1,
            column.heading, {}, counts});
    } else if (decision.question == QuestionKind::DateOrder && isDay(column) && !hasSavedDateOrder()
        && !isOrderOfNeighbour()) {
        const auto both = parseDate(facts.firstBoth.toStdString());
        m_plan.questions.append({QuestionKind::DateOrder, column.index,
            {facts.firstBoth, dateOf(*both->dayFirst).toString(Qt::ISODate),
                dateOf(*both->monthFirst).toString(Qt::ISODate)},
            false});
    }
}

} // namespace headroom
