// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/samplemaker.h"

#include <QtConcurrent>

namespace headroom::ui {

SampleMaker::SampleMaker(const SampleSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SampleMaker::finish);
}

SampleMaker::~SampleMaker()
{
    m_watcher.waitForFinished();
}

void SampleMaker::make(const QString &path)
{
    if (m_watcher.isRunning())
        return;
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run(
        [source = m_source, path] { return std::make_shared<Result<void>>(source(path)); }));
}

void SampleMaker::finish()
{
    const std::shared_ptr<Result<void>> result = m_watcher.result();
    if (*result)
        emit made(m_path);
    else
        emit failed(result->error());
}

} // namespace headroom::ui
