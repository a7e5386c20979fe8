// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/canvasmodel.h"
#include "ui/data/canvas/canvasview.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"
#include "ui/tables/delegates.h"
#include "ui/tables/treeview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr int SearchWidth = 22; ///< letters

} // namespace

QWidget *CanvasView::buildHead()
{
    auto *head = new QWidget(this);
    m_summary = new TextLabel(TextRole::Caption, head);
    m_summary->setObjectName(QStringLiteral("canvasSummary"));
    m_summary->setInk(Ink::Soft);
    m_units = new QComboBox(head);
    m_units->setObjectName(QStringLiteral("canvasUnit"));
    m_units->setAccessibleName(tr("Values of"));
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_units, &QComboBox::currentIndexChanged, this, &CanvasView::ask);
    m_search = new QLineEdit(head);
    m_search->setObjectName(QStringLiteral("canvasSearch"));
    m_search->setPlaceholderText(tr("Find indicator"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * SearchWidth);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_tree->expandAll();
    });
    auto *add = new QPushButton(tr("&New own indicator…"), head);
    add->setObjectName(QStringLiteral("newIndicator"));
    add->setIcon(icon(QStringLiteral("add")));
    makePrimary(*add);
    connect(add, &QPushButton::clicked, this, &CanvasView::openNew);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextRole::PageTitle, tr("Own indicators"), head));
    words->addWidget(m_summary);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(words, 1);
    m_tools = {m_units, m_search, buildExport(), add};
    for (QWidget *tool : std::as_const(m_tools))
        row->addWidget(tool, 0, Qt::AlignTop);
    return head;
}

QToolButton *CanvasView::buildExport()
{
    auto *button = new MenuButton(tr("Export"), this);
    button->setObjectName(QStringLiteral("canvasExport"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Copy the list"), this, &CanvasView::copyList);
    menu->addSeparator();
    menu->addAction(tr("Export as figures (*.csv)…"), this, &CanvasView::exportCsv);
    button->setMenu(menu);
    return button;
}

QWidget *CanvasView::buildContent()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(CardGap);
    rows->addWidget(buildWarnings());
    rows->addWidget(buildTree(), 1);
    return content;
}

Card *CanvasView::buildWarnings()
{
    m_warnings = new Card(this);
    m_warnings->setObjectName(QStringLiteral("canvasWarnings"));
    auto *rows = new QVBoxLayout(m_warnings);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(
        new TextLabel(TextRole::CardTitle, tr("Norms that cannot all be met"), m_warnings));
    m_warningLines = new QVBoxLayout;
    m_warningLines->setSpacing(4);
    rows->addLayout(m_warningLines);
    return m_warnings;
}

QWidget *CanvasView::buildTree()
{
    auto *card = new Card(this);
    m_model = new CanvasModel(card);
    m_tree = new QTreeView(card);
    m_tree->setObjectName(QStringLiteral("canvasTree"));
    m_tree->setAccessibleName(tr("Own indicators"));
    m_tree->setModel(m_model);
    prepareTree(*m_tree);
    m_tree->setSortingEnabled(false);
    m_tree->setItemDelegateForColumn(CanvasModel::Status, new PillDelegate(m_tree));
    m_tree->setItemDelegateForColumn(CanvasModel::Trend, new SparklineDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::doubleClicked, this, &CanvasView::openCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CanvasView::showCurrent);
    m_hint = new TextLabel(TextRole::Caption, card);
    m_hint->setObjectName(QStringLiteral("canvasHint"));
    m_hint->setInk(Ink::Soft);
    m_hint->setWordWrap(true);
    m_change = new QPushButton(tr("&Change…"), card);
    m_change->setObjectName(QStringLiteral("changeIndicator"));
    connect(m_change, &QPushButton::clicked, this, &CanvasView::openCurrent);
    m_remove = new QPushButton(tr("&Remove"), card);
    m_remove->setObjectName(QStringLiteral("removeIndicator"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto id = m_model->indicatorAt(m_tree->currentIndex()))
            remove(*id);
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_change, 0, Qt::AlignBottom);
    foot->addWidget(m_remove, 0, Qt::AlignBottom);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(m_tree, 1);
    rows->addLayout(foot);
    return card;
}

} // namespace headroom::ui
