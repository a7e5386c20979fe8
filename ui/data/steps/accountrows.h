// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "ui/text/figures.h"

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

/// "1,842 rows read: 1,827 imported, 12 already there, 3 refused, 0 blank and 1 with headings."
QString accountSentence(const ImportAccount &account, const Figures &figures);

} // namespace headroom::ui
