// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/answers/answersdialog.h"

#include "ui/answers/answersmodel.h"
#include "ui/answers/answerwords.h"
#include "ui/answers/omissiondialog.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"
#include "ui/tables/treeview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr QSize UsualSize(860, 620);
constexpr int WidestComment = 360;

constexpr std::array AllGroups{
    AnswerGroup::All, AnswerGroup::Favourable, AnswerGroup::Neutral, AnswerGroup::Unfavourable};

} // namespace

AnswersDialog::AnswersDialog(const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_figures(figures)
    , m_model(new AnswersModel(figures, this))
    , m_title(new TextLabel(TextRole::CardTitle, this))
    , m_period(new TextLabel(TextRole::Caption, this))
    , m_calculation(new TextLabel(TextRole::Body, this))
    , m_notShown(new TextLabel(TextRole::Caption, this))
    , m_listed(new TextLabel(TextRole::Caption, this))
    , m_groupsPlace(new QWidget(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_omit(new QPushButton(this))
    , m_undo(new QPushButton(tr("&Undo"), this))
{
    setObjectName(QStringLiteral("answersDialog"));
    setWindowTitle(tr("Answers behind the figure"));
    resize(UsualSize);
    m_title->setObjectName(QStringLiteral("answersTitle"));
    m_calculation->setObjectName(QStringLiteral("answersCalculation"));
    m_notShown->setObjectName(QStringLiteral("answersNotShown"));
    m_listed->setObjectName(QStringLiteral("answersListed"));
    m_table->setObjectName(QStringLiteral("answersTable"));
    m_table->setAccessibleName(tr("Answers"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    prepareTable(*m_table);
    m_search->setObjectName(QStringLiteral("answersSearch"));
    m_search->setPlaceholderText(tr("Search in what was said"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Words that all have to be there; \"too late\" in quotes is a phrase, "
                            "del* the beginning of a word. Enter searches. (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::returnPressed, this, &AnswersDialog::search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            search();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        qOverload<>(&QLineEdit::setFocus));
    m_omit->setObjectName(QStringLiteral("answersOmit"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AnswersDialog::refreshOmitButton);
    connect(m_omit, &QPushButton::clicked, this, &AnswersDialog::askOmission);
    m_undo->setObjectName(QStringLiteral("answersUndo"));
    m_undo->setToolTip(tr("The same person puts the answer back, or leaves it out again. Both stay "
                          "written down. (Ctrl+Z)"));
    connect(m_undo, &QPushButton::clicked, this, &AnswersDialog::undoAsked);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
        &AnswersDialog::undoAsked);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, this), &QShortcut::activated, this,
        &AnswersDialog::redoAsked);
    offerUndo(false);
    for (TextLabel *label : {m_title, m_period, m_calculation, m_notShown}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    for (TextLabel *label : {m_period, m_notShown, m_listed})
        label->setInk(Ink::Soft);
    layOut();
}

void AnswersDialog::layOut()
{
    auto *groups = new QHBoxLayout(m_groupsPlace);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->addStretch();
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_omit);
    foot->addWidget(m_undo);
    foot->addWidget(m_listed, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin - 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_period);
    column->addWidget(m_calculation);
    column->addWidget(m_notShown);
    column->addWidget(m_groupsPlace);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void AnswersDialog::showFacts(const AnswerFacts &facts, const SnapshotPtr &snapshot)
{
    const bool isOpened =
        facts.question.first != ResponseId() && facts.question.first != m_facts.question.first;
    if (isOpened)
        m_current = facts.question.first;
    m_facts = facts;
    m_generation = snapshot->generation;
    const ReportSource &source = snapshot->source;
    const Metric *metric = source.catalogue.metric(facts.question.metric);
    if (metric == nullptr)
        return;
    m_title->setText(answersTitle(facts, source, m_figures));
    m_period->setText(m_figures.range(facts.question.range));
    m_calculation->setText(calculationWords(facts, *metric, m_figures));
    m_notShown->setText(notShownWords(facts, source, m_figures));
    m_listed->setText(listedWords(facts, m_figures));
    for (TextLabel *label : {m_calculation, m_notShown})
        label->setVisible(!label->text().isEmpty());
    fillGroups(*metric);
    m_search->setVisible(facts.hasComments);
    if (m_search->text().isEmpty() != facts.question.search.isEmpty())
        m_search->setText(facts.question.search);
    m_model->showAnswers(facts.list, snapshot);
    m_table->setVisible(m_model->rowCount() > 0);
    for (int column = 0; column < AnswersModel::ColumnCount; ++column)
        m_table->setColumnHidden(
            column, !m_model->isFilled(static_cast<AnswersModel::Column>(column)));
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(AnswersModel::Comment,
        std::min(m_table->columnWidth(AnswersModel::Comment), WidestComment));
    m_table->setColumnWidth(AnswersModel::Omitted,
        std::min(m_table->columnWidth(AnswersModel::Omitted), WidestComment));
    m_table->scrollToTop();
    keepCurrent();
    if (isOpened)
        m_table->setFocus();
    refreshOmitButton();
}

/// The answer that was chosen stays chosen, wherever it stands now.
void AnswersDialog::keepCurrent()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_current != ResponseId() && m_model->answerAt(index)->id == m_current)
            m_table->setCurrentIndex(index);
    }
}

void AnswersDialog::refreshOmitButton()
{
    const ListedAnswer *answer = m_model->answerAt(m_table->currentIndex());
    const bool isOmitted = answer != nullptr && answer->omission != OmissionId();
    m_omit->setText(isOmitted ? tr("&Put this answer back…") : tr("&Leave this answer out…"));
    m_omit->setEnabled(answer != nullptr);
    m_omit->setVisible(m_model->rowCount() > 0);
    m_omit->setToolTip(answer == nullptr ? tr("Choose an answer in the list first.") : QString());
}

void AnswersDialog::offerUndo(bool canUndo)
{
    m_undo->setVisible(canUndo);
}

void AnswersDialog::askOmission()
{
    const ListedAnswer *answer = m_model->answerAt(m_table->currentIndex());
    if (answer == nullptr)
        return;
    m_current = answer->id;
    const OmissionOrder order{answer->id, answer->omission != OmissionId(), {}, {}};
    auto *dialog = new OmissionDialog(order, m_model->title(*answer), m_by, this);
    connect(dialog, &OmissionDialog::confirmed, this, [this](const OmissionOrder &typed) {
        m_by = typed.by;
        emit omissionAsked(typed);
    });
    dialog->open();
}

void AnswersDialog::fillGroups(const Metric &metric)
{
    delete m_groups;
    m_groups = new SegmentedControl(m_groupsPlace);
    m_groups->setAccessibleName(tr("Group of answers"));
    for (const AnswerGroup group : AllGroups) {
        const QString words = groupWords(group, m_facts, metric, m_figures);
        if (!words.isEmpty() && !words.front().isSpace())
            m_groups->addChoice(static_cast<int>(group), words)
                ->setObjectName(QStringLiteral("answerGroup%1").arg(static_cast<int>(group)));
    }
    m_groups->choose(static_cast<int>(m_facts.question.group));
    connect(m_groups, &SegmentedControl::chosen, this,
        [this](int id) { ask(static_cast<AnswerGroup>(id)); });
    static_cast<QHBoxLayout *>(m_groupsPlace->layout())->insertWidget(0, m_groups);
    m_groupsPlace->setVisible(shownScore(m_facts.score) != nullptr && !metric.ofMonths);
}

void AnswersDialog::search()
{
    AnswerQuestion question = m_facts.question;
    question.search = m_search->text().trimmed();
    if (question != m_facts.question)
        emit questionAsked(question);
}

void AnswersDialog::ask(AnswerGroup group)
{
    AnswerQuestion question = m_facts.question;
    question.group = group;
    emit questionAsked(question);
}

} // namespace headroom::ui
