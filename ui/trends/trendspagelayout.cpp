// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/distributionchart.h"
#include "ui/charts/howbutton.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/tables/treeview.h"
#include "ui/trends/multiplesview.h"
#include "ui/trends/trendspage.h"
#include "ui/trends/trendtablemodel.h"
#include "ui/trends/trendunitpicker.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

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
    m_charts->addWidget(buildChartCard(), 3);
    m_charts->addWidget(buildShareCard(), 2);
    m_multiples = new MultiplesView(m_figures, content);
    connect(m_multiples, &MultiplesView::unitOpened, this, [this](UnitRef unit) {
        Selection wanted = m_selection;
        wanted.unit = unit;
        emit selectionRequested(wanted);
    });
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, PageMargin, PageMargin);
    column->setSpacing(CardGap);
    column->addLayout(buildControls());
    column->addLayout(m_charts);
    column->addLayout(buildMultiplesHead());
    column->addWidget(m_multiples);
    column->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(CardGap);
    body->addWidget(m_picker);
    body->addWidget(scroll, 1);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(PageMargin, PageMargin - 4, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(new TextLabel(TextRole::PageTitle, tr("Trends"), page));
    rows->addLayout(body, 1);
    body->setContentsMargins(0, 0, 0, CardGap);
    return page;
}

QWidget *TrendsPage::buildEmpty()
{
    auto *empty = new QWidget(this);
    auto *title = new TextLabel(TextRole::CardTitle, tr("There are no trends yet"), empty);
    title->setObjectName(QStringLiteral("trendsEmptyTitle"));
    auto *hint = new TextLabel(TextRole::Body,
        tr("Import the file of your survey tool: every month in it becomes a point."), empty);
    hint->setInk(Ink::Soft);
    auto *import = new QPushButton(tr("Import survey file…"), empty);
    import->setObjectName(QStringLiteral("trendsImport"));
    makePrimary(*import);
    connect(import, &QPushButton::clicked, this, &TrendsPage::importRequested);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(hint, 0, Qt::AlignHCenter);
    column->addWidget(import, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return empty;
}

QWidget *TrendsPage::buildGranularities()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_granularities = new QButtonGroup(this);
    const std::pair<Granularity, QString> choices[] = {{Granularity::Week, tr("Week")},
        {Granularity::Month, tr("Month")}, {Granularity::Quarter, tr("Quarter")},
        {Granularity::Year, tr("Year")}, {Granularity::RollingYear, tr("Rolling year")}};
    for (const auto &[granularity, text] : choices) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(granularity == m_granularity);
        button->setObjectName(QStringLiteral("granularity%1").arg(static_cast<int>(granularity)));
        m_granularities->addButton(button, static_cast<int>(granularity));
        row->addWidget(button);
    }
    connect(m_granularities, &QButtonGroup::idClicked, this, [this](int id) {
        m_granularity = static_cast<Granularity>(id);
        refresh();
        showMultiples();
    });
    return bar;
}

QToolButton *TrendsPage::addToggle(QBoxLayout &row, const QString &text, bool TrendOptions::*option)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setChecked(m_options.*option);
    connect(button, &QToolButton::toggled, this, [this, option](bool on) {
        m_options.*option = on;
        refresh();
    });
    row.addWidget(button);
    return button;
}

QToolButton *TrendsPage::buildExport()
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("trendExport"));
    button->setText(tr("Export"));
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Copy the chart"), this, [this] { perform(PageAction::CopyChart); });
    menu->addAction(tr("Copy the figures"), this, [this] { perform(PageAction::CopyData); });
    menu->addSeparator();
    const std::pair<QString, QString> formats[] = {{tr("Picture (*.png)"), QStringLiteral("png")},
        {tr("Drawing (*.svg)"), QStringLiteral("svg")},
        {tr("PDF document (*.pdf)"), QStringLiteral("pdf")},
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
    auto *first = new QHBoxLayout;
    first->addWidget(buildGranularities());
    first->addStretch();
    first->addWidget(buildExport());
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    addToggle(*second, tr("Interval"), &TrendOptions::interval)
        ->setObjectName(QStringLiteral("toggleInterval"));
    addToggle(*second, tr("Target path"), &TrendOptions::path)
        ->setObjectName(QStringLiteral("togglePath"));
    addToggle(*second, tr("Control limits"), &TrendOptions::limits)
        ->setObjectName(QStringLiteral("toggleLimits"));
    addToggle(*second, tr("Last year"), &TrendOptions::lastYear)
        ->setObjectName(QStringLiteral("toggleLastYear"));
    auto *table = new QToolButton(this);
    table->setObjectName(QStringLiteral("toggleTable"));
    table->setText(tr("As a table"));
    table->setCheckable(true);
    connect(table, &QToolButton::toggled, this,
        [this](bool on) { m_figuresStack->setCurrentIndex(on ? 1 : 0); });
    second->addWidget(table);
    second->addStretch();
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addLayout(first);
    rows->addLayout(second);
    return rows;
}

QWidget *TrendsPage::buildChartCard()
{
    auto *card = new Card(this);
    m_title = new TextLabel(TextRole::CardTitle, card);
    m_title->setObjectName(QStringLiteral("trendTitle"));
    m_title->setWordWrap(true);
    m_how = new HowButton(card);
    m_subtitle = new TextLabel(TextRole::Caption, card);
    m_subtitle->setInk(Ink::Soft);
    m_subtitle->setWordWrap(true);
    m_chart = new TrendChart(card);
    m_table = new TrendTableModel(m_figures, card);
    auto *view = new QTreeView(card);
    view->setObjectName(QStringLiteral("trendTable"));
    view->setAccessibleName(tr("The figures of the chart"));
    view->setModel(m_table);
    prepareTree(*view);
    view->setRootIsDecorated(false);
    view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_figuresStack = new QStackedWidget(card);
    m_figuresStack->addWidget(m_chart);
    m_figuresStack->addWidget(view);
    m_figuresStack->setMinimumHeight(fontMetrics().height() * 15);
    m_sentences = new TextLabel(TextRole::Body, card);
    m_sentences->setObjectName(QStringLiteral("trendSentences"));
    m_sentences->setInk(Ink::Soft);
    m_sentences->setWordWrap(true);
    m_sentences->setMinimumHeight(fontMetrics().height() * 4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_how, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_subtitle);
    column->addWidget(m_figuresStack, 1);
    column->addWidget(m_sentences);
    return card;
}

QWidget *TrendsPage::buildShareCard()
{
    auto *card = new Card(this);
    m_shareTitle = new TextLabel(TextRole::CardTitle, card);
    m_shareTitle->setObjectName(QStringLiteral("sharesTitle"));
    m_shareTitle->setWordWrap(true);
    m_shares = new DistributionChart(card);
    m_shares->setMinimumHeight(fontMetrics().height() * 11);
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
    const bool stacked = width() < fontMetrics().averageCharWidth() * 150;
    m_charts->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace headroom::ui
