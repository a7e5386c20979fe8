// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/distributionchart.h"
#include "ui/charts/howbutton.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/style/emptystate.h"
#include "ui/style/textlabel.h"
#include "ui/tables/treeview.h"
#include "ui/trends/findinglist.h"
#include "ui/trends/multiplesview.h"
#include "ui/trends/trendspage.h"
#include "ui/trends/trendtablemodel.h"
#include "ui/trends/trendunitpicker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace headroom::ui {

QWidget *TrendsPage::buildContent()
{
    auto *page = new QWidget(this);
    m_picker = new TrendUnitPicker(page);
    connect(&m_picker->choices(), &UnitChoices::chosenChanged, this, &TrendsPage::refresh);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    m_charts = new QHBoxLayout;
    m_charts->setSpacing(CardGap);
    m_charts->addWidget(buildChartCard(), 7);
    m_charts->addWidget(buildShareCard(), 3);
    m_findings = new FindingList(content);
    m_multiples = new MultiplesView(m_figures, content);
    connect(m_multiples, &MultiplesView::unitOpened, this, [this](UnitRef unit) {
        Selection wanted = m_selection;
        wanted.unit = unit;
        emit selectionRequested(wanted);
    });
    auto *column = new QVBoxLayout(content);
    // The cards end below the button above them, beside the scroll bar.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const int barWidth = scroll->verticalScrollBar()->sizeHint().width();
    column->setContentsMargins(0, 0, PageMargin - barWidth, PageMargin);
    column->setSpacing(CardGap - 4);
    column->addLayout(buildControls());
    column->addLayout(m_charts);
    column->addWidget(m_findings);
    column->addLayout(buildMultiplesHead());
    column->addWidget(m_multiples);
    column->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(CardGap);
    body->addWidget(m_picker);
    body->addWidget(scroll, 1);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(PageMargin, PageMargin - 8, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(buildHead());
    rows->addLayout(body, 1);
    body->setContentsMargins(0, 0, 0, CardGap);
    return page;
}

QWidget *TrendsPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, PageMargin, 0);
    row->addWidget(new TextLabel(TextRole::PageTitle, tr("Trends"), head));
    row->addStretch();
    row->addWidget(buildExport());
    return head;
}

QWidget *TrendsPage::buildEmpty()
{
    auto *empty = new EmptyState(QStringLiteral("trends"),
        {tr("There are no trends yet"),
            tr("Import the file of your survey tool: every month in it becomes a point."),
            tr("Import survey file…")},
        this);
    connect(empty, &EmptyState::actionRequested, this, &TrendsPage::importRequested);
    return empty;
}

QWidget *TrendsPage::buildGranularities()
{
    auto *control = new SegmentedControl(this);
    control->setAccessibleName(tr("Period of a point"));
    const std::pair<Granularity, QString> choices[] = {{Granularity::Week, tr("Week")},
        {Granularity::Month, tr("Month")}, {Granularity::Quarter, tr("Quarter")},
        {Granularity::Year, tr("Year")}, {Granularity::RollingYear, tr("Rolling year")}};
    for (const auto &[granularity, text] : choices) {
        const int id = static_cast<int>(granularity);
        QAbstractButton *button = control->addChoice(id, text);
        button->setObjectName(QStringLiteral("granularity%1").arg(id));
        if (granularity == Granularity::Week)
            m_week = button;
    }
    m_granularities = control;
    control->choose(static_cast<int>(m_granularity));
    connect(control, &SegmentedControl::chosen, this, [this](int id) {
        m_granularity = static_cast<Granularity>(id);
        refresh();
        showMultiples();
    });
    return control;
}

QToolButton *TrendsPage::addToggle(QBoxLayout &row, const QString &text, bool TrendOptions::*option)
{
    auto *button = new ToggleButton(text, this);
    button->setChecked(m_options.*option);
    if (option == &TrendOptions::interval)
        m_interval = button;
    else if (option != &TrendOptions::lastYear && option != &TrendOptions::actions)
        m_ofAnswers.append(button);
    connect(button, &QToolButton::toggled, this, [this, option](bool on) {
        m_options.*option = on;
        refresh();
    });
    row.addWidget(button);
    return button;
}

