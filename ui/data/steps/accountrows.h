// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace headroom::ui {

enum class Tone;

/// Lines of an account: a figure in a pill and a sentence behind it.
class AccountRows : public QWidget
{
    Q_OBJECT

public:
    explicit AccountRows(QWidget *parent = nullptr);

    void clear();
    void addRow(const QString &figure, Tone tone, const QString &sentence);

private:
    QVBoxLayout *m_rows;
};

} // namespace headroom::ui
