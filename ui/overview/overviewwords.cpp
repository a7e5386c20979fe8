// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewwords.h"

#include "core/reports/canvas/ownmetric.h"
#include "core/reports/indicators.h"
#include "ui/text/indicators/ownwords.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

#include <cmath>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::OverviewWords)
};

bool onHundred(const Metric &metric)
{
    return metric.kind == MetricKind::NetShare || metric.kind == MetricKind::Share;
}

/// "2.0 points" on a scale of hundred, "0.3" on others.
QString distanceWords(const Metric &metric, double distance, const Figures &figures)
{
    const QString size = figures.change(metric, std::abs(distance)).mid(1);
    //: a distance on a scale of hundred
    return onHundred(metric) ? Words::tr("%1 points").arg(size) : size;
}

const OverviewTile *tileOf(const OverviewFacts &facts)
{
    for (const OverviewTile &tile : facts.tiles) {
        if (tile.metric == facts.metric)
            return &tile;
    }
    return nullptr;
}

QString reachedTitle(const QString &name, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RealRise:
        return Words::tr("%1 rises and the target is reached").arg(name);
    case ChangeKind::RealDecline:
        return Words::tr("%1 falls, but the target is still reached").arg(name);
    case ChangeKind::WithinNoise:
    case ChangeKind::NotComparable:
        break;
    }
    return Words::tr("%1: the target is reached").arg(name);
}

QString wayTitle(const QString &name, ChangeKind kind, const QString &distance)
{
    switch (kind) {
    case ChangeKind::RealRise:
        //: %1 an indicator, %2 a distance: "2.0 points"
        return Words::tr("%1 rises, %2 to the target").arg(name, distance);
    case ChangeKind::RealDecline:
        //: %1 an indicator, %2 a distance: "2.0 points"
        return Words::tr("%1 falls, %2 to the target").arg(name, distance);
    case ChangeKind::WithinNoise:
        //: %1 an indicator, %2 a distance: "2.0 points"
        return Words::tr("%1 without real change, %2 to the target").arg(name, distance);
    case ChangeKind::NotComparable:
        break;
    }
    //: %1 an indicator, %2 a distance: "2.0 points"
    return Words::tr("%1: %2 to the target").arg(name, distance);
}

QString plainTitle(const QString &name, ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::RealRise:
        return Words::tr("%1 rises").arg(name);
    case ChangeKind::RealDecline:
        return Words::tr("%1 falls").arg(name);
    case ChangeKind::WithinNoise:
        return Words::tr("%1: no real change in the last months").arg(name);
    case ChangeKind::NotComparable:
        break;
    }
    return Words::tr("%1 by month").arg(name);
}

QString withUnit(const QString &sentence, const Metric &metric)
{
    return QStringLiteral("%1 %2").arg(sentence, countedInWords(metric)).trimmed();
}

} // namespace

QString trendTitle(const OverviewFacts &facts, const Metric &metric, const Figures &figures)
{
    const QString name = metricWords(metric).name;
    const OverviewTile *tile = tileOf(facts);
    if (!tile)
        return plainTitle(name, ChangeKind::NotComparable);
    const Score *score = shownScore(tile->score);
    if (!facts.progress || !score)
        return plainTitle(name, tile->change.kind);
    const double distance = facts.progress->target - score->toDouble();
    const bool reached = printsAsReached(
        score->toDouble(), facts.progress->target, metric.decimals, metric.lowerIsBetter);
    return reached ? reachedTitle(name, tile->change.kind)
                   : wayTitle(name, tile->change.kind, distanceWords(metric, distance, figures));
}

QString trendSubtitle(const OverviewFacts &facts, const Metric &metric, const ReportSource &source)
{
    const QString unit = scopeWords(source, facts.unit);
    const OwnIndicator *own = ownIndicator(source, metric);
    if (own && !isShownFor(metric, facts.unit))
        return notPerEmployeeWords(*own, source);
    if (metric.withoutInterval)
        //: %1 a unit
        return withUnit(Words::tr("%1, by month.").arg(unit), metric);
    if (facts.progress && facts.pathStarts.isValid())
        //: %1 a unit
        return Words::tr("%1, by month. Shaded: 95 % interval. Dashed: path to the target.")
            .arg(unit);
    //: %1 a unit
    return withUnit(Words::tr("%1, by month. Shaded: 95 % interval.").arg(unit), metric);
}

namespace {

QString attentionWords(const AttentionItem &item, const Metric &metric, const Figures &figures)
{
    const QString name = metricWords(metric).name;
    const QString value = figures.score(metric, item.value);
    const QString reference = figures.score(metric, item.reference);
    const QString count = figures.count(item.n);
    //: how many figures of a location in a month, after "n = "
    const QString answers = metric.ofMonths ? Words::tr("%1 months").arg(count) : count;
    switch (item.kind) {
    case AttentionItem::Kind::RealDecline:
        if (metric.lowerIsBetter)
            //: %1 an indicator, %2 and %3 scores, %4 a number of answers
            return Words::tr("%1 rose from %2 to %3, a real change (n = %4)")
                .arg(name, reference, value, answers);
        //: %1 an indicator, %2 and %3 scores, %4 a number of answers
        return Words::tr("%1 fell from %2 to %3, a real change (n = %4)")
            .arg(name, reference, value, answers);
    case AttentionItem::Kind::NormMissed:
        //: %1 an indicator, %2 a score, %3 the norm, %4 a number of answers
        return Words::tr("%1 is %2, the norm is %3 (n = %4)").arg(name, value, reference, answers);
    case AttentionItem::Kind::BehindTarget:
        //: %1 an indicator, %2 a score, %3 a score, %4 a number of answers
        return Words::tr("%1 is %2, the path to the target is at %3 (n = %4)")
            .arg(name, value, reference, answers);
    case AttentionItem::Kind::ReasonRising:
        //: %1 a reason, %2 and %4 percentages, %3 a group of answers: "detractors", %5 a number of
        //: comments
        return Words::tr("%1 is named in %2 of the comments in the group “%3”, a quarter earlier "
                         "in %4: a real change (n = %5)")
            .arg(reasonWords(item.reason), figures.percent(item.value / 100, 0),
                metricWords(metric).unfavourable, figures.percent(item.reference / 100, 0), count);
    }
    return {};
}

} // namespace

QString attentionSentence(const AttentionItem &item, const Metric &metric, const Figures &figures)
{
    // "n = 51" is one word for whoever breaks the line.
    return attentionWords(item, metric, figures)
        .replace(QStringLiteral("n = "), QStringLiteral("n\u00A0=\u00A0"));
}

QString attentionPill(const AttentionItem &item, const Metric &metric, const Figures &figures)
{
    const QString size = item.kind == AttentionItem::Kind::ReasonRising
        ? figures.withSign(item.size, 0)
        : figures.change(metric, item.value - item.reference);
    return (item.value < item.reference ? QStringLiteral("▼ ") : QStringLiteral("▲ ")) + size;
}

} // namespace headroom::ui
