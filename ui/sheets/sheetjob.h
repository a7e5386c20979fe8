// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetwriter.h"

#include <QObject>

#include <memory>

namespace headroom::ui {

/// What a batch of sheets is made from; handed to the worker by value.
struct SheetBatch
{
    ReportSource source;
    Round round;
    QList<UnitRef> units;
    SheetOutput output;
    Figures figures;
};

/// Writes a batch of sheets on a worker thread. One at a time; destroying it stops the work and
/// waits for the sheet in hand.
class SheetJob : public QObject
{
    Q_OBJECT

public:
    explicit SheetJob(QObject *parent = nullptr);
    ~SheetJob() override;

    bool isRunning() const;
    void start(const SheetBatch &batch);
    void cancel();

signals:
    void progressed(int done, int total);
    void finished(const QStringList &files);
    void failed(const headroom::Error &error);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace headroom::ui
