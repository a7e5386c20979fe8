// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/nameresemblance.h"
#include "ui/style/card.h"

class QVBoxLayout;

namespace headroom::ui {

/// Names of a file that look like known ones, each with a list of what may be done about it.
/// Nothing is merged without a decision. Hidden when there is nothing to settle.
class NamesCard : public Card
{
    Q_OBJECT

public:
    explicit NamesCard(QWidget *parent = nullptr);

    /// The rows are made anew only when the questions are others.
    void showNames(const QList<NameQuestion> &questions, const QList<NameDecision> &decisions);

signals:
    void decided(const QList<headroom::NameDecision> &decisions);

private:
    QWidget *nameRow(const NameQuestion &question, int state);
    void collect();

    QVBoxLayout *m_rows;
    QList<NameQuestion> m_questions;
};

} // namespace headroom::ui
