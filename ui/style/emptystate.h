// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

namespace headroom::ui {

/// Stands in for a page that has nothing to show: why, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString hint;
        QString action;
    };

    /// Parts get object names that begin with name: "trendsEmptyTitle", "trendsImport".
    EmptyState(const QString &name, const Words &words, QWidget *parent = nullptr);

signals:
    void actionRequested();
};

} // namespace headroom::ui
