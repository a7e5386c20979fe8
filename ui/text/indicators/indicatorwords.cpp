// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/indicators/indicatorwords.h"

#include "core/base/rounding.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

constexpr QChar HardSpace(0x00A0);
constexpr int MostDecimals = 3;

struct IndicatorText
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::IndicatorWords)
};

QString withUnit(const QString &figure, IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Percent:
        return figure + HardSpace + QLatin1Char('%');
    case IndicatorUnit::Euros:
        return QChar(0x20AC) + HardSpace + figure;
    case IndicatorUnit::Count:
        return figure;
    case IndicatorUnit::Points:
    case IndicatorUnit::Days:
    case IndicatorUnit::Hours:
    case IndicatorUnit::Minutes:
        break;
    }
    return figure + HardSpace + indicatorUnitWords(unit);
}

bool isExactAt(const Fraction &value, int decimals)
{
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return Fraction(Int128(roundHalfUp(value, decimals)), scale) == value;
}

QString ownerWords(const ConflictingNorm &norm)
{
    if (!norm.owner.isEmpty())
        return norm.owner;
    return norm.indicator.metric.isEmpty() ? IndicatorText::tr("no owner named")
                                           : IndicatorText::tr("fixed norm of Headroom");
}

/// “Check” at most 10 days (Quality)
QString partWords(
    const ConflictingNorm &part, const QList<OwnIndicator> &indicators, const Figures &figures)
{
    //: one step of a promise: %1 its name, %2 a norm such as "10 days", %3 its owner
    return filledText(IndicatorText::tr("“%1” at most %2 (%3)"),
        {indicatorName(part.indicator, indicators), limitWords(part.limit, part.unit, figures),
            ownerWords(part)});
}

} // namespace

QString indicatorUnitWords(IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Percent:
        return IndicatorText::tr("percent");
    case IndicatorUnit::Points:
        return IndicatorText::tr("points");
    case IndicatorUnit::Days:
        return IndicatorText::tr("days");
    case IndicatorUnit::Hours:
        return IndicatorText::tr("hours");
    case IndicatorUnit::Minutes:
        return IndicatorText::tr("minutes");
    case IndicatorUnit::Euros:
        return IndicatorText::tr("euros");
    case IndicatorUnit::Count:
        return IndicatorText::tr("a number");
    }
    Q_UNREACHABLE();
}

QString rhythmWords(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Monthly:
        return IndicatorText::tr("Every month");
    case Rhythm::Quarterly:
        return IndicatorText::tr("Every quarter");
    case Rhythm::Yearly:
        return IndicatorText::tr("Every year");
    }
    Q_UNREACHABLE();
}

QString indicatorName(const IndicatorRef &indicator, const QList<OwnIndicator> &indicators)
{
    if (!indicator.metric.isEmpty())
        return metricWords(indicator.metric).name;
    const OwnIndicator *own = findIndicator(indicators, indicator.own);
    return own ? own->name : QString();
}

QString limitWords(const Fraction &limit, IndicatorUnit unit, const Figures &figures)
{
    int decimals = 0;
    while (decimals < MostDecimals && !isExactAt(limit, decimals))
        ++decimals;
    return withUnit(figures.amount(limit, decimals), unit);
}

QString ownScaleWords(const OwnIndicator &indicator, const Figures &figures)
{
    if (!indicator.hasScale())
        return {};
    //: %1 the lowest and %2 the highest value that there can be
    return filledText(IndicatorText::tr("Scale: %1 to %2"),
        {limitWords(fractionOf(*indicator.lowest), indicator.unit, figures),
            limitWords(fractionOf(*indicator.highest), indicator.unit, figures)});
}

QString valueWords(const OwnIndicator &indicator, const Fraction &value, const Figures &figures)
{
    int decimals = 1;
    const auto looksLikeNorm = [&] {
        const Fraction norm = fractionOf(*indicator.norm);
        return value != norm && roundHalfUp(value, decimals) == roundHalfUp(norm, decimals);
    };
    while (indicator.norm && decimals < MostDecimals && looksLikeNorm())
        ++decimals;
    return withUnit(figures.amount(value, decimals), indicator.unit);
}

QString normWords(const OwnIndicator &indicator, const Figures &figures)
{
    if (!indicator.norm)
        return {};
    const QString limit = limitWords(fractionOf(*indicator.norm), indicator.unit, figures);
    //: %1 a norm: "7 days"
    return indicator.lowerIsBetter ? IndicatorText::tr("at most %1").arg(limit)
                                   //: %1 a norm: "90 %"
                                   : IndicatorText::tr("at least %1").arg(limit);
}

QString valueStateWords(ValueState state)
{
    switch (state) {
    case ValueState::NotMeasured:
        return IndicatorText::tr("Not measured yet");
    case ValueState::Faulty:
        return IndicatorText::tr("The formula is wrong");
    case ValueState::NoData:
        return IndicatorText::tr("No data");
    case ValueState::Hidden:
        return IndicatorText::tr("Too few answers");
    case ValueState::DividedByZero:
        return IndicatorText::tr("Divided by zero");
    case ValueState::TooLarge:
        return IndicatorText::tr("Too large a figure");
    case ValueState::Known:
        return {};
    }
    Q_UNREACHABLE();
}

