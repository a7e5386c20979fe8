// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace headroom::ui {

/// Makes a database with the sample organisation at a path. Runs in another thread.
using SampleSource = std::function<Result<void>(const QString &path)>;

/// Has the sample made while the window stays alive.
class SampleMaker : public QObject
{
    Q_OBJECT

public:
    explicit SampleMaker(const SampleSource &source, QObject *parent = nullptr);
    ~SampleMaker() override;

    /// Does nothing while it is being made already.
    void make(const QString &path);

signals:
    void made(const QString &path);
    void failed(const headroom::Error &error);

private:
    void finish();

    SampleSource m_source;
    QString m_path;
    QFutureWatcher<std::shared_ptr<Result<void>>> m_watcher;
};

} // namespace headroom::ui
