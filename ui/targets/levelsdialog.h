// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// Which levels a round has below the organisation, and in which order: a list to tick and to move
/// lines of. Levels that no answer names cannot be ticked.
class LevelsDialog : public QDialog
{
    Q_OBJECT

public:
    /// chosen: of the round, from the top down; known: those that answers name.
    LevelsDialog(const Levels &chosen, const Levels &known, QWidget *parent = nullptr);

    /// Those that are ticked, from the top down.
    Levels levels() const;

signals:
    void levelsChosen(const headroom::Levels &levels);

private:
    void fill(const Levels &chosen, const Levels &known);
    QWidget *buildList();
    void move(int by);
    void showWay();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_use = nullptr;
    TextLabel *m_way;
};

} // namespace headroom::ui
