// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/insight/storyfacts.h"
#include "core/reports/overview/attention.h"
#include "core/reports/overview/overview.h"
#include "core/workspace/snapshot.h"
#include "ui/print/report/reportdocument.h"
#include "ui/shell/pageactions.h"
#include "ui/text/figures.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QListView;
class QStackedLayout;

namespace headroom::ui {

class AttentionModel;
class Card;
class OverviewTable;
class OverviewWork;
class ReportOutput;
class TextLabel;
class TileCard;
class TileChooser;
class TrendChart;

/// How do we stand, what changed for real, what needs attention?
class OverviewPage : public QWidget, public PageActions
{
    Q_OBJECT

public:
    explicit OverviewPage(const Figures &figures, QWidget *parent = nullptr);

    /// A null snapshot shows how to begin.
    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);

    /// As in overviewFacts(); shown from the next snapshot on.
    void setTiles(const QStringList &tiles) { m_wantedTiles = tiles; }

    /// The answer to reasonsAsked(); one to an older question is dropped.
    void showReasons(const StatedReasons &facts);

    bool offers(PageAction action) const override;
    void perform(PageAction action) override;

signals:
    void selectionRequested(const headroom::Selection &selection);
    void unitOpened(headroom::UnitRef unit);
    /// What comments say has to be read; the answer goes to showReasons().
    void reasonsAsked(const headroom::Selection &selection);
    void reasonsOpened();
    void answersAsked(headroom::UnitRef unit);
    void tilesChosen(const QStringList &tiles);
    void importRequested();
    /// The page could not be written or printed.
    void failed(const headroom::Error &error);
    void exported(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildHead();
    QWidget *buildExport();
    QString metricName() const;
    void exportFile(const QString &filter, const QString &suffix);
    QWidget *buildTrend();
    QWidget *buildAttention();
    QWidget *buildEmpty();
    void showFacts(const OverviewFacts &facts);
    void showTiles(const OverviewFacts &facts, const ReportSource &source);
    void showTrend(const OverviewFacts &facts, const ReportSource &source);
    void showAttention();
    void requestUnit(UnitRef unit);
    ReportDocument report() const;
    void arrange();

    Figures m_figures;
    SnapshotPtr m_snapshot;
    Selection m_selection;
    OverviewFacts m_facts; ///< as shown
    QList<AttentionItem> m_found; ///< by scores alone
    ReasonFacts m_reasons;
    QList<AttentionItem> m_items; ///< as shown
    OverviewWork *m_work;
    ReportOutput *m_output;
    QStackedLayout *m_stack;
    QGridLayout *m_tileGrid = nullptr;
    QBoxLayout *m_middle = nullptr;
    QList<TileCard *> m_tiles;
    QStringList m_wantedTiles;
    TileChooser *m_chooser = nullptr;
    TextLabel *m_trendTitle = nullptr;
    TextLabel *m_trendSubtitle = nullptr;
    TrendChart *m_chart = nullptr;
    AttentionModel *m_attention = nullptr;
    QListView *m_attentionView = nullptr;
    TextLabel *m_attentionHint = nullptr;
    OverviewTable *m_table = nullptr;
};

} // namespace headroom::ui
