// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetspage.h"

#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/targets/comparedialog.h"
#include "ui/targets/roundcard.h"
#include "ui/targets/targetdelegates.h"
#include "ui/targets/targetmodel.h"
#include "ui/targets/targetwords.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr int SendAfter = 500; ///< milliseconds without a further change
constexpr int NarrowPage = 900; ///< pixels: below, what can be worked out is left out
constexpr int LeastTreeLines = 16;
constexpr std::size_t MostExpanded = 60; ///< units: larger trees open with their locations only

QToolButton *historyButton(QAction *action, const QString &iconName)
{
    auto *button = new QToolButton;
    action->setIcon(icon(iconName));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

TargetsPage::TargetsPage(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
{
    setObjectName(QStringLiteral("targetsPage"));
    m_send.setSingleShot(true);
    m_send.setInterval(SendAfter);
    m_stack = new QStackedLayout(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildPage());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(buildEmptyState());
    connectEditor();
    showFacts();
}

TargetsPage::~TargetsPage()
{
    // A field that loses the focus while it dies still tells the editor what was typed: the widgets
    // have to go before the members that they speak to.
    m_editor.disconnect(this);
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

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
    auto *text =
        new TextLabel(TextRole::CardTitle, tr("There are no answers to start from yet."), page);
    text->setObjectName(QStringLiteral("emptyText"));
    auto *more = new TextLabel(TextRole::Body,
        tr("Import a file of your survey tool, and everyone's target follows from one."), page);
    more->setInk(Ink::Soft);
    auto *import = new QPushButton(tr("Import a file…"), page);
    import->setObjectName(QStringLiteral("emptyImport"));
    makePrimary(*import);
    connect(import, &QPushButton::clicked, this, &TargetsPage::importRequested);
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(CardGap);
    lines->addStretch(2);
    lines->addWidget(text, 0, Qt::AlignHCenter);
    lines->addWidget(more, 0, Qt::AlignHCenter);
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
    return card;
}

void TargetsPage::buildTree()
{
    m_tree = new QTreeView(this);
    m_model = new TargetModel(m_figures, this);
    m_tree->setObjectName(QStringLiteral("targetTree"));
    m_tree->setAccessibleName(tr("Targets of locations and employees"));
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
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(40);
    m_tree->setMinimumHeight(m_tree->fontMetrics().height() * LeastTreeLines);
    connect(target, &TargetCellDelegate::leftScale, this, [this](double value) {
        showMessage(TargetWords(*m_editor.metric(), m_figures).outsideScale(value));
    });
    connect(m_model, &TargetModel::targetTyped, this, &TargetsPage::lockAndAsk);
    connect(m_model, &TargetModel::reasonTyped, &m_editor, &RoundEditor::giveReason);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &TargetsPage::updateActions);
}

QHBoxLayout *TargetsPage::buildTreeTools()
{
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("findUnit"));
    m_find->setPlaceholderText(tr("Find a name"));
    m_find->setAccessibleName(tr("Find a name"));
    m_find->setClearButtonEnabled(true);
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
    tools->addWidget(new TextLabel(TextRole::CardTitle, tr("Every location and employee"), this));
    tools->addStretch();
    tools->addWidget(m_release);
    tools->addWidget(historyButton(undoStack().createUndoAction(this), QStringLiteral("undo")));
    tools->addWidget(historyButton(undoStack().createRedoAction(this), QStringLiteral("redo")));
    tools->addWidget(m_find);
    return tools;
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
    auto *comparing = new QPushButton(tr("Compare ways…"), card);
    comparing->setObjectName(QStringLiteral("compareMethods"));
    connect(comparing, &QPushButton::clicked, this, &TargetsPage::compare);
    m_keep = new QPushButton(tr("Keep this proposal"), card);
    m_keep->setObjectName(QStringLiteral("keepProposal"));
    makePrimary(*m_keep);
    connect(m_keep, &QPushButton::clicked, &m_editor, &RoundEditor::keepProposal);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sum);
    words->addWidget(m_history);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins({});
    line->setSpacing(12);
    line->addWidget(m_sumPill);
    line->addLayout(words, 1);
    line->addWidget(comparing);
    line->addWidget(m_keep);
    return card;
}

void TargetsPage::connectEditor()
{
    connect(&m_editor, &RoundEditor::factsChanged, this, &TargetsPage::showFacts);
    connect(&m_editor, &RoundEditor::roundEdited, this, [this] { m_send.start(); });
    connect(&m_editor, &RoundEditor::refused, this,
        [this](const Error &error) { showMessage(errorText(error)); });
    connect(&undoStack(), &QUndoStack::indexChanged, this, &TargetsPage::actionsChanged);
    connect(&m_send, &QTimer::timeout, this, &TargetsPage::sendRound);
    connect(m_card, &RoundCard::leftScale, this, [this](double value) {
        showMessage(TargetWords(*m_editor.metric(), m_figures).outsideScale(value));
    });
    connect(m_card, &RoundCard::backOnScale, this, [this] { showMessage({}); });
    connect(m_card, &RoundCard::datesRefused, this, [this] {
        showMessage(tr("The baseline has to begin before it ends, and to end before the day of "
                       "the target."));
    });
}

