// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetspage.h"

#include "ui/charts/howbutton.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/targets/comparedialog.h"
#include "ui/targets/differencesdialog.h"
#include "ui/targets/roundcard.h"
#include "ui/targets/targetmodel.h"
#include "ui/targets/targetwords.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/rounds/roundwords.h"
#include "ui/text/rounds/subgoalwords.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr int SendAfter = 500; ///< milliseconds without a further change
constexpr int NarrowPage = 1000; ///< pixels: below, what can be worked out is left out
constexpr int NarrowRound = 1400; ///< pixels: below, the fields of the round take two rows
constexpr int StatusShare = 4; ///< the status takes at most one part in so many of the page
constexpr int NameShare = 3; ///< likewise the names
constexpr int StatusMargin = 4; ///< letters
constexpr std::size_t MostExpanded = 60; ///< units: larger trees open with their locations only

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
    undoStack().disconnect(this); // tells of its last change while it is cleared
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
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
    if (otherMetric)
        showMessage({});
    m_editor.setSource(snapshot, selection.metric);
    const QModelIndex unit = m_model->indexOfUnit(selection.unit);
    if (unit.isValid() && selection.unit.level() != Level::Organisation) {
        m_tree->expand(unit.parent());
        m_tree->expand(unit);
        m_tree->setCurrentIndex(unit);
        m_tree->scrollTo(unit);
    }
}

void TargetsPage::showFacts()
{
    m_stack->setCurrentIndex(isEmpty() ? 1 : 0);
    showEmptyState();
    m_card->refresh();
    const Result<TargetFacts> &facts = m_editor.facts();
    if (!m_editor.hasAnswers() || !facts) {
        m_model->clear();
        if (m_editor.hasAnswers())
            showMessage(errorText(facts.error()));
        updateActions();
        return;
    }
    const bool fresh = !m_model->isOf(*facts);
    m_model->showFacts(
        *facts, *m_editor.metric(), m_editor.source().organisation, m_editor.results());
    if (fresh)
        openTree();
    showSum(*facts);
    showFixing();
    showFollowing();
    updateActions();
}

bool TargetsPage::isEmpty() const
{
    if (!m_editor.hasAnswers())
        return true;
    return !m_editor.facts()
        && !m_editor.source().metricsWithAnswers().contains(*m_editor.metric());
}

void TargetsPage::showEmptyState()
{
    if (!m_editor.hasAnswers()) {
        m_emptyText->setText(tr("There are no answers to start from yet."));
        m_emptyMore->setText(
            tr("Import a file of your survey tool, and everyone's target follows from one."));
        return;
    }
    m_emptyText->setText(filledText(tr("There are no answers about %1 to start from."),
        {metricWords(m_editor.metric()->id).name}));
    m_emptyMore->setText(
        tr("Choose another indicator, or import a file in which customers were asked for it."));
}

void TargetsPage::openTree()
{
    if (m_model->rows().size() <= MostExpanded)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    const int way = static_cast<int>(TargetColumn::Way);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column != way)
            m_tree->resizeColumnToContents(column);
    }
    arrangeColumns();
}

int TargetsPage::widestStatus() const
{
    const Metric *metric = m_editor.metric();
    if (!metric)
        return 0;
    const TargetWords words(*metric, m_figures);
    int widest = m_tree->header()->sectionSizeHint(static_cast<int>(TargetColumn::Status));
    for (const TargetRow &row : m_model->rows())
        widest = qMax(widest, pillSize(m_tree->font(), words.statusInShort(row)).width());
    // Room around a pill, and for a figure that gets another digit while the slider moves.
    return widest + m_tree->fontMetrics().averageCharWidth() * StatusMargin;
}

