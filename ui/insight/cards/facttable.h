// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tables/shownrows.h"
#include "ui/tables/tablemodel.h"

#include <QTreeView>

namespace headroom::ui {

struct FactColumn
{
    QString heading;
    bool isNumber = false; ///< stands to the right
    bool stretches = false; ///< takes the room that is left
    int drops = 0; ///< hidden where there is no room, the highest first; 0 always stays
    bool isScreenOnly = false; ///< not for paper: a drawing of a figure beside it, or long words
};

struct FactCell
{
    QString text;
    QVariant key; ///< to sort by; the text when absent
    QVariant drawing; ///< of ui/tables/cells.h, drawn by the delegate of the column
    QString spoken; ///< in place of a drawing, for a screen reader and a copy
    QString toolTip;
    QString copied = {}; ///< in place of the text in a copy
};

struct FactRow
{
    QList<FactCell> cells; ///< one for every column
};

/// Rows of facts that are ready to be shown.
class FactModel : public TableModel<FactRow>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    void showFacts(const QList<FactColumn> &factColumns, std::vector<FactRow> rows);

    const QList<FactColumn> &factColumns() const { return m_columns; }

    /// Headings and rows with a tab between cells, in the order that is shown.
    QString copyText() const;

protected:
    int columns() const override { return static_cast<int>(m_columns.size()); }

    QVariant cell(const FactRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const FactRow &row) const override;

private:
    QList<FactColumn> m_columns;
};

/// A table on a card: as high as its rows, and as wide as the card. It does not scroll; the page
/// does.
class FactTable : public QTreeView
{
    Q_OBJECT

public:
    explicit FactTable(const QString &accessibleName, QWidget *parent = nullptr);

    void showFacts(const QList<FactColumn> &columns, std::vector<FactRow> rows);

    /// A column without anything in it; until the next showFacts().
    void setAlwaysHidden(int column, bool hidden);

    QString copyText() const { return m_model->copyText(); }

    /// Every row in the order that is shown, with all columns that paper holds, also those that
    /// the screen has no room for.
    ShownRows forPaper() const;

    /// The row of showFacts() that is current; -1 for none.
    int currentRow() const { return m_model->rowOf(currentIndex()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int widthOf(int column) const;
    void arrangeColumns();

    FactModel *m_model;
    QList<int> m_alwaysHidden;
};

} // namespace headroom::ui
