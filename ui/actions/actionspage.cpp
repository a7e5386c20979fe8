// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionspage.h"

#include "core/reports/tables/actiontable.h"
#include "core/reports/tables/workbook.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/actionwall.h"
#include "ui/charts/flags/actionwork.h"
#include "ui/actions/board/actionboard.h"
#include "ui/actions/editor/actiondialog.h"
#include "ui/print/report/reportoutput.h"
#include "ui/print/safefile.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/style/emptystate.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr int TitleLetters = 36; ///< the widest that a column gets by itself
constexpr int CellLetters = 26;

} // namespace

ActionsPage::ActionsPage(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_wall(new ActionWall(this))
    , m_work(new ActionWork(this))
    , m_output(new ReportOutput(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("actionsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin - 8, PageMargin, CardGap);
    column->setSpacing(CardGap - 4);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    auto *empty = new EmptyState(QStringLiteral("actions"),
        {tr("There are no actions yet"),
            tr("Write down what you are going to do about what customers say. Give it an indicator "
               "and a start, and Headroom measures whether it helped."),
            tr("New action…")},
        this);
    connect(empty, &EmptyState::actionRequested, this, &ActionsPage::openNew);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(empty);
    connect(m_wall, &ActionWall::actionStored, this, &ActionsPage::actionStored);
    connect(m_wall, &ActionWall::actionRemoved, this, &ActionsPage::actionRemoved);
    connect(m_wall, &ActionWall::changed, this, [this] {
        showActions();
        measure();
    });
    connect(m_output, &ReportOutput::saved, this, &ActionsPage::exported);
    connect(m_output, &ReportOutput::failed, this, &ActionsPage::failed);
    connect(m_work, &ActionWork::effectsFound, this, [this](const QList<ActionEffect> &effects) {
        m_effects = effects;
        showActions();
    });
    showSnapshot({}, {});
}

bool ActionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const std::optional<ActionId> id = m_table->actionAt(m_list->currentIndex());
    if (id && (key == Qt::Key_Return || key == Qt::Key_Enter))
        open(*id);
    else if (id && key == Qt::Key_Delete)
        remove(*id);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void ActionsPage::showSnapshot(const SnapshotPtr &snapshot, const Selection &selection)
{
    const bool hasSameAnswers = snapshot && m_snapshot
        && snapshot->source.columns == m_snapshot->source.columns
        && snapshot->source.limits == m_snapshot->source.limits;
    m_snapshot = snapshot;
    m_selection = selection;
    const QList<Action> before = m_wall->actions();
    m_wall->setSource(snapshot);
    if (hasSameAnswers && before == m_wall->actions())
        return;
    showActions();
    measure();
}

void ActionsPage::showLayout(ActionLayout layout)
{
    m_layout->choose(static_cast<int>(layout));
    m_layouts->setCurrentIndex(static_cast<int>(layout));
}

void ActionsPage::showSavingFailed()
{
    m_wall->takeStored();
}

void ActionsPage::measure()
{
    if (m_snapshot)
        m_work->ask(m_snapshot, m_wall->actions());
}

const ActionEffect *ActionsPage::effectOf(ActionId id) const
{
    const auto found = std::ranges::find(m_effects, id, &ActionEffect::action);
    return found == m_effects.end() ? nullptr : &*found;
}

std::vector<ActionRow> ActionsPage::rows() const
{
    std::vector<ActionRow> rows;
    if (!m_snapshot)
        return rows;
    for (const Action &action : m_wall->actions())
        rows.push_back(actionRow(action, effectOf(action.id), m_snapshot->source, m_figures));
    return rows;
}

void ActionsPage::showActions()
{
    const std::vector<ActionRow> shown = rows();
    const std::optional<ActionId> current = m_table->actionAt(m_list->currentIndex());
    m_board->showRows(shown);
    m_table->setRows(shown);
    for (size_t row = 0; row < shown.size(); ++row) {
        if (current == shown[row].action.id)
            m_list->setCurrentIndex(m_table->indexOf(static_cast<int>(row)));
    }
    for (int column = 0; column < ActionTable::ColumnCount; ++column) {
        m_list->resizeColumnToContents(column);
        const int letters = column == ActionTable::Title ? TitleLetters : CellLetters;
        m_list->setColumnWidth(column,
            std::min(m_list->columnWidth(column), fontMetrics().averageCharWidth() * letters));
    }
    const auto proven = std::ranges::count_if(
        shown, [](const ActionRow &row) { return row.tone != Tone::Neutral; });
    //: %1 and %2 numbers of actions
    m_summary->setText(filledText(tr("%1 actions, %2 with a proven effect"),
        {QString::number(shown.size()), QString::number(proven)}));
    m_summary->setVisible(!shown.empty());
    for (QWidget *tool : std::as_const(m_tools))
        tool->setVisible(!shown.empty());
    m_stack->setCurrentIndex(shown.empty() ? 1 : 0);
    emit actionsChanged();
}

std::optional<QDate> ActionsPage::today() const
{
    if (!m_snapshot || !m_snapshot->source.calendar)
        return std::nullopt;
    return m_snapshot->source.calendar->today;
}

void ActionsPage::openNew()
{
    Action action;
    const Metric *metric =
        m_snapshot ? m_snapshot->source.catalogue.metric(m_selection.metric) : nullptr;
    if (metric && isMeasurable(*metric, {}))
        action.metric = metric->id;
    propose(action);
}

void ActionsPage::propose(const Action &action)
{
    if (m_snapshot)
        edit(action);
}

void ActionsPage::remove(ActionId id)
{
    const Action *action = m_wall->action(id);
    if (action == nullptr)
        return;
    const QString title = action->title;
    m_wall->remove(id);
    emit removed(title);
}

void ActionsPage::open(ActionId id)
{
    if (const Action *action = m_wall->action(id))
        edit(*action);
}

void ActionsPage::edit(const Action &action)
{
    const ActionEffect *effect = effectOf(action.id);
    const QString words =
        effect ? actionRow(action, effect, m_snapshot->source, m_figures).sentence : QString();
    auto *dialog = new ActionDialog({action, words}, m_snapshot->source, m_figures, this);
    connect(dialog, &ActionDialog::removalAsked, this, &ActionsPage::remove);
    connect(dialog, &ActionDialog::actionSaved, this, [this](const Action &saved) {
        if (saved.id != ActionId())
            return m_wall->change(saved, tr("Change action"));
        m_board->select(m_wall->add(saved));
    });
    dialog->open();
}

bool ActionsPage::offers(PageAction action) const
{
    switch (action) {
    case PageAction::CopyData:
    case PageAction::Find:
        return !m_wall->actions().isEmpty();
    case PageAction::Undo:
        return m_wall->undoStack().canUndo();
    case PageAction::Redo:
        return m_wall->undoStack().canRedo();
    case PageAction::CopyChart:
    case PageAction::ExportPdf:
    case PageAction::Print:
        break;
    }
    return false;
}

void ActionsPage::perform(PageAction action)
{
    switch (action) {
    case PageAction::CopyData:
        return QGuiApplication::clipboard()->setText(copyText());
    case PageAction::Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        return m_search->selectAll();
    case PageAction::Undo:
        return m_wall->undoStack().undo();
    case PageAction::Redo:
        return m_wall->undoStack().redo();
    case PageAction::CopyChart:
    case PageAction::ExportPdf:
    case PageAction::Print:
        break;
    }
}

QString ActionsPage::copyText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ActionTable::ColumnCount; ++column)
        cells.append(m_table->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < ActionTable::ColumnCount; ++column)
            cells.append(
                m_table->index(row, column).data(Qt::AccessibleTextRole).toString().simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ActionsPage::exportFile(const QString &filter, const QString &suffix)
{
    m_output->saveAs({tr("Export the actions"), filter, tr("Actions"), suffix},
        [this](const QString &file) { return writeFile(file); });
}

Result<void> ActionsPage::writeFile(const QString &file) const
{
    ReportSource source = m_snapshot->source;
    source.actions = m_wall->actions();
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writePrivateFile(
            file, toCsv(actionTable(source, m_effects), QStringLiteral("\r\n")).toUtf8());
    const WorkbookSheet sheet{tr("Actions"), {source.organisation.name()}, actionSheet(rows())};
    return toXlsx({sheet}).and_then(
        [&](const QByteArray &bytes) { return writePrivateFile(file, bytes); });
}

} // namespace headroom::ui
