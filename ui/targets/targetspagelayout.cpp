// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/howbutton.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/targets/roundcard.h"
#include "ui/targets/targetdelegates.h"
#include "ui/targets/targetmodel.h"
#include "ui/targets/targetspage.h"
#include "ui/targets/targetwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr int LeastTreeLines = 12;
constexpr int FindWidth = 28; ///< letters

QToolButton *historyButton(QAction *action, const QString &iconName)
{
    auto *button = new QToolButton;
    action->setIcon(icon(iconName));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    return button;
}

} // namespace

QWidget *TargetsPage::buildPage()
{
    auto *page = new QWidget(this);
    auto *title = new TextLabel(TextRole::PageTitle, tr("Targets"), page);
    auto *subtitle = new TextLabel(TextRole::Body,
        tr("From one target of the organisation to a fair target for everyone."), page);
    subtitle->setInk(Ink::Soft);
    m_card = new RoundCard(m_editor, m_figures, page);
    m_card->setObjectName(QStringLiteral("roundCard"));
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(PageMargin, PageMargin - 6, PageMargin, PageMargin - 8);
    lines->setSpacing(CardGap - 4);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(title);
    head->addWidget(subtitle);
    lines->addLayout(head);
    lines->addWidget(m_card);
    lines->addWidget(buildTreeCard(), 1);
    lines->addWidget(buildSumCard());
    return page;
}

QWidget *TargetsPage::buildEmptyState()
{
    auto *page = new QWidget(this);
    m_emptyText = new TextLabel(TextRole::CardTitle, page);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyMore = new TextLabel(TextRole::Body, page);
    m_emptyMore->setObjectName(QStringLiteral("emptyMore"));
    m_emptyMore->setInk(Ink::Soft);
    auto *import = new QPushButton(tr("Import a file…"), page);
    import->setObjectName(QStringLiteral("emptyImport"));
    makePrimary(*import);
    connect(import, &QPushButton::clicked, this, &TargetsPage::importRequested);
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(CardGap);
    lines->addStretch(2);
    lines->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    lines->addWidget(m_emptyMore, 0, Qt::AlignHCenter);
    lines->addWidget(import, 0, Qt::AlignHCenter);
    lines->addStretch(3);
    return page;
}

QWidget *TargetsPage::buildTreeCard()
{
    auto *card = new Card(this);
    m_message = new TextLabel(TextRole::Body, card);
    m_message->setObjectName(QStringLiteral("targetMessage"));
    m_message->setInk(Ink::Bad);
    m_warning = new TextLabel(TextRole::Body, card);
    m_warning->setObjectName(QStringLiteral("targetWarning"));
    m_warning->setInk(Ink::Warn);
    for (TextLabel *label : {m_message, m_warning}) {
        label->setWordWrap(true);
        label->hide();
    }
    buildTree();
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins({});
    lines->addLayout(buildTreeTools());
    lines->addWidget(m_message);
    lines->addWidget(m_warning);
    lines->addWidget(m_tree, 1);
    m_needed = new TextLabel(TextRole::Body, card);
    m_needed->setObjectName(QStringLiteral("neededText"));
    m_needed->setWordWrap(true);
    lines->addWidget(m_needed);
    return card;
}

