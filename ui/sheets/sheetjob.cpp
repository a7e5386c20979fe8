// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/sheetjob.h"

#include "core/base/promiseprogress.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace headroom::ui {

namespace {

using Answer = Result<QStringList>;

void writeBatch(QPromise<Answer> &promise, const SheetBatch &batch)
{
    PromiseProgress progress(promise);
    const Result<QList<SheetFacts>> facts = sheetsToPrint(batch.source, batch.round, batch.units);
    if (!facts) {
        promise.addResult(Answer(tl::unexpected(facts.error())));
        return;
    }
    promise.addResult(
        writeSheets(*facts, batch.source.catalogue, batch.figures, batch.output, progress));
}

} // namespace

struct SheetJob::Data
{
    QFutureWatcher<Answer> watcher;
};

SheetJob::SheetJob(QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>())
{
    connect(&m_data->watcher, &QFutureWatcher<Answer>::progressValueChanged, this,
        [this](int done) { emit progressed(done, m_data->watcher.progressMaximum()); });
    connect(&m_data->watcher, &QFutureWatcher<Answer>::finished, this, [this] {
        const QFuture<Answer> future = m_data->watcher.future();
        if (future.isCanceled() || future.resultCount() == 0) {
            emit failed(Error{ErrorKind::Cancelled, {}, {}, {}});
            return;
        }
        const Answer answer = future.result();
        if (answer)
            emit finished(*answer);
        else
            emit failed(answer.error());
    });
}

SheetJob::~SheetJob()
{
    m_data->watcher.disconnect(this);
    m_data->watcher.cancel();
    m_data->watcher.waitForFinished();
}

bool SheetJob::isRunning() const
{
    return m_data->watcher.isRunning();
}

void SheetJob::start(const SheetBatch &batch)
{
    Q_ASSERT(!isRunning());
    m_data->watcher.setFuture(QtConcurrent::run(writeBatch, batch));
}

void SheetJob::cancel()
{
    m_data->watcher.cancel();
}

} // namespace headroom::ui
