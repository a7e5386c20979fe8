// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace headroom::ui {

/// What the program shows while it holds no answers: where to begin.
class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

signals:
    /// Once for each file when several are chosen or dropped.
    void fileChosen(const QString &file);
    void sampleRequested();
};

} // namespace headroom::ui
