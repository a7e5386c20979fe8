// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/lagwords.h"

#include "ui/insight/insightwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct LagTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::LagWords)
};

QString monthsBefore(int lag)
{
    //: when a score was given that goes together with a later figure
    return lag == 0 ? LagTexts::tr("in the same month")
                    : LagTexts::tr("%Ln month(s) before", nullptr, lag);
}

QString placesWords(const LagFinding &finding, const LaggedCorrelation &one)
{
    //: where figures of months are from
    return finding.isOfWhole
        ? LagTexts::tr("the organisation as a whole")
        : LagTexts::tr("%Ln location(s)", nullptr, static_cast<int>(one.places));
}

} // namespace

QString lagSentence(const LagFinding &finding, const Metric &metric, const Figures &figures)
{
    const LaggedCorrelation &best = finding.best();
    const Correlation &found = best.correlation;
    const bool isSure = found.interval.low > 0 || found.interval.high < 0;
    const QString sentence = isSure
        //: %1 a figure of months: "Revenue", %2 an indicator, %3 "2 months before", %4 a
        //: correlation, %5 its range, %6 a number of pairs, %7 "10 locations"
        ? LagTexts::tr("%1 goes together most with %2 %3: r %4, range %5 (n = %6 months of %7).")
        //: %1 a figure of months: "Revenue", %2 an indicator, %3 "2 months before", %4 a
        //: correlation, %5 its range, %6 a number of pairs, %7 "10 locations"
        : LagTexts::tr(
            "%1 does not surely go together with %2, 0 to 6 months later; nearest is %3: r %4, "
            "range %5 (n = %6 months of %7).");
    return filledText(sentence,
        {metricWords(finding.outcome).name, metricWords(metric).name, monthsBefore(best.lag),
            correlationWords(found.r, figures), correlationRange(found.interval, figures),
            figures.count(found.n), placesWords(finding, best)});
}

QString staffSentence(const StaffFinding &finding, const Metric &metric, const Figures &figures)
{
    const Correlation &found = finding.found.correlation;
    const bool isSure = found.interval.low > 0 || found.interval.high < 0;
    const QString sentence = isSure
        //: %1 "eNPS", %2 an indicator of customers, %3 a correlation, %4 its range, %5 a number of
        //: quarters, %6 "10 locations"
        ? LagTexts::tr("What employees say (%1) goes together with %2 of the same location and "
                       "quarter: r %3, range %4 (n = %5 quarters of %6, not answers).")
        //: %1 "eNPS", %2 an indicator of customers, %3 a correlation, %4 its range, %5 a number of
        //: quarters, %6 "10 locations"
        : LagTexts::tr(
            "What employees say (%1) does not surely go together with %2 of the same "
            "location and quarter: r %3, range %4 (n = %5 quarters of %6, not answers).");
    return filledText(sentence,
        {metricWords(finding.metric).name, metricWords(metric).name,
            correlationWords(found.r, figures), correlationRange(found.interval, figures),
            figures.count(found.n),
            LagTexts::tr("%Ln location(s)", nullptr, static_cast<int>(finding.found.places))});
}

QString laterWords(int months)
{
    //: when a figure goes together with a score that was given before
    return months == 0 ? LagTexts::tr("same month")
                       : LagTexts::tr("%Ln month(s) later", nullptr, months);
}

QString lagNote(const InsightFacts &facts)
{
    QStringList sentences;
    if (!facts.lags.empty())
        sentences << LagTexts::tr(
            "n counts months of locations, not answers. Seven lags were looked at, which finds "
            "something by chance more easily; the range is widened for that.");
    if (facts.staff)
        //: %1 "eNPS"
        sentences << LagTexts::tr("Of %1, n counts quarters of locations.")
                         .arg(metricWords(facts.staff->metric).name);
    return sentences.join(u' ');
}

} // namespace headroom::ui
