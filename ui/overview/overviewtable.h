// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewmodel.h"
#include "ui/style/card.h"
#include "ui/tables/shownrows.h"

#include <QTimer>

#include <array>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace headroom::ui {

class TextLabel;

/// The table of locations and employees with its filter field.
class OverviewTable : public Card
{
    Q_OBJECT

public:
    explicit OverviewTable(const Figures &figures, QWidget *parent = nullptr);

    void showFacts(const OverviewFacts &facts, const ReportSource &source);
    void focusFilter();
    /// The rows on screen in words, without the curves.
    ShownRows shown() const;

signals:
    void unitChosen(headroom::UnitRef unit); ///< by a click
    void unitOpened(headroom::UnitRef unit); ///< by Enter or a double click
    void answersAsked(headroom::UnitRef unit); ///< by the menu of a row

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTree();
    void connectTree();
    using Widths = std::array<int, OverviewModel::Judgement + 1>;

    void arrangeColumns();
    /// Hides what has no room or nothing to tell; returns the width that is left over.
    int hideColumns(const Widths &widths);

    OverviewModel *m_model;
    TextLabel *m_title;
    TextLabel *m_hint;
    QPushButton *m_up;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QTimer m_click; ///< a first click waits for the second one
    UnitRef m_clicked;
    UnitRef m_shown;
};

} // namespace headroom::ui