void TargetsPage::buildTree()
{
    m_tree = new QTreeView(this);
    m_model = new TargetModel(m_figures, this);
    m_tree->setTextElideMode(Qt::ElideMiddle); // long names often differ at their end
    m_tree->setObjectName(QStringLiteral("targetTree"));
    m_tree->setAccessibleName(tr("Targets of everyone"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    auto *target = new TargetCellDelegate(m_figures, m_tree);
    const auto column = [](TargetColumn which) { return static_cast<int>(which); };
    m_tree->setItemDelegateForColumn(column(TargetColumn::Target), target);
    m_tree->setItemDelegateForColumn(column(TargetColumn::Way), new DumbbellDelegate(m_tree));
    m_tree->setItemDelegateForColumn(column(TargetColumn::Status), new StatusDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(column(TargetColumn::Way), QHeaderView::Stretch);
    m_tree->header()->setMinimumSectionSize(40);
    m_tree->setMinimumHeight(m_tree->fontMetrics().height() * LeastTreeLines);
    connect(target, &TargetCellDelegate::leftScale, this, [this](double value) {
        showMessage(TargetWords(*m_editor.metric(), m_figures).outsideScale(value));
    });
    connect(m_model, &TargetModel::targetTyped, this, &TargetsPage::lockAndAsk);
    connect(m_model, &TargetModel::reasonTyped, &m_editor, &RoundEditor::giveReason);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateActions();
        showNeeded();
    });
}

QHBoxLayout *TargetsPage::buildTreeTools()
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("findUnit"));
    m_find->setPlaceholderText(tr("Find a name"));
    m_find->setAccessibleName(tr("Find a name"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(m_find->fontMetrics().averageCharWidth() * FindWidth);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    m_release = new QPushButton(tr("Share out again"), this);
    m_release->setObjectName(QStringLiteral("releaseTarget"));
    m_release->setToolTip(tr("The target of this row is no longer set by hand."));
    connect(m_release, &QPushButton::clicked, this, &TargetsPage::releaseCurrent);
    auto *tools = new QHBoxLayout;
    tools->addWidget(new TextLabel(TextRole::CardTitle, tr("Everyone's target"), this));
    tools->addStretch();
    tools->addWidget(m_release);
    tools->addWidget(historyButton(undoStack().createUndoAction(this), QStringLiteral("undo")));
    tools->addWidget(historyButton(undoStack().createRedoAction(this), QStringLiteral("redo")));
    tools->addWidget(m_find);
    return tools;
}

QWidget *TargetsPage::buildMixLine()
{
    m_mixLine = new QWidget(this);
    m_mix = new TextLabel(TextRole::Body, m_mixLine);
    m_mix->setObjectName(QStringLiteral("mixText"));
    m_mix->setWordWrap(true);
    m_howMix = new HowButton(m_mixLine);
    m_howMix->setObjectName(QStringLiteral("howMix"));
    auto *line = new QHBoxLayout(m_mixLine);
    line->setContentsMargins({});
    line->addWidget(m_mix, 1);
    line->addWidget(m_howMix, 0, Qt::AlignTop);
    return m_mixLine;
}

QWidget *TargetsPage::buildSumCard()
{
    auto *card = new Card(this);
    m_sumPill = new Pill(card);
    m_sumPill->setObjectName(QStringLiteral("sumPill"));
    m_sum = new TextLabel(TextRole::Body, card);
    m_sum->setObjectName(QStringLiteral("sumText"));
    m_sum->setWordWrap(true);
    m_history = new TextLabel(TextRole::Caption, card);
    m_history->setObjectName(QStringLiteral("historyText"));
    m_history->setInk(Ink::Soft);
    m_history->setWordWrap(true);
    m_compare = new QPushButton(tr("Compare ways…"), card);
    m_compare->setObjectName(QStringLiteral("compareMethods"));
    connect(m_compare, &QPushButton::clicked, this, &TargetsPage::compare);
    m_fix = new QPushButton(tr("Fix the round…"), card);
    m_fix->setObjectName(QStringLiteral("fixRound"));
    makePrimary(*m_fix);
    connect(m_fix, &QPushButton::clicked, this, &TargetsPage::askToFix);
    m_next = new QPushButton(tr("New round"), card);
    m_next->setObjectName(QStringLiteral("newRound"));
    connect(m_next, &QPushButton::clicked, this,
        [this] { emit newRoundRequested(m_editor.nextRound()); });
    m_fixing = new TextLabel(TextRole::Caption, card);
    m_fixing->setObjectName(QStringLiteral("fixingText"));
    m_fixing->setWordWrap(true);
    m_differences = new QPushButton(tr("Show which…"), card);
    m_differences->setObjectName(QStringLiteral("showDifferences"));
    m_differences->setToolTip(tr("The targets that would be different, and why"));
    connect(m_differences, &QPushButton::clicked, this, &TargetsPage::showDifferences);
    m_subgoals = new TextLabel(TextRole::Caption, card);
    m_subgoals->setObjectName(QStringLiteral("subgoalsText"));
    m_subgoals->setWordWrap(true);
    m_keep = new QPushButton(tr("Keep this proposal"), card);
    m_keep->setObjectName(QStringLiteral("keepProposal"));
    makePrimary(*m_keep);
    connect(m_keep, &QPushButton::clicked, &m_editor, &RoundEditor::keepProposal);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sum);
    words->addWidget(m_fixing);
    words->addWidget(buildMixLine());
    words->addWidget(m_subgoals);
    words->addWidget(m_history);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins({});
    line->setSpacing(12);
    line->addWidget(m_sumPill);
    line->addLayout(words, 1);
    line->addWidget(m_differences);
    line->addWidget(m_compare);
    line->addWidget(m_keep);
    line->addWidget(m_fix);
    line->addWidget(m_next);
    return card;
}

} // namespace headroom::ui
