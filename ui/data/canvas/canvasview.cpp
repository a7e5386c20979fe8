// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/canvasview.h"

#include "core/reports/tables/indicatortable.h"
#include "ui/data/canvas/canvasmodel.h"
#include "ui/data/canvas/canvaswork.h"
#include "ui/data/canvas/editor/indicatordialog.h"
#include "ui/data/canvas/indicatorset.h"
#include "ui/print/report/reportoutput.h"
#include "ui/print/safefile.h"
#include "ui/style/card.h"
#include "ui/style/emptystate.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/indicatorwords.h"
#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int WidestName = 38; ///< letters that a column gets by itself
constexpr int WidestCell = 24;

} // namespace

CanvasView::CanvasView(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_set(new IndicatorSet(this))
    , m_work(new CanvasWork(this))
    , m_output(new ReportOutput(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("canvasView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(CardGap);
    column->addWidget(buildHead());
    column->addWidget(m_stack, 1);
    auto *empty = new EmptyState(QStringLiteral("canvas"),
        {tr("There are no own indicators yet"),
            tr("Say what you want to know, how it is computed from the figures that are here, what "
               "the norm is and who owns it. Headroom computes it every month, and tells you when "
               "norms cannot both be met."),
            tr("New own indicator…")},
        this);
    connect(empty, &EmptyState::actionRequested, this, &CanvasView::openNew);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(empty);
    connect(m_set, &IndicatorSet::indicatorChanged, this, &CanvasView::indicatorChanged);
    connect(m_set, &IndicatorSet::changed, this, &CanvasView::ask);
    connect(m_output, &ReportOutput::saved, this, &CanvasView::exported);
    connect(m_output, &ReportOutput::failed, this, &CanvasView::failed);
    connect(m_work, &CanvasWork::factsFound, this, [this](const CanvasFacts &facts) {
        m_facts = facts;
        showFacts();
    });
    showFacts();
}

bool CanvasView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const std::optional<IndicatorId> id = m_model->indicatorAt(m_tree->currentIndex());
    if (id && (key == Qt::Key_Return || key == Qt::Key_Enter))
        open(*id);
    else if (id && key == Qt::Key_Delete)
        remove(*id);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void CanvasView::showSnapshot(const SnapshotPtr &snapshot)
{
    const bool hasSameAnswers = snapshot && m_snapshot
        && snapshot->source.columns == m_snapshot->source.columns
        && snapshot->source.limits == m_snapshot->source.limits;
    m_snapshot = snapshot;
    const QList<OwnIndicator> before = m_set->indicators();
    if (!hasSameAnswers)
        fillUnits();
    m_set->setSource(snapshot);
    if (!hasSameAnswers && before == m_set->indicators())
        ask();
}

void CanvasView::showSavingFailed()
{
    m_set->takeStored();
}

bool CanvasView::isEmpty() const
{
    return m_set->indicators().isEmpty();
}

const QUndoStack &CanvasView::undoStack() const
{
    return m_set->undoStack();
}

void CanvasView::undo()
{
    m_set->undoStack().undo();
}

void CanvasView::redo()
{
    m_set->undoStack().redo();
}

void CanvasView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CanvasView::fillUnits()
{
    const QSignalBlocker quiet(m_units);
    const QVariant chosen = m_units->currentData();
    m_units->clear();
    if (!m_snapshot)
        return;
    const ReportSource &from = m_snapshot->source;
    const QList<UnitRef> units =
        inOrder(QList{UnitRef::organisation()} + from.cube.children(UnitRef::organisation()),
            from.organisation, m_figures.language());
    for (const UnitRef &unit : units)
        m_units->addItem(unitWords(from.organisation, unit),
            unit.level() == Level::Organisation ? qint64{-1} : unit.location().value());
    m_units->setCurrentIndex(std::max(0, m_units->findData(chosen)));
}

void CanvasView::ask()
{
    const qint64 location = m_units->currentData().toLongLong();
    const bool isWhole = m_units->currentIndex() < 0 || location < 0;
    if (m_snapshot)
        m_work->ask(m_snapshot, m_set->indicators(),
            isWhole ? UnitRef::organisation() : UnitRef::atLocation(UnitId(location)));
    m_stack->setCurrentIndex(isEmpty() ? 1 : 0);
    for (QWidget *tool : std::as_const(m_tools))
        tool->setVisible(!isEmpty());
    emit changed();
}

void CanvasView::showFacts()
{
    const std::optional<IndicatorId> current =
        m_wanted ? m_wanted : m_model->indicatorAt(m_tree->currentIndex());
    CanvasRows rows = canvasRows(m_facts, m_figures);
    m_model->setRows(std::move(rows.rows), std::move(rows.parents));
    m_tree->expandAll();
    for (int column = 0; column < CanvasModel::ColumnCount; ++column) {
        m_tree->resizeColumnToContents(column);
        const int letters = column == CanvasModel::Name ? WidestName : WidestCell;
        m_tree->setColumnWidth(column,
            std::min(m_tree->columnWidth(column), fontMetrics().averageCharWidth() * letters));
    }
    QModelIndex shown = current ? m_model->indexOfIndicator(*current) : QModelIndex();
    if (!shown.isValid() && !m_facts.entries.isEmpty())
        shown = m_model->indexOfIndicator(m_facts.entries.first().indicator.id);
    if (shown.isValid() && current == m_wanted)
        m_wanted.reset();
    m_tree->setCurrentIndex(shown);
    const auto missed = std::ranges::count(m_facts.entries, NormStatus::NotMet, &CanvasEntry::norm);
    //: %1 and %2 numbers of indicators
    m_summary->setText(filledText(tr("Own indicators: %1. Norm not met: %2."),
        {QString::number(m_facts.entries.size()), QString::number(missed)}));
    m_summary->setVisible(!isEmpty());
    showWarnings();
    showCurrent();
}

void CanvasView::showWarnings()
{
    while (QLayoutItem *line = m_warningLines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    QList<OwnIndicator> indicators;
    for (const CanvasEntry &entry : std::as_const(m_facts.entries))
        indicators.append(entry.indicator);
    for (const NormConflict &conflict : std::as_const(m_facts.conflicts)) {
        auto *line = new TextLabel(TextRole::Body,
            QStringLiteral("⚠ ") + conflictSentence(conflict, indicators, m_figures), m_warnings);
        line->setObjectName(QStringLiteral("canvasWarning"));
        line->setWordWrap(true);
        line->setInk(Ink::Warn);
        m_warningLines->addWidget(line);
    }
    m_warnings->setVisible(!m_facts.conflicts.isEmpty());
}

void CanvasView::showCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const std::optional<IndicatorId> id = m_model->indicatorAt(index);
    m_change->setEnabled(id.has_value());
    m_remove->setEnabled(id.has_value());
    const int row = m_model->rowOf(index);
    m_hint->setText(id ? m_model->rows()[static_cast<size_t>(row)].hint : QString());
}

void CanvasView::openNew()
{
    if (m_snapshot)
        edit({});
}

void CanvasView::open(IndicatorId id)
{
    if (const OwnIndicator *indicator = m_set->indicator(id))
        edit(*indicator);
}

void CanvasView::openCurrent()
{
    if (const auto id = m_model->indicatorAt(m_tree->currentIndex()))
        open(*id);
}

void CanvasView::edit(const OwnIndicator &indicator)
{
    auto *dialog = new IndicatorDialog(indicator, source(), m_figures, this);
    connect(dialog, &IndicatorDialog::removalAsked, this, &CanvasView::remove);
    connect(dialog, &IndicatorDialog::indicatorSaved, this, [this](const OwnIndicator &saved) {
        if (saved.id != IndicatorId())
            m_set->change(saved, tr("Change indicator"));
        else
            m_wanted = m_set->add(saved);
    });
    dialog->open();
}

void CanvasView::remove(IndicatorId id)
{
    const OwnIndicator *indicator = m_set->indicator(id);
    if (indicator == nullptr)
        return;
    const QString name = indicator->name;
    m_set->remove(id);
    emit removed(name);
}

ReportSource CanvasView::source() const
{
    ReportSource shown = m_snapshot->source;
    shown.setIndicators(m_set->indicators());
    return shown;
}

void CanvasView::copyList() const
{
    QGuiApplication::clipboard()->setText(copyText());
}

QString CanvasView::copyText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < CanvasModel::ColumnCount; ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal).toString());
    cells.removeAt(CanvasModel::Trend);
    lines.append(cells.join(QLatin1Char('\t')));
    for (const CanvasRow &row : m_model->rows()) {
        if (row.isGoal)
            continue;
        const OwnIndicator &indicator = row.entry.indicator;
        lines.append(QStringList{row.name, row.value, row.answers, row.norm, row.status,
            indicator.owner.simplified(), row.rhythm, indicator.place.simplified()}
                         .join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void CanvasView::exportCsv()
{
    m_output->saveAs({tr("Export the own indicators"), tr("Figures (*.csv)"), tr("Own indicators"),
                         QStringLiteral("csv")},
        [this](const QString &file) { return writeFile(file); });
}

Result<void> CanvasView::writeFile(const QString &file) const
{
    const ReportSource from = source();
    Table table = indicatorTable(from, {false, std::nullopt});
    table.rows += indicatorTable(from, {true, std::nullopt}).rows;
    return writePrivateFile(file, toCsv(table, QStringLiteral("\r\n")).toUtf8());
}

} // namespace headroom::ui
