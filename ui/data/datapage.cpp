// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/datapage.h"

#include "ui/data/canvas/canvasview.h"
#include "ui/data/importhistory.h"
#include "ui/data/importview.h"
#include "ui/data/refusedrows.h"
#include "ui/print/safefile.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace headroom::ui {

DataPage::DataPage(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_history(new ImportHistory(figures, this))
    , m_view(new ImportView(figures, this))
    , m_canvas(new CanvasView(figures, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName("dataPage");
    auto *scroll = new QScrollArea(m_pages);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_history);
    m_pages->addWidget(scroll);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_canvas);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeParts());
    layout->addWidget(m_pages);
    connectView();
    connectCanvas();
    connect(m_history, &ImportHistory::filesChosen, this, [this](const QStringList &files) {
        for (const QString &file : files)
            startImport(file);
    });
    connect(m_history, &ImportHistory::undoRequested, this, &DataPage::undoRequested);
    connect(m_history, &ImportHistory::detailsWanted, this, &DataPage::detailsRequested);
    connect(
        m_history, &ImportHistory::sampleRemovalRequested, this, &DataPage::sampleRemovalRequested);
    connect(m_history, &ImportHistory::backupRequested, this, &DataPage::backupRequested);
    connect(m_history, &ImportHistory::verifyRequested, this, &DataPage::verifyRequested);
}

DataPage::~DataPage()
{
    m_refusedRows.disconnect(this);
    m_refusedRows.waitForFinished();
}

void DataPage::connectView()
{
    connect(m_view, &ImportView::choicesChanged, this, &DataPage::plan);
    connect(m_view, &ImportView::proceedRequested, this, &DataPage::proceed);
    connect(m_view, &ImportView::backRequested, this, [this] { moveTo(ImportStep::Columns); });
    connect(m_view, &ImportView::cancelRequested, this, &DataPage::cancel);
    connect(m_view, &ImportView::undoRequested, this, &DataPage::undoResult);
    connect(m_view, &ImportView::otherFileRequested, this, &DataPage::replaceFile);
    connect(m_view, &ImportView::refusedRowsWanted, this, &DataPage::saveRefusedRows);
    connect(m_view, &ImportView::namesDecided, this, &DataPage::decideNames);
    connect(m_view, &ImportView::mappingNamed, this, &DataPage::nameMapping);
    connect(&m_refusedRows, &QFutureWatcher<Result<QString>>::finished, this,
        &DataPage::showRefusedRowsSaved);
}

void DataPage::showSnapshot(const SnapshotPtr &snapshot, const Selection &)
{
    m_history->showSnapshot(snapshot);
    m_canvas->showSnapshot(snapshot);
    if (!snapshot || !m_session.result || !m_session.result->id)
        return;
    for (const ImportRecord &record : snapshot->imports) {
        if (record.id != *m_session.result->id || !record.undoneAt)
            continue;
        ImportSession session = m_session;
        session.undone = true;
        session.task = ImportTask::None;
        setImportSession(session);
    }
}

void DataPage::setImportSession(const ImportSession &session)
{
    m_session = session;
    showPages();
    if (session.isActive())
        m_view->showSession(session);
}

void DataPage::startImport(const QString &file)
{
    ImportSession session = m_session;
    const bool failed = session.step == ImportStep::File && session.task == ImportTask::None;
    const bool finished = session.step == ImportStep::Done && session.task == ImportTask::None;
    const bool free = !session.isActive() || ((failed || finished) && session.waiting.isEmpty());
    if (!free) {
        session.waiting.append(file);
        setImportSession(session);
        return;
    }
    session = {};
    session.file = file;
    m_session = session;
    plan({});
}

void DataPage::plan(const ImportChoices &choices)
{
    setImportSession(m_session.withChoices(choices));
    emit planRequested(m_session.file, choices);
}

void DataPage::showPlan(const ImportPlan &plan)
{
    if (m_session.task != ImportTask::Planning)
        return;
    setImportSession(m_session.withPlan(plan));
    if (plan.isWhole && plan.isReady())
        rehearse();
}

void DataPage::rehearse()
{
    ImportSession session = m_session;
    session.task = ImportTask::Rehearsing;
    session.error.reset();
    setImportSession(session);
    emit rehearseRequested(*m_session.plan);
}

