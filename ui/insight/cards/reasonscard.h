// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/reasonfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

class QToolButton;

namespace headroom::ui {

class FactTable;
class SegmentedControl;
class TextLabel;
class TwoParts;
struct FactColumn;
struct FactRow;

/// Which reasons the comments name, by group, and whether they are named more often than before.
class ReasonsCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ReasonsCard(const Figures &figures, QWidget *parent = nullptr);

    void showFacts(const ReasonFacts &facts, const SnapshotPtr &snapshot, const Metric &metric);

    /// Whether critics can be called: while following up is on.
    void offerFollowUp(bool isOn);

    ActionSubject subject() const override;

    QList<ShownRows> tables() const override;

signals:
    /// The user wants to see or change the words that reasons are recognised by.
    void wordsAsked();
    /// The user wants the list of critics who can be called.
    void followUpAsked();

protected:
    QString contentText() const override;

private:
    QList<FactColumn> columns(const Metric &metric) const;
    FactRow rowOf(const ReasonRow &row) const;
    void showRow(int row);
    void showExample(int row);
    void showTrend(int row);
    FactRow trendRow(const NamedShare &share, const QString &first, const QVariant &key) const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    ReasonFacts m_facts;
    TwoParts *m_parts;
    FactTable *m_table;
    TextLabel *m_example;
    TextLabel *m_trendTitle;
    SegmentedControl *m_trendChoice;
    FactTable *m_trend;
    QToolButton *m_followUp;
    bool m_byLocation = false;
};

} // namespace headroom::ui
