// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionspage.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/actionwall.h"
#include "ui/actions/board/actionboard.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"
#include "ui/tables/delegates.h"
#include "ui/tables/treeview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr int SearchLetters = 26;

} // namespace

QWidget *ActionsPage::buildHead()
{
    auto *head = new QWidget(this);
    m_summary = new TextLabel(TextRole::Caption, head);
    m_summary->setObjectName(QStringLiteral("actionsSummary"));
    m_summary->setInk(Ink::Soft);
    m_search = new QLineEdit(head);
    m_search->setObjectName(QStringLiteral("actionSearch"));
    m_search->setPlaceholderText(tr("Find action"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * SearchLetters);
    m_layout = new SegmentedControl(head);
    m_layout->setAccessibleName(tr("Layout"));
    m_layout->addChoice(static_cast<int>(ActionLayout::Board), tr("Board"))
        ->setObjectName(QStringLiteral("actionsAsBoard"));
    m_layout->addChoice(static_cast<int>(ActionLayout::List), tr("List"))
        ->setObjectName(QStringLiteral("actionsAsList"));
    connect(m_layout, &SegmentedControl::chosen, this, [this](int id) {
        showLayout(static_cast<ActionLayout>(id));
        emit layoutChosen(static_cast<ActionLayout>(id));
    });
    auto *add = new QPushButton(tr("&New action…"), head);
    add->setObjectName(QStringLiteral("newAction"));
    add->setIcon(icon(QStringLiteral("add")));
    makePrimary(*add);
    connect(add, &QPushButton::clicked, this, &ActionsPage::openNew);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextRole::PageTitle, tr("Actions"), head));
    words->addWidget(m_summary);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(words, 1);
    m_tools = {m_search, m_layout, buildExport(), add};
    for (QWidget *tool : std::as_const(m_tools))
        row->addWidget(tool, 0, Qt::AlignTop);
    return head;
}

QToolButton *ActionsPage::buildExport()
{
    auto *button = new MenuButton(tr("Export"), this);
    button->setObjectName(QStringLiteral("actionsExport"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Copy the list"), this, [this] { perform(PageAction::CopyData); });
    menu->addSeparator();
    menu->addAction(tr("Export as workbook (*.xlsx)…"), this,
        [this] { exportFile(tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")); });
    menu->addAction(tr("Export as figures (*.csv)…"), this,
        [this] { exportFile(tr("Figures (*.csv)"), QStringLiteral("csv")); });
    button->setMenu(menu);
    return button;
}

QWidget *ActionsPage::buildContent()
{
    m_layouts = new QStackedWidget(this);
    m_board = new ActionBoard(m_layouts);
    connect(m_board, &ActionBoard::actionOpened, this, &ActionsPage::open);
    connect(m_board, &ActionBoard::removalAsked, this, &ActionsPage::remove);
    connect(m_board, &ActionBoard::actionMoved, this,
        [this](ActionId id, ActionState state) { m_wall->move(id, state, today()); });
    m_layouts->addWidget(m_board);
    m_layouts->addWidget(buildList());
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_board->setFilter(text);
        m_table->setFilter(text);
    });
    return m_layouts;
}

QWidget *ActionsPage::buildList()
{
    auto *card = new Card(this);
    m_table = new ActionTable(card);
    m_list = new QTreeView(card);
    m_list->setObjectName(QStringLiteral("actionList"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setModel(m_table);
    prepareTree(*m_list);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegateForColumn(ActionTable::Verdict, new PillDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto id = m_table->actionAt(index))
            open(*id);
    });
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_list);
    return card;
}

} // namespace headroom::ui
