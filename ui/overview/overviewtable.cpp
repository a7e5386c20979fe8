// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewtable.h"

#include "ui/style/textlabel.h"
#include "ui/tables/delegates.h"
#include "ui/tables/treeview.h"
#include "ui/text/unitwords.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {

OverviewTable::OverviewTable(const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_model(new OverviewModel(figures, this))
    , m_title(new TextLabel(TextRole::CardTitle, tr("Locations and employees"), this))
    , m_hint(new TextLabel(TextRole::Caption, this))
    , m_up(new QPushButton(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_hint->setInk(Ink::Faint);
    m_hint->setObjectName(QStringLiteral("overviewHint"));
    m_up->setObjectName(QStringLiteral("overviewUp"));
    m_filter->setObjectName(QStringLiteral("overviewFilter"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter locations and employees by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    buildTree();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_up);
    head->addStretch();
    head->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_tree, 1);
    connectTree();
}

void OverviewTable::buildTree()
{
    m_tree->setObjectName(QStringLiteral("overviewTree"));
    m_tree->setAccessibleName(m_title->text());
    m_tree->setModel(m_model);
    prepareTree(*m_tree);
    m_tree->setItemDelegateForColumn(OverviewModel::Bar, new IntervalDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::ChangeColumn, new PillDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::Recent, new SparklineDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::Progress, new ProgressDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::Judgement, new PillDelegate(m_tree));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    m_tree->setMinimumHeight(fontMetrics().height() * 16);
}

void OverviewTable::connectTree()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] { emit unitChosen(m_clicked); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_clicked = m_model->unitAt(index);
        m_click.start(QApplication::doubleClickInterval());
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { m_click.stop(); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_click.stop();
        emit unitOpened(m_model->unitAt(index));
    });
    connect(m_up, &QPushButton::clicked, this, [this] { emit unitChosen(m_shown.parent()); });
}

void OverviewTable::showFacts(const OverviewFacts &facts, const ReportSource &source)
{
    m_click.stop();
    m_shown = facts.unit;
    m_model->showFacts(facts, source);
    const bool whole = facts.unit.level == Level::Organisation;
    m_up->setVisible(!whole);
    m_up->setText(QStringLiteral("‹ ") + unitWords(source.organisation, facts.unit.parent()));
    //: a button that goes one level up; %1 a unit
    m_up->setAccessibleName(
        tr("Back to %1").arg(unitWords(source.organisation, facts.unit.parent())));
    const bool empty = facts.rows.isEmpty();
    m_hint->setText(empty ? tr("There is nothing below this unit. Go one level up to compare.")
                          : tr("Click to choose, double-click or Enter to open in Trends."));
    m_tree->setVisible(!empty);
    arrangeColumns();
}

void OverviewTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void OverviewTable::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrangeColumns();
}

void OverviewTable::arrangeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    const int width = contentsRect().width();
    const bool narrow = width < character * 155;
    m_tree->setColumnHidden(OverviewModel::Progress, narrow);
    m_tree->setColumnHidden(OverviewModel::Recent, width < character * 100);
    const int bar = narrow ? 20 : 26;
    const int widths[] = {narrow ? 24 : 30, 10, narrow ? 14 : 16, bar, 13, 16, 10, 14};
    for (int column = OverviewModel::Name; column <= OverviewModel::Progress; ++column)
        m_tree->setColumnWidth(column, widths[column] * character);
}

} // namespace headroom::ui
