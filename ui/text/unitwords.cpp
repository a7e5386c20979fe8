// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/unitwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct UnitTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::UnitWords)
};

QString nameOrUnknown(const Organisation &organisation, UnitId id)
{
    const QString name = organisation.unitName(id);
    //: stands where answers name no location or employee
    return name.isEmpty() ? UnitTexts::tr("(unknown)") : name;
}

} // namespace

QString dimensionWord(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Location:
        return UnitTexts::tr("location");
    case Dimension::Department:
        return UnitTexts::tr("department");
    case Dimension::Team:
        return UnitTexts::tr("team");
    case Dimension::Employee:
        return UnitTexts::tr("employee");
    case Dimension::Function:
        return UnitTexts::tr("function level");
    case Dimension::Channel:
        return UnitTexts::tr("channel");
    case Dimension::Step:
        return UnitTexts::tr("journey step");
    case Dimension::CustomerType:
        return UnitTexts::tr("type of customer");
    case Dimension::Region:
        return UnitTexts::tr("region");
    }
    return {};
}

QString dimensionPlural(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Location:
        return UnitTexts::tr("locations");
    case Dimension::Department:
        return UnitTexts::tr("departments");
    case Dimension::Team:
        return UnitTexts::tr("teams");
    case Dimension::Employee:
        return UnitTexts::tr("employees");
    case Dimension::Function:
        return UnitTexts::tr("function levels");
    case Dimension::Channel:
        return UnitTexts::tr("channels");
    case Dimension::Step:
        return UnitTexts::tr("journey steps");
    case Dimension::CustomerType:
        return UnitTexts::tr("types of customers");
    case Dimension::Region:
        return UnitTexts::tr("regions");
    }
    return {};
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Organisation:
        return UnitTexts::tr("organisation");
    case Level::Location:
    case Level::Employee:
    case Level::Department:
    case Level::Team:
    case Level::Function:
    case Level::Region:
        break;
    }
    return dimensionWord(dimensionOf(level));
}

QString levelWithArticle(Level level)
{
    switch (level) {
    case Level::Organisation:
        return UnitTexts::tr("the organisation");
    case Level::Location:
        return UnitTexts::tr("the location");
    case Level::Employee:
        return UnitTexts::tr("the employee");
    case Level::Department:
        return UnitTexts::tr("the department");
    case Level::Team:
        return UnitTexts::tr("the team");
    case Level::Function:
        return UnitTexts::tr("the function level");
    case Level::Region:
        return UnitTexts::tr("the region");
    }
    return {};
}

QString levelsWords(const Levels &levels)
{
    QStringList words;
    for (const Level level : levels)
        words.append(levelWord(level));
    QString text = words.join(QStringLiteral(" › "));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString presetWords(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::LastTwelveMonths:
        return UnitTexts::tr("Last 12 months");
    case PeriodPreset::LastTwentyFourMonths:
        return UnitTexts::tr("Last 24 months");
    case PeriodPreset::ThisYear:
        return UnitTexts::tr("This year");
    case PeriodPreset::LastYear:
        return UnitTexts::tr("Last year");
    case PeriodPreset::Everything:
        //: the whole period of which there are answers
        return UnitTexts::tr("All answers");
    }
    return {};
}

QString unitWords(const Organisation &organisation, UnitRef unit)
{
    return unit.depth() == 0 ? UnitTexts::tr("Whole organisation")
                             : nameOrUnknown(organisation, unit.id());
}

QString unitWordsWithPlace(const Organisation &organisation, UnitRef unit)
{
    if (unit.depth() < 2)
        return unitWords(organisation, unit);
    //: employee, location
    return UnitTexts::tr("%1, %2").arg(
        unitWords(organisation, unit), unitWordsWithPlace(organisation, unit.parent()));
}

QString filterWords(const Organisation &organisation, const AnswerFilter &filter)
{
    QStringList parts;
    for (const auto &[dimension, unit] : filter.asKeyValueRange()) {
        //: "channel: Web"
        parts.append(UnitTexts::tr("%1: %2").arg(
            dimensionWord(dimension), nameOrUnknown(organisation, unit)));
    }
    return parts.join(QStringLiteral(", "));
}

QString scopeWords(const ReportSource &source, UnitRef unit)
{
    const QString words = unitWordsWithPlace(source.organisation, unit);
    if (source.filter.isEmpty())
        return words;
    //: a unit, and what is counted of it: "Utrecht (channel: Web)"
    return UnitTexts::tr("%1 (%2)").arg(words, filterWords(source.organisation, source.filter));
}

bool isNamed(const Organisation &organisation, UnitRef unit)
{
    return unit.depth() == 0 || !organisation.unitName(unit.id()).isEmpty();
}

} // namespace headroom::ui
