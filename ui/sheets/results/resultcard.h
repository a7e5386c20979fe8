// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/results/roundresults.h"
#include "ui/style/card.h"
#include "ui/text/figures.h"

class QBoxLayout;
class QScrollArea;

namespace headroom::ui {

class TextLabel;

/// What came of the targets of one unit, so far or at the end of the round: per indicator a
/// verdict, the result, and the share of its own way.
class ResultCard : public Card
{
    Q_OBJECT

public:
    explicit ResultCard(const Figures &figures, QWidget *parent = nullptr);

    void showResults(const RoundResults &results, const QString &name, const Catalogue &catalogue);
    /// What is proposed and decided about the bonus of the same person; or that the scheme is off.
    void showBonus(const QString &sentence);

signals:
    void bonusRequested();

private:
    void addResult(QBoxLayout &lines, const TargetResult &result, const Metric &metric);
    QString weighedWords(const RoundResults &results) const;
    QString sentence(const TargetResult &result, const Metric &metric) const;

    Figures m_figures;
    TextLabel *m_title;
    QScrollArea *m_area;
    TextLabel *m_weighed;
    TextLabel *m_bonus;
};

} // namespace headroom::ui