void DataPage::showRehearsal(const ImportReport &report)
{
    if (m_session.task != ImportTask::Rehearsing)
        return;
    ImportSession session = m_session;
    session.task = ImportTask::None;
    session.rehearsal = report;
    setImportSession(session);
}

void DataPage::showResult(const ImportReport &report)
{
    if (m_session.task != ImportTask::Importing)
        return;
    ImportSession session = m_session;
    session.task = ImportTask::None;
    session.result = report;
    setImportSession(session);
    moveTo(ImportStep::Done);
}

void DataPage::showFailure(const Error &error)
{
    if (m_session.task == ImportTask::None)
        return;
    const QString file = m_session.file;
    setImportSession(m_session.withFailure(error));
    if (m_session.isActive() && m_session.file != file)
        plan({});
}

void DataPage::showProgress(qint64 done, qint64 total)
{
    if (m_session.task == ImportTask::None)
        return;
    m_session.done = done;
    m_session.total = total;
    m_view->showProgress(done, total);
}

void DataPage::showVerifyReport(const VerifyReport &report)
{
    m_history->showVerifyReport(report);
}

void DataPage::showBackup(const QString &file)
{
    m_history->showBackup(file);
}

void DataPage::showDetails(const ImportDetails &details)
{
    m_history->showDetails(details);
}

void DataPage::moveTo(ImportStep step)
{
    ImportSession session = m_session;
    session.step = step;
    session.error.reset();
    setImportSession(session);
}

void DataPage::proceed()
{
    if (!m_session.canProceed())
        return;
    if (m_session.step == ImportStep::Columns) {
        moveTo(ImportStep::Check);
        if (!m_session.rehearsal && m_session.task == ImportTask::None)
            rehearse();
        return;
    }
    if (m_session.step == ImportStep::Done)
        return finish();
    ImportSession session = m_session;
    session.task = ImportTask::Importing;
    session.error.reset();
    setImportSession(session);
    emit importRequested(*m_session.plan);
}

void DataPage::finish()
{
    const bool last = m_session.waiting.isEmpty();
    setImportSession(m_session.nextFile());
    if (last)
        emit overviewRequested();
    else
        plan({});
}

void DataPage::cancel()
{
    if (m_session.task != ImportTask::None) {
        emit cancelRequested();
        if (m_session.task == ImportTask::Importing || !m_session.waiting.isEmpty())
            return;
    }
    setImportSession(m_session.nextFile());
    if (m_session.isActive())
        plan({});
}

void DataPage::undoResult()
{
    if (!m_session.result || !m_session.result->id || m_session.task != ImportTask::None)
        return;
    ImportSession session = m_session;
    session.task = ImportTask::Undoing;
    setImportSession(session);
    emit undoRequested(*m_session.result->id);
}

void DataPage::replaceFile(const QStringList &files)
{
    ImportSession session;
    session.waiting = files + m_session.waiting;
    setImportSession(session.nextFile());
    plan({});
}

/// On a worker thread: the file is read again from its beginning.
void DataPage::saveRefusedRows(const QString &file)
{
    if (!m_session.rehearsal || m_refusedRows.isRunning())
        return;
    const auto write = [plan = *m_session.plan, issues = m_session.rehearsal->issues,
                           file]() -> Result<QString> {
        return refusedRowsCsv(plan, issues)
            .and_then([&](const QByteArray &csv) { return writePrivateFile(file, csv); })
            .map([&] { return file; });
    };
    m_refusedRows.setFuture(QtConcurrent::run(write));
}

void DataPage::showRefusedRowsSaved()
{
    const Result<QString> written = m_refusedRows.result();
    if (written) {
        emit refusedRowsSaved(*written);
        return;
    }
    ImportSession session = m_session;
    session.error = written.error();
    setImportSession(session);
}

void DataPage::decideNames(const QList<NameDecision> &decisions)
{
    if (m_session.plan)
        m_session.plan->nameDecisions = decisions;
}

void DataPage::nameMapping(const QString &name)
{
    if (m_session.result)
        emit mappingSaveRequested(mappingOf(m_session.result->plan, name));
}

void DataPage::showSavedMapping(const QString &name)
{
    if (!m_session.result)
        return;
    ImportSession session = m_session;
    session.savedMapping = name;
    setImportSession(session);
}

} // namespace headroom::ui
