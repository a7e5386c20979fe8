// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/targetfacts.h"
#include "ui/text/figures.h"

#include <QDialog>

class QVBoxLayout;

namespace headroom::ui {

/// The ways of sharing a target out beside one another, with what is unfair in each.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QList<MethodComparison> comparisons;
        ShareMethod current = ShareMethod::Headroom;
        Metric metric;
    };

    CompareDialog(const Question &question, const Figures &figures, QWidget *parent = nullptr);

signals:
    void methodChosen(headroom::ShareMethod method);

private:
    QWidget *cardFor(
        const MethodComparison &comparison, const Question &question, const Figures &figures);
};

} // namespace headroom::ui
