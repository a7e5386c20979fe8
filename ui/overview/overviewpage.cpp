// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewpage.h"

#include "ui/overview/attentionlist.h"
#include "ui/overview/overviewexport.h"
#include "ui/overview/overviewreport.h"
#include "ui/overview/overviewtable.h"
#include "ui/overview/overviewwords.h"
#include "ui/overview/overviewwork.h"
#include "ui/overview/tilecard.h"
#include "ui/overview/tilechooser.h"
#include "ui/print/report/reportoutput.h"
#include "ui/style/emptystate.h"
#include "ui/style/textlabel.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStyle>

#include <algorithm>

namespace headroom::ui {

OverviewPage::OverviewPage(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_work(new OverviewWork(figures.language(), this))
    , m_output(new ReportOutput(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("overviewPage"));
    m_stack->addWidget(buildContent());
    m_stack->addWidget(buildEmpty());
    connect(m_work, &OverviewWork::factsFound, this, &OverviewPage::showFacts);
    connect(m_work, &OverviewWork::attentionFound, this, [this](const QList<AttentionItem> &items) {
        m_found = items;
        showAttention();
    });
    connect(m_output, &ReportOutput::failed, this, &OverviewPage::failed);
    connect(m_output, &ReportOutput::saved, this, &OverviewPage::exported);
    showSnapshot({}, {});
}

QWidget *OverviewPage::buildContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(CardGap);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(CardGap);
    m_middle->addWidget(buildTrend(), 2);
    m_middle->addWidget(buildAttention(), 1);
    m_table = new OverviewTable(m_figures, content);
    connect(m_table, &OverviewTable::unitChosen, this, &OverviewPage::requestUnit);
    connect(m_table, &OverviewTable::answersAsked, this, [this](UnitRef unit) {
        // Behind an own indicator stand the answers to several others.
        if (m_selection.own == IndicatorId())
            emit answersAsked(unit);
    });
    connect(m_table, &OverviewTable::unitOpened, this, &OverviewPage::unitOpened);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(PageMargin, PageMargin - 8, PageMargin, CardGap - 4);
    column->setSpacing(CardGap - 4);
    column->addWidget(buildHead());
    column->addLayout(m_tileGrid);
    column->addLayout(m_middle, 1);
    column->addWidget(m_table, 1);
    return scroll;
}

QWidget *OverviewPage::buildHead()
{
    auto *head = new QWidget(this);
    m_chooser = new TileChooser(head);
    connect(m_chooser, &TileChooser::tilesChosen, this, [this](const QStringList &tiles) {
        m_wantedTiles = tiles;
        showSnapshot(m_snapshot, m_selection);
        emit tilesChosen(tiles);
    });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(TextRole::PageTitle, tr("Overview"), head));
    row->addStretch();
    row->addWidget(m_chooser);
    row->addWidget(buildExport());
    return head;
}

