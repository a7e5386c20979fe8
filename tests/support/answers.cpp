// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answers.h"

#include <cmath>
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

QDate dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return day.isValid() ? day : QDate::fromString(text + u"-15"_s, u"yyyy-MM-dd"_s);
}

} // namespace

Answers::Answers()
    : m_catalogue(Catalogue::builtIn())
{
    for (const Measure &measure : m_catalogue.measures())
        m_columns.measures.append(measure.id);
    m_columns.values.resize(static_cast<size_t>(m_columns.measures.size()));
}

Answers::Answers(const QString &drawing)
    : Answers()
{
    draw(drawing);
}

UnitId Answers::unit(Dimension dimension, const QString &name)
{
    if (name == "-"_L1)
        return UnknownUnit;
    for (const Unit &unit : m_units) {
        if (unit.dimension == dimension && unit.name == name)
            return unit.id;
    }
    m_units.append({UnitId(m_units.size() + 1), dimension, name});
    return m_units.last().id;
}

UnitRef Answers::at(const QString &location)
{
    return UnitRef::atLocation(this->location(location));
}

UnitRef Answers::at(const QString &location, const QString &employee)
{
    return UnitRef::employeeAt(this->location(location), this->employee(employee));
}

void Answers::addResponse(QDate day, UnitId location, UnitId employee)
{
    m_columns.day.push_back(dayNumber(day));
    for (PackedColumn &column : m_columns.units)
        column.push_back(0);
    for (PackedColumn &column : m_columns.values)
        column.push_back(NoValue);
    place(Dimension::Location, location);
    place(Dimension::Employee, employee);
}

void Answers::answer(const QString &measure, double value)
{
    const qsizetype index = m_columns.measures.indexOf(measure);
    if (index < 0)
        qFatal("no measure %s", qPrintable(measure));
    const auto resolution = static_cast<double>(m_catalogue.measure(measure)->resolution);
    m_columns.values[static_cast<size_t>(index)].set(
        m_columns.rows() - 1, std::llround(value * resolution));
}

void Answers::place(Dimension dimension, UnitId unit)
{
    m_columns.units[static_cast<size_t>(dimension)].set(m_columns.rows() - 1, unit.value());
}

void Answers::draw(const QString &drawing)
{
    const QStringList lines = drawing.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        drawLine(line);
}

void Answers::drawLine(const QString &line)
{
    QStringList fields = line.split(u'|');
    if (fields.size() != 5)
        qFatal("not five fields: %s", qPrintable(line));
    for (QString &field : fields)
        field = field.trimmed();
    const QDate day = dayOf(fields[2]);
    if (!day.isValid())
        qFatal("no month or day: %s", qPrintable(line));
    const UnitId location = this->location(fields[0]);
    const UnitId employee = this->employee(fields[1]);
    const QStringList groups = fields[4].split(u' ', Qt::SkipEmptyParts);
    for (const QString &group : groups) {
        const int count = group.section(u':', 1).toInt();
        for (int i = 0; i < count; ++i) {
            addResponse(day, location, employee);
            answer(fields[3], group.section(u':', 0, 0).toDouble());
        }
    }
}

std::vector<CellBlock> Answers::cells() const
{
    return cellsOf(m_columns);
}

ReportSource Answers::source(QDate today) const
{
    ReportSource source;
    source.organisation = Organisation(u"Fietsenwinkel Nederland"_s, m_units);
    source.catalogue = m_catalogue;
    source.cube = ScoreCube(cells());
    source.columns = std::make_shared<AnswerColumns>(m_columns);
    source.importedFiles = 1;
    std::set<DayNumber> days;
    for (size_t row = 0; row < m_columns.rows(); ++row)
        days.insert(m_columns.dayOf(row));
    if (!days.empty())
        source.calendar = DataCalendar{{dateOf(*days.begin()), dateOf(*days.rbegin())}, today};
    return source;
}

std::vector<CellBlock> cellsOf(const AnswerColumns &columns)
{
    std::map<std::tuple<QString, MonthNumber, UnitId, UnitId, Steps>, qint64> counts;
    for (qsizetype m = 0; m < columns.measures.size(); ++m) {
        const PackedColumn &values = columns.values[static_cast<size_t>(m)];
        for (size_t row = 0; row < values.size(); ++row) {
            if (values[row] == NoValue)
                continue;
            ++counts[{columns.measures[m], monthNumber(dateOf(columns.dayOf(row))),
                columns.unitOf(Dimension::Location, row), columns.unitOf(Dimension::Employee, row),
                values[row]}];
        }
    }
    std::vector<CellBlock> blocks;
    for (const auto &[key, count] : counts) {
        const auto &[measure, month, location, employee, value] = key;
        if (blocks.empty() || blocks.back().measure != measure || blocks.back().month != month)
            blocks.push_back({measure, month, {}});
        blocks.back().cells.push_back({location, employee, value, count});
    }
    return blocks;
}

} // namespace headroom::test
