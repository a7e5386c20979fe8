// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/targets/targetrow.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

namespace headroom::ui {

/// The sentences of the Targets page.
class TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TargetWords)

public:
    TargetWords(const Metric &metric, const Figures &figures);

    /// "Everyone closes 13.3 % of their own headroom".
    QString share(const TargetFacts &facts) const;
    /// "10.0 of the 75.0 points to +100".
    QString distance(const TargetFacts &facts) const;
    /// "Weighted by answers, all targets together give +35.0, the organisation target."
    QString sum(const TargetFacts &facts) const;
    /// The organisation's own yearly rises beside what is asked; empty without complete years.
    QString history(const TargetFacts &facts) const;
    /// What to mind; empty when there is nothing.
    QString warning(const TargetFacts &facts) const;
    /// "9 answers: start drawn to the location"; empty for an ordinary row.
    QString status(const TargetRow &row) const;
    /// For a pill: "9 answers: start drawn".
    QString statusInShort(const TargetRow &row) const;
    QString outsideScale(double value) const;

    static QString methodName(ShareMethod method);
    /// "Ceiling +45 · at most 10.0 points", or "None".
    QString bounds(const TargetBounds &bounds) const;
    /// "≤ +45.0 · 10.0 points", for a button.
    QString boundsInShort(const TargetBounds &bounds) const;
    /// "Weights: NPS 60 % + CSAT 40 % = 100 %", and what is missing; empty without weights.
    static QString weights(const Round &round, const Figures &figures);
    static QString startName(StartRule rule);
    /// What asking everyone in this way means, and what is unfair in it.
    QString comparison(const MethodComparison &comparison) const;

private:
    QString belowCurrent(const CascadeOutcome &outcome) const;
    /// The start is another figure than the score beside it.
    bool isDrawnVisibly(const TargetRow &row) const;
    QString rises(const CascadeOutcome &outcome) const;
    const Metric &m_metric;
    const Figures &m_figures;
};

} // namespace headroom::ui