QString normStatusWords(NormStatus status)
{
    switch (status) {
    case NormStatus::NoNorm:
        return IndicatorText::tr("No norm");
    case NormStatus::NotKnown:
        return IndicatorText::tr("Cannot be told");
    case NormStatus::FewAnswers:
        return IndicatorText::tr("Too few answers to judge");
    case NormStatus::Met:
        return IndicatorText::tr("✓ Norm met");
    case NormStatus::NotMet:
        return IndicatorText::tr("✗ Norm not met");
    }
    Q_UNREACHABLE();
}

Tone normStatusTone(NormStatus status)
{
    if (status == NormStatus::Met)
        return Tone::Good;
    return status == NormStatus::NotMet ? Tone::Bad : Tone::Neutral;
}

QString indicatorBandWords(IndicatorBand band)
{
    switch (band) {
    case IndicatorBand::None:
        return {};
    case IndicatorBand::Good:
        return IndicatorText::tr("Good");
    case IndicatorBand::Fair:
        return IndicatorText::tr("Fair");
    case IndicatorBand::Poor:
        return IndicatorText::tr("Poor");
    }
    Q_UNREACHABLE();
}

QString conflictSentence(
    const NormConflict &conflict, const QList<OwnIndicator> &indicators, const Figures &figures)
{
    const QString whole = indicatorName(conflict.whole.indicator, indicators);
    const QString limit = limitWords(conflict.whole.limit, conflict.whole.unit, figures);
    const QString owner = ownerWords(conflict.whole);
    if (conflict.kind == ConflictKind::NormsContradict) {
        const ConflictingNorm &least = conflict.parts.first();
        //: %1 and %4 names of indicators, %2 and %5 norms, %3 and %6 owners
        return filledText(
            IndicatorText::tr("“%1” asks at most %2 (%3), and “%4”, which is the same, at least %5 "
                              "(%6): both cannot be met."),
            {whole, limit, owner, indicatorName(least.indicator, indicators),
                limitWords(least.limit, least.unit, figures), ownerWords(least)});
    }
    QStringList parts;
    for (const ConflictingNorm &part : conflict.parts)
        parts.append(partWords(part, indicators, figures));
    if (conflict.kind == ConflictKind::PartExceedsWhole)
        //: %1 the name of an indicator, %2 a norm, %3 its owner, %4 a step with its own norm
        return filledText(
            IndicatorText::tr("“%1” is to be at most %2 (%3), but one step of it may be more: %4. "
                              "Both norms cannot be met."),
            {whole, limit, owner, parts.first()});
    //: %1 the name of an indicator, %2 a norm, %3 its owner, %4 steps with their norms, %5 their
    //: sum
    return filledText(
        IndicatorText::tr("“%1” is to be at most %2 (%3), but its steps together may be %5: %4. "
                          "These norms cannot all be met."),
        {whole, limit, owner, parts.join(QStringLiteral(", ")),
            limitWords(conflict.sum, conflict.whole.unit, figures)});
}

QString indicatorFaultWords(IndicatorFault fault)
{
    switch (fault) {
    case IndicatorFault::NameMissing:
        return IndicatorText::tr("Give the indicator a name.");
    case IndicatorFault::NameTaken:
        return IndicatorText::tr("There is an indicator with this name already.");
    case IndicatorFault::NameHasBrackets:
        return IndicatorText::tr("A name has no square brackets: they mark names in formulas.");
    case IndicatorFault::ColumnTaken:
        return IndicatorText::tr("Another own indicator is read from the column of this heading.");
    case IndicatorFault::ScaleHalf:
        return IndicatorText::tr("A scale has a lowest and a highest value.");
    case IndicatorFault::ScaleCrossed:
        return IndicatorText::tr("The lowest value of the scale must be below the highest.");
    case IndicatorFault::LimitOffScale:
        return IndicatorText::tr("The norm, “good” and “fair” must lie on the scale.");
    case IndicatorFault::BandsCrossed:
        return IndicatorText::tr("“Good” must begin at a better value than “fair”.");
    case IndicatorFault::GoalIsCircular:
        return IndicatorText::tr("The indicator would serve itself as a goal.");
    case IndicatorFault::WholeIsCircular:
        return IndicatorText::tr("The indicator would be a step of itself.");
    case IndicatorFault::WholeHasOtherUnit:
        return IndicatorText::tr(
            "A step and its whole are both counted in time, in euros or as a number.");
    case IndicatorFault::WholeCountsOtherWay:
        return IndicatorText::tr("Of a step and of its whole, lower must be better.");
    }
    Q_UNREACHABLE();
}

} // namespace headroom::ui
