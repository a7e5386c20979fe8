// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demoindicators.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

constexpr IndicatorId Promise{1};
constexpr IndicatorId Check{2};
constexpr IndicatorId Waiting{3};
constexpr IndicatorId KeptAgreements{4};

OwnIndicator promise()
{
    OwnIndicator indicator;
    indicator.id = Promise;
    indicator.name = u"Belofte aan de klant"_s;
    indicator.definition = u"Van bestellen tot bezorgen: binnen een week, zoals het op de site "
                           "staat."_s;
    indicator.formula = u"delivery-days"_s;
    indicator.unit = IndicatorUnit::Days;
    indicator.lowerIsBetter = true;
    indicator.norm = 7000;
    indicator.owner = u"Verkoop"_s;
    indicator.place = u"Bezorging"_s;
    indicator.goal = IndicatorRef::ofMetric(u"nps"_s);
    return indicator;
}

OwnIndicator check()
{
    OwnIndicator indicator;
    indicator.id = Check;
    indicator.name = u"Controle van de bestelling"_s;
    indicator.definition = u"De tijd die de controle mag nemen voordat een bestelling het magazijn "
                           "verlaat. Wordt nog niet gemeten."_s;
    indicator.unit = IndicatorUnit::Days;
    indicator.lowerIsBetter = true;
    indicator.norm = 10000;
    indicator.owner = u"Kwaliteit"_s;
    indicator.place = u"Magazijn"_s;
    indicator.goal = IndicatorRef::ofOwn(Promise);
    indicator.whole = Promise;
    return indicator;
}

OwnIndicator waiting()
{
    OwnIndicator indicator;
    indicator.id = Waiting;
    indicator.name = u"Tijd dat de klant wacht"_s;
    indicator.definition = u"De gemiddelde wachttijd op de bezorging en op een antwoord samen."_s;
    indicator.formula = u"delivery-days + response-minutes"_s;
    indicator.unit = IndicatorUnit::Days;
    indicator.lowerIsBetter = true;
    indicator.norm = 2000;
    indicator.goodFrom = 2000;
    indicator.fairFrom = 2500;
    indicator.owner = u"Klantenservice"_s;
    indicator.place = u"Hele klantreis"_s;
    indicator.goal = IndicatorRef::ofMetric(u"nps"_s);
    return indicator;
}

OwnIndicator keptAgreements()
{
    OwnIndicator indicator;
    indicator.id = KeptAgreements;
    indicator.name = u"Nagekomen afspraken"_s;
    indicator.definition = u"Het gemiddelde van op tijd bezorgd en op tijd beantwoord."_s;
    indicator.formula = u"(delivery-in-time + response-in-time) ÷ 2"_s;
    indicator.unit = IndicatorUnit::Percent;
    indicator.norm = 80000;
    indicator.goodFrom = 85000;
    indicator.fairFrom = 75000;
    indicator.owner = u"Klantenservice"_s;
    indicator.rhythm = Rhythm::Quarterly;
    indicator.place = u"Bezorging"_s;
    indicator.goal = IndicatorRef::ofMetric(u"csat-grade"_s);
    return indicator;
}

} // namespace

QList<OwnIndicator> sampleIndicators()
{
    return {promise(), check(), waiting(), keptAgreements()};
}

} // namespace headroom::app
