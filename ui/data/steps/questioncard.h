// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "ui/style/card.h"
#include "ui/text/figures.h"

class QVBoxLayout;

namespace headroom::ui {

/// What only the user can know about a file: sentences with a button for each answer. Hidden when
/// nothing is open.
class QuestionCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionCard(const Figures &figures, QWidget *parent = nullptr);

    void showPlan(const ImportPlan &plan);

signals:
    void answered(const headroom::ImportChoices &choices);

private:
    QWidget *questionRow(const Question &question, const ImportPlan &plan);

    Figures m_figures;
    QVBoxLayout *m_rows;
};

} // namespace headroom::ui