void TargetsPage::arrangeColumns()
{
    const bool narrow = width() < NarrowPage;
    const bool follows = !m_editor.results().isEmpty();
    m_tree->setColumnHidden(static_cast<int>(TargetColumn::Headroom), narrow || follows);
    m_tree->setColumnHidden(static_cast<int>(TargetColumn::Rise), narrow || follows);
    m_tree->setColumnHidden(static_cast<int>(TargetColumn::SoFar), !follows);
    m_tree->setColumnHidden(static_cast<int>(TargetColumn::Needed), !follows);
    m_tree->setColumnWidth(
        static_cast<int>(TargetColumn::Status), qMin(widestStatus(), width() / StatusShare));
    const int name = static_cast<int>(TargetColumn::Name);
    m_tree->setColumnWidth(name, qMin(m_tree->columnWidth(name), width() / NameShare));
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
    const QString subgoals =
        subgoalsSentence(m_editor.metric()->id, m_editor.subgoals(), m_figures);
    m_subgoals->setText(subgoals);
    m_subgoals->setVisible(!subgoals.isEmpty());
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
    Metric metric = *m_editor.metric();
    metric.best = m_editor.asked().bounds.ceiling.value_or(metric.best);
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
    const bool isFixed = m_editor.isClosed();
    const bool hasFacts = m_editor.hasAnswers() && m_editor.facts();
    m_release->setVisible(row && row->target.status == TargetStatus::Locked && !isFixed);
    m_keep->setVisible(hasFacts && m_editor.isProposal() && !isFixed);
    m_fix->setVisible(hasFacts && !m_editor.isProposal() && !isFixed);
    m_next->setVisible(isFixed);
    m_compare->setVisible(!isFixed);
    m_tree->setEditTriggers(isFixed
            ? QAbstractItemView::NoEditTriggers
            : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
}

void TargetsPage::showFixing()
{
    const FixedRound *fixed = m_editor.fixed();
    m_fixing->setVisible(fixed != nullptr);
    m_differences->setVisible(fixed != nullptr && !m_editor.differencesToday().isEmpty());
    if (fixed == nullptr)
        return;
    const QString day = m_figures.date(fixed->at.toLocalTime().date());
    const qsizetype others = m_editor.differencesToday().size();
    const QString agreed =
        tr("Fixed on %1: later imports and settings do not change these targets.").arg(day);
    m_fixing->setText(others == 0 ? agreed
                                  : agreed + QLatin1Char(' ')
                + tr("Shared out again today, %Ln target(s) would be different.", nullptr,
                    static_cast<int>(others)));
}

void TargetsPage::showDifferences()
{
    auto *dialog = new DifferencesDialog(
        m_editor.snapshot(), *m_editor.fixed(), m_editor.differencesToday(), m_figures, this);
    dialog->open();
}

void TargetsPage::showFollowing()
{
    arrangeColumns();
    showNeeded();
    const std::optional<RoundMix> &mix = m_editor.mix();
    m_mixLine->setVisible(mix.has_value());
    if (!mix)
        return;
    const RoundWords words(*m_editor.metric(), m_figures);
    m_mix->setText(words.mix(*mix));
    m_howMix->setAnswer(tr("Performance and mix"), words.howMixIsSplit());
}

void TargetsPage::showNeeded()
{
    const TargetRow *row = m_model->row(m_tree->currentIndex());
    if (row == nullptr && !m_model->rows().empty())
        row = &m_model->rows().front();
    const QString words = row != nullptr ? m_model->neededWords(*row) : QString();
    m_needed->setText(words.isEmpty() ? QString()
                                      //: a unit, and a sentence on what it still needs
                                      : filledText(tr("%1: %2"), {row->name, words}));
    m_needed->setVisible(!words.isEmpty());
}

void TargetsPage::askToFix()
{
    const Round round = m_editor.round();
    auto *question = new QMessageBox(QMessageBox::Question, tr("Fix the round"),
        filledText(tr("Fix the round “%1”?"), {round.name}), QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("fixQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("Its targets then stay as they are now, whatever is imported, undone or set later, and "
           "each sheet gets a check code. This cannot be taken back; a new round can be made."));
    QAbstractButton *fix = question->addButton(tr("&Fix the round"), QMessageBox::AcceptRole);
    connect(fix, &QAbstractButton::clicked, this, [this, round] {
        m_send.stop();
        emit fixRequested(round);
    });
    question->open();
}

bool TargetsPage::offers(PageAction action) const
{
    switch (action) {
    case PageAction::Undo:
        return m_editor.undoStack().canUndo();
    case PageAction::Redo:
        return m_editor.undoStack().canRedo();
    case PageAction::Find:
        return !isEmpty();
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
    m_card->setNarrow(width() < NarrowRound);
    arrangeColumns();
}

void TargetsPage::hideEvent(QHideEvent *event)
{
    // Target sheets read the stored round: nothing may be left waiting when the page goes.
    if (m_send.isActive())
        sendRound();
    QWidget::hideEvent(event);
}

} // namespace headroom::ui
