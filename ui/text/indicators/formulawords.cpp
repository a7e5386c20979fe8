// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/indicators/formulawords.h"

#include "core/base/textfolding.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/indicatorwords.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>
#include <QHash>

namespace headroom::ui {

namespace {

struct FormulaText
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::FormulaWords)
};

QString unitNamed(const QString &name)
{
    const auto found = std::ranges::find(AllIndicatorUnits, name, &indicatorUnitName);
    return found == AllIndicatorUnits.end() ? name : indicatorUnitWords(*found);
}

QString unitsFaultWords(const FormulaFault &fault)
{
    const QStringList units{
        unitNamed(fault.arguments.value(0)), unitNamed(fault.arguments.value(1))};
    if (fault.kind == FormulaFaultKind::UnitsDiffer)
        //: %1 and %2 units: days, points
        return filledText(
            FormulaText::tr("%1 and %2 cannot be added up or taken from one another."), units);
    if (fault.kind == FormulaFaultKind::UnitsNotMultiplied)
        //: %1 and %2 units: days, euros
        return filledText(FormulaText::tr("%1 and %2 cannot be multiplied."), units);
    //: %1 and %2 units: days, points
    return filledText(
        FormulaText::tr("The formula gives %1, and the indicator is counted in %2."), units);
}

QString textFaultWords(const FormulaFault &fault)
{
    switch (fault.kind) {
    case FormulaFaultKind::TooLong:
        //: %1 a number
        return FormulaText::tr("A formula has at most %1 characters.");
    case FormulaFaultKind::TooDeep:
        //: %1 a number
        return FormulaText::tr(
            "Brackets or indicators stand within one another more than %1 deep.");
    case FormulaFaultKind::UnexpectedCharacter:
        //: %1 a character
        return FormulaText::tr(
            "“%1” means nothing in a formula. Use + − × ÷, brackets, numbers and "
            "indicators.");
    case FormulaFaultKind::NumberMalformed:
        //: %1 a number as typed
        return FormulaText::tr("“%1” is not a number. Write 1250.5 or 1250,5, without separators "
                               "of thousands.");
    case FormulaFaultKind::NameLeftOpen:
        return FormulaText::tr("The square bracket is not closed.");
    case FormulaFaultKind::OperandMissing:
        return FormulaText::tr("A number or an indicator is missing here.");
    case FormulaFaultKind::OperatorMissing:
        return FormulaText::tr("A sign is missing here: + − × or ÷.");
    case FormulaFaultKind::BracketLeftOpen:
        return FormulaText::tr("This bracket is not closed.");
    case FormulaFaultKind::BracketNotOpened:
        return FormulaText::tr("This bracket closes nothing.");
    case FormulaFaultKind::UnknownIndicator:
        //: %1 a name as typed
        return FormulaText::tr("There is no indicator “%1”. Choose one from the list; a minus "
                               "needs spaces around it.");
    case FormulaFaultKind::Circular:
        //: %1 names with arrows between them
        return FormulaText::tr("The indicator would be made of itself: %1.");
    case FormulaFaultKind::DivisionByZero:
        return FormulaText::tr("This divides by zero.");
    case FormulaFaultKind::PartIsFaulty:
        //: %1 the name of an indicator
        return FormulaText::tr("The formula of “%1” is wrong. Mend that one first.");
    default:
        return FormulaText::tr("There is no formula yet.");
    }
}

/// Folded names; where two are the same, the first stands.
QHash<QString, IndicatorRef> namesIn(
    const Catalogue &catalogue, const QList<OwnIndicator> &indicators)
{
    QHash<QString, IndicatorRef> names;
    const auto add = [&](const QString &name, const IndicatorRef &indicator) {
        if (const QString key = folded(name); !names.contains(key))
            names.insert(key, indicator);
    };
    for (const Metric &metric : catalogue.metrics())
        add(metric.id, IndicatorRef::ofMetric(metric.id));
    for (const Metric &metric : catalogue.metrics())
        add(metricWords(metric.id).name, IndicatorRef::ofMetric(metric.id));
    for (const Metric &metric : catalogue.metrics())
        add(metricWords(metric.id).longName, IndicatorRef::ofMetric(metric.id));
    for (const OwnIndicator &indicator : indicators)
        add(indicator.name, IndicatorRef::ofOwn(indicator.id));
    return names;
}

} // namespace

QString formulaFaultWords(const FormulaFault &fault)
{
    switch (fault.kind) {
    case FormulaFaultKind::UnitsDiffer:
    case FormulaFaultKind::UnitsNotMultiplied:
    case FormulaFaultKind::ResultHasOtherUnit:
        return capitalised(unitsFaultWords(fault));
    case FormulaFaultKind::Circular:
        return filledText(textFaultWords(fault), {fault.arguments.join(QStringLiteral(" → "))});
    default:
        return filledText(textFaultWords(fault), fault.arguments);
    }
}

IndicatorNames typedNames(const Catalogue &catalogue, const QList<OwnIndicator> &indicators)
{
    const QHash<QString, IndicatorRef> names = namesIn(catalogue, indicators);
    return [names](const QString &name) {
        const auto found = names.constFind(folded(name));
        return found == names.constEnd() ? std::nullopt : std::optional(*found);
    };
}

QString formulaWords(const QString &stored, const QList<OwnIndicator> &indicators)
{
    return shownFormula(stored,
        [&](const IndicatorRef &indicator) { return indicatorName(indicator, indicators); });
}

QString sourceWords(const OwnIndicator &indicator, const QList<OwnIndicator> &indicators)
{
    if (!indicator.column.isEmpty())
        //: %1 the heading of a column in a file
        return filledText(FormulaText::tr("Column: “%1”"), {indicator.column});
    if (indicator.formula.isEmpty())
        return {};
    //: %1 a formula
    return filledText(
        FormulaText::tr("Formula: %1"), {formulaWords(indicator.formula, indicators)});
}

} // namespace headroom::ui
