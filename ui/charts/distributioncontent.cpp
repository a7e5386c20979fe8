// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/distributioncontent.h"

#include "ui/charts/timeaxis.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct DistributionTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DistributionContent)
};

double shareOf(qint64 part, qint64 n)
{
    return n > 0 ? static_cast<double>(part) / static_cast<double>(n) : 0;
}

DistributionBar barOf(const TrendShares &shares, const QStringList &names, const Figures &figures)
{
    const Tally &tally = shares.tally;
    DistributionBar bar;
    bar.shown = shares.shown && tally.n > 0;
    bar.open = shares.open;
    bar.card = {figures.period(shares.period)};
    if (bar.shown) {
        bar.favourable = shareOf(tally.favourable, tally.n);
        bar.neutral = shareOf(tally.neutral, tally.n);
        bar.unfavourable = shareOf(tally.unfavourable, tally.n);
        const double parts[] = {bar.favourable, bar.neutral, bar.unfavourable};
        for (qsizetype index = 0; index < names.size(); ++index) {
            if (!names.at(index).isEmpty())
                //: a group of answers and its share
                bar.card.append(DistributionTexts::tr("%1: %2").arg(
                    names.at(index), figures.percent(parts[static_cast<size_t>(index)])));
        }
    }
    bar.card.append(DistributionTexts::tr("n = %1").arg(figures.count(tally.n)));
    return bar;
}

} // namespace

DistributionContent distributionContent(const TrendFacts &facts, const Figures &figures)
{
    const MetricWords words = metricWords(facts.metric);
    DistributionContent content;
    content.names = {
        capitalised(words.favourable), capitalised(words.neutral), capitalised(words.unfavourable)};
    QList<Period> periods;
    for (const TrendShares &shares : facts.shares) {
        periods.append(shares.period);
        content.bars.append(barOf(shares, content.names, figures));
        const DistributionBar &bar = content.bars.last();
        if (bar.shown) {
            content.shares = {figures.percent(bar.favourable, 0), figures.percent(bar.neutral, 0),
                figures.percent(bar.unfavourable, 0)};
        }
    }
    content.labels = periodLabels(periods, figures);
    content.years = yearLabels(periods);
    content.axis = {figures.percent(0, 0), figures.percent(0.5, 0), figures.percent(1, 0)};
    if (content.shares.size() == 3) {
        //: %1, %3, %5 groups of answers, %2, %4, %6 their shares
        content.accessibleSummary =
            DistributionTexts::tr("Last period: %1 %2, %3 %4, %5 %6.")
                .arg(content.names.at(0), content.shares.at(0), content.names.at(1),
                    content.shares.at(1), content.names.at(2), content.shares.at(2));
    }
    return content;
}

} // namespace headroom::ui
