// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/roundmix.h"
#include "core/targets/needed.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

namespace headroom::ui {

/// How one indicator stands in a running round, in words.
class RoundWords
{
    Q_DECLARE_TR_FUNCTIONS(RoundWords)

public:
    RoundWords(const Metric &metric, const Figures &figures);

    /// For a narrow column: "+18 in 40", "11 of 14", "8.4 over 30", "certain", "out of reach".
    QString neededInShort(const Needed &needed) const;
    /// "Still needed: at least 18 more promoters than detractors in the next 40 answers."
    QString needed(const Needed &needed) const;
    /// "Since the baseline NPS went from +25.0 to +26.4: +1.4. Of that, …"
    QString mix(const RoundMix &mix) const;
    /// The answer to "How is this calculated?" for the split.
    QString howMixIsSplit() const;

private:
    QString demand(const Needed &needed) const;
    QString demandOnNet(const Needed &needed) const;
    QString demandOnShare(const Needed &needed) const;
    QString demandOnMean(const Needed &needed) const;
    QString wayOfMix(const RoundMix &mix) const;
    QString mean(const Needed &needed) const;
    /// A figure that is rounded already.
    QString withSign(qint64 scaled) const;
    static QString nextAnswers(qint64 answers);

    const Metric &m_metric;
    const Figures &m_figures;
};

} // namespace headroom::ui