void TargetsPage::showSnapshot(const SnapshotPtr &snapshot, const Selection &selection)
{
    const bool otherMetric = !m_editor.metric() || m_editor.metric()->id != selection.metric;
    if (m_send.isActive())
        sendRound();
    m_editor.setSource(snapshot, selection.metric);
    if (otherMetric)
        showMessage({});
    const QModelIndex unit = m_model->indexOfUnit(selection.unit);
    if (unit.isValid() && selection.unit.level != Level::Organisation) {
        m_tree->expand(unit.parent());
        m_tree->expand(unit);
        m_tree->setCurrentIndex(unit);
        m_tree->scrollTo(unit);
    }
}

void TargetsPage::showFacts()
{
    m_stack->setCurrentIndex(m_editor.hasAnswers() ? 0 : 1);
    m_card->refresh();
    const Result<TargetFacts> &facts = m_editor.facts();
    if (!m_editor.hasAnswers() || !facts) {
        m_model->clear();
        if (m_editor.hasAnswers())
            showMessage(errorText(facts.error()));
        updateActions();
        return;
    }
    const bool fresh = m_model->rows().size() != facts->outcome.units.size();
    m_model->showFacts(*facts, *m_editor.metric(), m_editor.source().organisation);
    if (fresh)
        openTree();
    showSum(*facts);
    updateActions();
}

void TargetsPage::openTree()
{
    if (m_model->rows().size() <= MostExpanded)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        m_tree->resizeColumnToContents(column);
}

void TargetsPage::showSum(const TargetFacts &facts)
{
    const TargetWords words(*m_editor.metric(), m_figures);
    m_sum->setText(words.sum(facts));
    const bool addsUp = facts.outcome.addsUp;
    m_sumPill->setContent(
        addsUp ? tr("✓ Adds up") : tr("✗ Does not add up"), addsUp ? Tone::Good : Tone::Warn);
    const QString history = words.history(facts);
    m_history->setText(history);
    m_history->setVisible(!history.isEmpty());
    const QString warning = words.warning(facts);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void TargetsPage::showMessage(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void TargetsPage::lockAndAsk(UnitRef unit, double target)
{
    showMessage({});
    m_editor.lock(unit, target);
    if (!m_editor.lockOf(unit))
        return;
    // The editor of the target closes first.
    QTimer::singleShot(0, m_tree, [this, unit] {
        const QModelIndex status = m_model->indexOfUnit(unit, TargetColumn::Status);
        if (!status.isValid() || !isVisible())
            return;
        m_tree->setCurrentIndex(status);
        m_tree->edit(status);
    });
}

void TargetsPage::releaseCurrent()
{
    if (const TargetRow *row = m_model->row(m_tree->currentIndex())) {
        showMessage({});
        m_editor.unlock(row->target.unit);
    }
}

void TargetsPage::compare()
{
    if (!m_editor.hasAnswers())
        return;
    Round round = m_editor.round();
    if (m_editor.isProposal())
        round.targets += m_editor.asked();
    const Metric &metric = *m_editor.metric();
    auto *dialog = new CompareDialog(
        {compareMethods(m_editor.source(), round, metric.id), m_editor.asked().method, metric},
        m_figures, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareDialog::methodChosen, this, [this](ShareMethod method) {
        MetricTarget asked = m_editor.asked();
        asked.method = method;
        m_editor.ask(asked, tr("Change the way of sharing out"));
    });
    dialog->open();
}

void TargetsPage::updateActions()
{
    const TargetRow *row = m_model->row(m_tree->currentIndex());
    m_release->setVisible(row && row->target.status == TargetStatus::Locked);
    m_keep->setVisible(m_editor.hasAnswers() && m_editor.facts() && m_editor.isProposal());
}

bool TargetsPage::offers(PageAction action) const
{
    switch (action) {
    case PageAction::Undo:
        return m_editor.undoStack().canUndo();
    case PageAction::Redo:
        return m_editor.undoStack().canRedo();
    case PageAction::Find:
        return m_editor.hasAnswers();
    case PageAction::CopyData:
    case PageAction::CopyChart:
    case PageAction::ExportPdf:
    case PageAction::Print:
        break;
    }
    return false;
}

void TargetsPage::perform(PageAction action)
{
    if (action == PageAction::Undo)
        undoStack().undo();
    else if (action == PageAction::Redo)
        undoStack().redo();
    else if (action == PageAction::Find)
        m_find->setFocus();
}

void TargetsPage::sendRound()
{
    m_send.stop();
    emit roundChanged(m_editor.round());
}

void TargetsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < NarrowPage;
    m_tree->setColumnHidden(static_cast<int>(TargetColumn::Headroom), narrow);
    m_tree->setColumnHidden(static_cast<int>(TargetColumn::Rise), narrow);
}

void TargetsPage::hideEvent(QHideEvent *event)
{
    // Target sheets read the stored round: nothing may be left waiting when the page goes.
    if (m_send.isActive())
        sendRound();
    QWidget::hideEvent(event);
}

} // namespace headroom::ui