QWidget *OverviewPage::buildExport()
{
    auto *button = new MenuButton(tr("Export"), this);
    button->setObjectName(QStringLiteral("overviewExport"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Copy the chart"), this, [this] { perform(PageAction::CopyChart); });
    menu->addAction(tr("Copy the table"), this, [this] { perform(PageAction::CopyData); });
    menu->addSeparator();
    menu->addAction(tr("Export as workbook (*.xlsx)…"), this,
        [this] { exportFile(tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")); });
    menu->addAction(tr("Export as figures (*.csv)…"), this,
        [this] { exportFile(tr("Figures (*.csv)"), QStringLiteral("csv")); });
    menu->addAction(tr("Save the page as PDF…"), this, [this] { perform(PageAction::ExportPdf); });
    button->setMenu(menu);
    return button;
}

QString OverviewPage::metricName() const
{
    const Metric *metric = m_snapshot->source.catalogue.metric(m_facts.metric);
    return metric ? metricWords(*metric).name : m_facts.metric;
}

void OverviewPage::exportFile(const QString &filter, const QString &suffix)
{
    const QString name = metricName() + u' ' + scopeWords(m_snapshot->source, m_facts.unit);
    // What was asked for, whatever is shown by the time that a name is typed.
    m_output->saveAs({tr("Export the table"), filter, name, suffix},
        [facts = m_facts, snapshot = m_snapshot, figures = m_figures](const QString &file) {
            return exportOverview(file, facts, snapshot->source, figures);
        });
}

QWidget *OverviewPage::buildTrend()
{
    auto *card = new Card(this);
    m_trendTitle = new TextLabel(TextRole::CardTitle, card);
    m_trendTitle->setObjectName(QStringLiteral("overviewTrendTitle"));
    m_trendTitle->setWordWrap(true);
    m_trendSubtitle = new TextLabel(TextRole::Caption, card);
    m_trendSubtitle->setInk(Ink::Soft);
    m_trendSubtitle->setWordWrap(true);
    m_chart = new TrendChart(card);
    m_chart->setMinimumHeight(fontMetrics().height() * 8);
    // The page asks for the least that is readable; what is left over is shared out.
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_trendTitle);
    column->addWidget(m_trendSubtitle);
    column->addWidget(m_chart, 1);
    return card;
}

QWidget *OverviewPage::buildAttention()
{
    auto *card = new Card(this);
    m_attention = new AttentionModel(card);
    m_attentionHint = new TextLabel(TextRole::Caption, card);
    m_attentionHint->setInk(Ink::Soft);
    m_attentionHint->setWordWrap(true);
    m_attentionHint->setObjectName(QStringLiteral("attentionHint"));
    m_attentionView = new AttentionView(card);
    m_attentionView->setObjectName(QStringLiteral("attentionList"));
    m_attentionView->setAccessibleName(tr("Needs attention"));
    m_attentionView->setModel(m_attention);
    connect(m_attentionView, &QListView::activated, this, [this](const QModelIndex &index) {
        const int kind = index.data(AttentionModel::KindRole).toInt();
        if (kind == static_cast<int>(AttentionItem::Kind::ReasonRising))
            emit reasonsOpened();
        else
            emit unitOpened(index.data(IdRole).value<UnitRef>());
    });
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("Needs attention"), card));
    column->addWidget(m_attentionHint);
    column->addWidget(m_attentionView, 1);
    return card;
}

QWidget *OverviewPage::buildEmpty()
{
    auto *empty = new EmptyState(QStringLiteral("overview"),
        {tr("There are no answers yet"),
            tr("Import the file of your survey tool. Scores, trends and targets follow by "
               "themselves."),
            tr("Import survey file…")},
        this);
    connect(empty, &EmptyState::actionRequested, this, &OverviewPage::importRequested);
    return empty;
}

void OverviewPage::showSnapshot(const SnapshotPtr &snapshot, const Selection &selection)
{
    m_snapshot = withOwnIndicator(snapshot, selection.own);
    m_selection = selection;
    m_reasons = {};
    if (!snapshot || !snapshot->source.calendar) {
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_work->ask(m_snapshot, selection, m_wantedTiles);
    emit reasonsAsked(selection);
}

void OverviewPage::showFacts(const OverviewFacts &facts)
{
    if (!m_snapshot)
        return;
    m_facts = facts;
    showTiles(facts, m_snapshot->source);
    showTrend(facts, m_snapshot->source);
    m_table->showFacts(facts, m_snapshot->source);
    // New tiles take their places before the next paint, also in a picture of the page.
    m_table->parentWidget()->layout()->activate();
}

void OverviewPage::showTiles(const OverviewFacts &facts, const ReportSource &source)
{
    while (m_tiles.size() < facts.tiles.size()) {
        auto *tile = new TileCard(m_figures, m_table->parentWidget());
        tile->setObjectName(QStringLiteral("tile%1").arg(m_tiles.size()));
        connect(tile, &TileCard::chosen, this, [this](const QString &metric) {
            Selection wanted = m_selection;
            wanted.metric = metric;
            wanted.own = {};
            emit selectionRequested(wanted);
        });
        m_tiles.append(tile);
    }
    QStringList shown;
    for (qsizetype index = 0; index < m_tiles.size(); ++index) {
        TileCard *tile = m_tiles.at(index);
        const Metric *metric = index < facts.tiles.size()
            ? source.catalogue.metric(facts.tiles.at(index).metric)
            : nullptr;
        tile->setVisible(metric != nullptr);
        if (!metric)
            continue;
        tile->showTile(facts.tiles.at(index), *metric, source.limits, !source.filter.isEmpty());
        tile->setSelected(metric->id == facts.metric);
        shown.append(metric->id);
    }
    m_chooser->showTiles(source.metricsWithAnswers(), shown, !m_wantedTiles.isEmpty());
    arrange();
}

void OverviewPage::showTrend(const OverviewFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (!metric)
        return;
    m_trendTitle->setText(trendTitle(facts, *metric, m_figures));
    m_trendSubtitle->setText(trendSubtitle(facts, *metric, source));
    m_chart->showContent(overviewChart(facts, source, m_figures));
}

void OverviewPage::showReasons(const StatedReasons &facts)
{
    if (!m_snapshot || facts.generation != m_snapshot->generation || facts.selection != m_selection)
        return;
    m_reasons = facts.reasons;
    showAttention();
}

void OverviewPage::showAttention()
{
    if (!m_snapshot)
        return;
    m_items = withRisingReasons(
        m_snapshot->source, m_found, m_reasons, m_selection.metric, m_selection.unit);
    m_attention->showItems(m_items, m_snapshot->source, m_figures);
    const bool none = m_items.isEmpty();
    m_attentionView->setVisible(!none);
    m_attentionHint->setText(none
            ? tr("Nothing here: no real decline, no norm missed, nobody clearly behind, no reason "
                 "that rises.")
            : tr("Only what is real, largest first."));
    m_attentionHint->setToolTip(none
            ? QString()
            : tr("Real changes, reasons that rise, norms missed and targets behind, largest "
                 "first."));
}

void OverviewPage::requestUnit(UnitRef unit)
{
    Selection wanted = m_selection;
    wanted.unit = unit;
    emit selectionRequested(wanted);
}

bool OverviewPage::offers(PageAction action) const
{
    const bool shows = m_snapshot && m_snapshot->source.calendar;
    return shows && action != PageAction::Undo && action != PageAction::Redo;
}

void OverviewPage::perform(PageAction action)
{
    switch (action) {
    case PageAction::Find:
        return m_table->focusFilter();
    case PageAction::CopyChart:
        return QGuiApplication::clipboard()->setImage(m_chart->image(m_chart->size(), 2));
    case PageAction::CopyData:
        return QGuiApplication::clipboard()->setText(m_table->shown().asText());
    case PageAction::ExportPdf:
        return m_output->save(report());
    case PageAction::Print:
        return m_output->print(report());
    case PageAction::Undo:
    case PageAction::Redo:
        break;
    }
}

ReportDocument OverviewPage::report() const
{
    return overviewReport(m_facts, m_items, m_table->shown(), m_snapshot->source, m_figures);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    int shown = 0;
    int widest = 0;
    for (const TileCard *tile : std::as_const(m_tiles)) {
        if (tile->isHidden())
            continue;
        ++shown;
        widest = std::max(widest, tile->minimumSizeHint().width());
    }
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int room = width() - 2 * PageMargin - bar - 3 * CardGap;
    const int columns = std::clamp(shown, 1, 4 * widest <= room ? 4 : 2);
    for (qsizetype index = 0; index < m_tiles.size(); ++index) {
        const int place = static_cast<int>(index);
        m_tileGrid->addWidget(m_tiles.at(index), place / columns, place % columns);
    }
    for (int column = 0; column < 4; ++column)
        m_tileGrid->setColumnStretch(column, column < columns ? 1 : 0);
    const bool stacked = width() < character * 105;
    m_middle->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace headroom::ui
