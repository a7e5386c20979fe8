// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/actioneffect.h"
#include "core/base/error.h"
#include "core/reports/trendfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/charts/trendcontent.h"
#include "ui/shell/pageactions.h"
#include "ui/text/figures.h"
#include "ui/trends/trendwords.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QComboBox;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace headroom::ui {

class ActionWork;
class DistributionChart;
class FindingList;
class HowButton;
class MultiplesView;
class MultiplesWork;
class ReportOutput;
class SegmentedControl;
class TextLabel;
class TrendChart;
class TrendTableModel;
class TrendUnitPicker;

/// How does this develop? Any units over one another, all locations beside one another, and what is
/// real in it.
class TrendsPage : public QWidget, public PageActions
{
    Q_OBJECT

public:
    explicit TrendsPage(const Figures &figures, QWidget *parent = nullptr);

    /// A null snapshot shows how to begin.
    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);

    bool offers(PageAction action) const override;
    void perform(PageAction action) override;

signals:
    void selectionRequested(const headroom::Selection &selection);
    void importRequested();
    /// For the answers behind a point.
    void answersAsked(headroom::UnitRef unit, const headroom::DateRange &range);
    /// A file could not be written.
    void failed(const headroom::Error &error);
    void exported(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildEmpty();
    QWidget *buildChartCard();
    QWidget *buildShareCard();
    QBoxLayout *buildMultiplesHead();
    QWidget *buildHead();
    QBoxLayout *buildControls();
    QWidget *buildToggles();
    void arrange();
    QWidget *buildGranularities();
    QToolButton *addToggle(QBoxLayout &row, const QString &text, bool TrendOptions::*option);
    QToolButton *buildExport();
    void refresh();
    /// Worked out once for each state of the data and each indicator.
    const std::optional<RoundProgress> &progressOf(const QString &metric);
    QList<TrendFinding> findings() const;
    void showFindings();
    void measureActions();
    void explain(const Metric &metric);
    /// Offers what the indicator has: figures of months are whole counts, without weeks, intervals,
    /// targets and groups of answers; own indicators have no weeks, targets and groups either.
    void fitIndicator(const Metric &metric);
    void showMultiples();
    void openPoint(int index);
    void exportFile(const QString &filter, const QString &suffix);

    struct Progress
    {
        SnapshotPtr snapshot;
        QString metric;
        std::optional<RoundProgress> of;
    };

    Figures m_figures;
    ReportOutput *m_output;
    SnapshotPtr m_given; ///< as it came
    SnapshotPtr m_snapshot; ///< with the own indicator that is looked at
    Selection m_selection;
    ActionWork *m_work;
    MultiplesWork *m_multiplesWork;
    QList<ActionEffect> m_effects; ///< of all actions; empty until they are measured
    TrendOptions m_options;
    Granularity m_granularity = Granularity::Month;
    TrendFacts m_facts;
    Progress m_progress;
    QStackedWidget *m_pages;
    QBoxLayout *m_charts = nullptr;
    QBoxLayout *m_controls = nullptr;
    TrendUnitPicker *m_picker = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_subtitle = nullptr;
    HowButton *m_how = nullptr;
    SegmentedControl *m_granularities = nullptr;
    QAbstractButton *m_week = nullptr;
    QList<QWidget *> m_ofAnswers; ///< shown for indicators of answers only
    QWidget *m_interval = nullptr;
    QStackedWidget *m_figuresStack = nullptr;
    TrendChart *m_chart = nullptr;
    TrendTableModel *m_table = nullptr;
    QTreeView *m_tableView = nullptr;
    FindingList *m_findings = nullptr;
    TextLabel *m_shareTitle = nullptr;
    DistributionChart *m_shares = nullptr;
    MultiplesView *m_multiples = nullptr;
};

} // namespace headroom::ui
