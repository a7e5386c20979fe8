// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

namespace headroom::ui {

/// The sentences of one indicator on a sheet.
class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    SheetWords(const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures);

    QString targetHeading() const;
    QString target() const;
    QString targetRise() const;
    /// How the target of the main indicator was set.
    QString how() const;
    QString chartHeading() const;
    QString chartCaption() const;
    QStringList columns() const;
    QList<QStringList> rows() const;
    /// What the running round still needs, a line an indicator, and why the organisation changed.
    QStringList following() const;
    /// Answers that were left out by hand, and both scores: with and without them.
    QStringList omissions() const;
    /// What customers say most: for each of the two groups its heading, then reason and share in
    /// turn. Empty where nothing may be shown.
    QList<QStringList> said() const;
    QString saidHeading() const;
    /// Few answers, the sum, the limits used.
    QStringList notes() const;
    /// "Call back within the hour · M. Yilmaz · from 15 Jun 2026 · running"; at most four, then how
    /// many more there are.
    QStringList actions() const;
    /// Of the columns: where the target stands.
    static constexpr int YearBeforeColumn = 2;
    static constexpr int NowColumn = 3;
    static constexpr int TargetColumn = 4;

private:
    QString weighedName(const SheetIndicator &indicator) const;
    QString weights() const;
    QList<QStringList> subgoalRows(const QString &goal) const;
    QStringList saidOf(const SaidGroup &group, const QString &name) const;
    const Metric &metric(const SheetIndicator &indicator) const;

    const SheetIndicator &main() const { return m_facts.indicators.first(); }

    QString score(const SheetIndicator &indicator, const ScoreResult &result) const;
    QString value(const SheetIndicator &indicator, double number) const;
    QString points(const SheetIndicator &indicator, double number) const;
    /// The start is another figure than the score of now, or that score is not shown.
    bool isDrawn(const SheetIndicator &indicator) const;
    QString soFar(const SheetIndicator &indicator) const;
    QString ownShare() const;
    QString otherShare(double own) const;
    QString cappedWay() const;
    QString methodsWay() const;
    QString organisationsWay() const;
    QString drawnStarts() const;
    QString sum() const;
    QString limits() const;
    /// The quarters that have a column: at most four, the last ones of a longer round.
    std::vector<Milestone> milestones(const SheetIndicator &indicator) const;

    const SheetFacts &m_facts;
    const Catalogue &m_catalogue;
    const Figures &m_figures;
};

} // namespace headroom::ui