QToolButton *TrendsPage::buildExport()
{
    auto *button = new MenuButton(tr("Export"), this);
    button->setObjectName(QStringLiteral("trendExport"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Copy the chart"), this, [this] { perform(PageAction::CopyChart); });
    menu->addAction(tr("Copy the figures"), this, [this] { perform(PageAction::CopyData); });
    menu->addSeparator();
    const std::pair<QString, QString> formats[] = {{tr("Picture (*.png)"), QStringLiteral("png")},
        {tr("Drawing (*.svg)"), QStringLiteral("svg")},
        {tr("PDF document (*.pdf)"), QStringLiteral("pdf")},
        {tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")},
        {tr("Figures (*.csv)"), QStringLiteral("csv")}};
    for (const auto &[filter, suffix] : formats) {
        //: a menu entry; %1 a kind of file: "Picture (*.png)"
        menu->addAction(tr("Export as %1…").arg(filter), this,
            [this, filter = filter, suffix = suffix] { exportFile(filter, suffix); });
    }
    button->setMenu(menu);
    return button;
}

QBoxLayout *TrendsPage::buildControls()
{
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(8);
    m_controls->addWidget(buildGranularities(), 0, Qt::AlignLeft);
    m_controls->addWidget(buildToggles());
    return m_controls;
}

QWidget *TrendsPage::buildToggles()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addStretch();
    addToggle(*row, tr("Interval"), &TrendOptions::interval)
        ->setObjectName(QStringLiteral("toggleInterval"));
    addToggle(*row, tr("Target path"), &TrendOptions::path)
        ->setObjectName(QStringLiteral("togglePath"));
    addToggle(*row, tr("Control limits"), &TrendOptions::limits)
        ->setObjectName(QStringLiteral("toggleLimits"));
    addToggle(*row, tr("Last year"), &TrendOptions::lastYear)
        ->setObjectName(QStringLiteral("toggleLastYear"));
    addToggle(*row, tr("Actions"), &TrendOptions::actions)
        ->setObjectName(QStringLiteral("toggleActions"));
    auto *table = new ToggleButton(tr("As a table"), this);
    table->setObjectName(QStringLiteral("toggleTable"));
    connect(table, &QToolButton::toggled, this,
        [this](bool on) { m_figuresStack->setCurrentIndex(on ? 1 : 0); });
    row->addWidget(table);
    return bar;
}

QWidget *TrendsPage::buildChartCard()
{
    auto *card = new Card(this);
    m_title = new TextLabel(TextRole::CardTitle, card);
    m_title->setObjectName(QStringLiteral("trendTitle"));
    m_title->setWordWrap(true);
    m_how = new HowButton(card);
    m_subtitle = new TextLabel(TextRole::Caption, card);
    m_subtitle->setObjectName(QStringLiteral("trendSubtitle"));
    m_subtitle->setInk(Ink::Soft);
    m_subtitle->setWordWrap(true);
    m_chart = new TrendChart(card);
    m_chart->setToolTip(tr("Double-click a point, or press Enter, for the answers behind it."));
    connect(m_chart, &TrendChart::pointOpened, this, &TrendsPage::openPoint);
    m_table = new TrendTableModel(m_figures, card);
    auto *view = new QTreeView(card);
    m_tableView = view;
    view->setObjectName(QStringLiteral("trendTable"));
    view->setAccessibleName(tr("The figures of the chart"));
    view->setModel(m_table);
    prepareTree(*view);
    view->setRootIsDecorated(false);
    view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_figuresStack = new QStackedWidget(card);
    m_figuresStack->addWidget(m_chart);
    m_figuresStack->addWidget(view);
    m_figuresStack->setMinimumHeight(fontMetrics().height() * 13);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_how, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addWidget(m_figuresStack, 1);
    return card;
}

QWidget *TrendsPage::buildShareCard()
{
    auto *card = new Card(this);
    m_ofAnswers.append(card);
    m_shareTitle = new TextLabel(TextRole::CardTitle, card);
    m_shareTitle->setObjectName(QStringLiteral("sharesTitle"));
    m_shareTitle->setWordWrap(true);
    m_shares = new DistributionChart(card);
    m_shares->setMinimumHeight(fontMetrics().height() * 10);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_shareTitle);
    column->addWidget(m_shares, 1);
    return card;
}

QBoxLayout *TrendsPage::buildMultiplesHead()
{
    auto *order = new QComboBox(this);
    order->setObjectName(QStringLiteral("multiplesOrder"));
    order->setAccessibleName(tr("Order of the locations"));
    order->addItem(tr("Sorted by name"));
    order->addItem(tr("Lowest score first"));
    order->addItem(tr("Largest decline first"));
    connect(order, &QComboBox::currentIndexChanged, this,
        [this](int index) { m_multiples->setOrder(static_cast<MultiplesOrder>(index)); });
    auto *hint = new TextLabel(TextRole::Caption, tr("One scale for all"), this);
    hint->setInk(Ink::Faint);
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(TextRole::CardTitle, tr("Locations"), this));
    row->addWidget(hint);
    row->addStretch();
    row->addWidget(order);
    return row;
}

void TrendsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TrendsPage::arrange()
{
    const int wanted = fontMetrics().averageCharWidth() * 34;
    m_picker->setFixedWidth(std::min(wanted, width() / 4));
    const int room = width() - m_picker->maximumWidth() - 2 * PageMargin - CardGap;
    int controls = m_controls->spacing();
    for (int index = 0; index < m_controls->count(); ++index)
        controls += m_controls->itemAt(index)->sizeHint().width();
    const bool narrow = controls > room;
    m_controls->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_controls->setAlignment(
        m_controls->itemAt(1)->widget(), narrow ? Qt::AlignLeft : Qt::Alignment());
    const bool stacked = room < fontMetrics().averageCharWidth() * 95;
    m_charts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace headroom::ui
