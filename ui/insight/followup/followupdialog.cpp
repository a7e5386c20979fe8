// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/followup/followupdialog.h"

#include "core/reports/tables/followuptable.h"
#include "ui/insight/followup/followupmodel.h"
#include "ui/print/report/reportoutput.h"
#include "ui/print/safefile.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QUndoStack>

#include <algorithm>
#include <functional>

namespace headroom::ui {

namespace {

constexpr QSize UsualFollowUpSize(960, 560);

/// One step of a talk, there and back.
class StateStep : public QUndoCommand
{
public:
    using Ask = std::function<void(const FollowUpChange &)>;

    StateStep(const FollowUpCase &one, FollowUpState state, const Ask &ask)
        : m_before{one.response, one.state}
        , m_after{one.response, state}
        , m_ask(ask)
    {
        setText(followUpStateWords(state));
    }

    void undo() override { m_ask(m_before); }

    void redo() override { m_ask(m_after); }

private:
    FollowUpChange m_before;
    FollowUpChange m_after;
    Ask m_ask;
};

} // namespace

FollowUpDialog::FollowUpDialog(const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_figures(figures)
    , m_model(new FollowUpModel(figures, this))
    , m_undoStack(new QUndoStack(this))
    , m_output(new ReportOutput(this))
    , m_about(new TextLabel(TextRole::Body, this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("followUpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Follow up"));
    resize(UsualFollowUpSize);
    m_about->setObjectName(QStringLiteral("followUpAbout"));
    m_about->setWordWrap(true);
    auto *privacy = new TextLabel(TextRole::Caption,
        tr("Contacts are for calling these customers back and for nothing else. They stand in this "
           "list and in its own export only, and are deleted when their time is over."),
        this);
    privacy->setWordWrap(true);
    privacy->setInk(Ink::Soft);
    layOutTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(m_about);
    column->addWidget(privacy);
    column->addWidget(m_table, 1);
    column->addLayout(buildButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FollowUpDialog::refresh);
    connect(m_undoStack, &QUndoStack::indexChanged, this, &FollowUpDialog::refresh);
    connect(m_output, &ReportOutput::saved, this, &FollowUpDialog::exported);
    connect(m_output, &ReportOutput::failed, this, &FollowUpDialog::failed);
    refresh();
}

FollowUpDialog::~FollowUpDialog()
{
    // A stack that is destroyed tells of its end.
    m_undoStack->disconnect(this);
}

void FollowUpDialog::layOutTable()
{
    m_table->setObjectName(QStringLiteral("followUpTable"));
    m_table->setAccessibleName(tr("Detractors to be called"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
}

QPushButton *FollowUpDialog::addButton(QBoxLayout &row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QBoxLayout *FollowUpDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    const std::tuple<FollowUpState, QString, QString> states[] = {
        {FollowUpState::Called, QStringLiteral("followUpCalled"), tr("&Called")},
        {FollowUpState::Solved, QStringLiteral("followUpSolved"), tr("&Solved")},
        {FollowUpState::Open, QStringLiteral("followUpOpen"), tr("&Open again")}};
    for (const auto &[state, name, text] : states) {
        QPushButton *button = addButton(*row, name, text);
        connect(button, &QPushButton::clicked, this, [this, to = state] { setState(to); });
        m_states.append({state, button});
    }
    m_undo = addButton(*row, QStringLiteral("followUpUndo"), tr("&Undo"));
    m_redo = addButton(*row, QStringLiteral("followUpRedo"), tr("&Redo"));
    row->addStretch();
    m_export = addButton(*row, QStringLiteral("followUpExport"), tr("&Export…"));
    QPushButton *close = addButton(*row, QStringLiteral("followUpClose"), tr("Close"));
    connect(m_undo, &QPushButton::clicked, m_undoStack, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, m_undoStack, &QUndoStack::redo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undoStack,
        &QUndoStack::undo);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, this), &QShortcut::activated,
        m_undoStack, &QUndoStack::redo);
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_output->saveAs({tr("Export the list, contacts included"), tr("List (*.csv)"),
                             tr("Follow up"), QStringLiteral("csv")},
            [this](const QString &file) { return writeFile(file); });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void FollowUpDialog::showList(const FollowUpList &list, const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_model->showCases(list.cases, snapshot);
    const QString count = m_figures.count(list.cases.size());
    const QString scope = scopeWords(snapshot->source, list.selection.unit);
    const QString metric = metricWords(list.selection.metric).name;
    m_about->setText(list.cases.isEmpty()
            //: %1 an indicator, %2 a unit
            ? filledText(tr("%1, %2: nobody to call. Detractors stand here who left a reason, when "
                            "the file had a column with contacts and it was chosen by hand while "
                            "importing."),
                {metric, scope})
            //: %1 an indicator, %2 a unit, %3 a number of customers
            : filledText(
                tr("%1, %2: %3 detractors who left a reason and can be reached, the newest "
                   "first."),
                {metric, scope, count}));
    QHeaderView *header = m_table->horizontalHeader();
    m_table->resizeColumnsToContents();
    header->setSectionResizeMode(FollowUpModel::Comment, QHeaderView::Stretch);
    header->setSectionResizeMode(FollowUpModel::State, QHeaderView::ResizeToContents);
    m_table->setColumnHidden(FollowUpModel::Order,
        std::ranges::all_of(list.cases, &QString::isEmpty, &FollowUpCase::orderReference));
    if (!list.cases.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
}

void FollowUpDialog::take(const FollowUpChange &change)
{
    m_model->take(change);
    refresh();
}

void FollowUpDialog::setState(FollowUpState state)
{
    const FollowUpCase *one = m_model->caseAt(m_table->currentIndex());
    if (one == nullptr || one->state == state)
        return;
    m_undoStack->push(new StateStep(
        *one, state, [this](const FollowUpChange &change) { emit stateAsked(change); }));
}

void FollowUpDialog::refresh()
{
    const FollowUpCase *one = m_model->caseAt(m_table->currentIndex());
    for (const auto &[state, button] : std::as_const(m_states))
        button->setEnabled(one != nullptr && one->state != state);
    m_undo->setEnabled(m_undoStack->canUndo());
    m_redo->setEnabled(m_undoStack->canRedo());
    m_export->setEnabled(m_model->rowCount() > 0);
}

Result<void> FollowUpDialog::writeFile(const QString &file) const
{
    return writePrivateFile(file,
        toCsv(followUpTable(m_model->cases(), m_snapshot->source), QStringLiteral("\r\n"))
            .toUtf8());
}

} // namespace headroom::ui
