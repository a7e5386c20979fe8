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
    bool repeats = false; ///< draws what a figure beside it says: hidden where there is no room
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

    /// Headings on two lines where that makes them narrower. True if that is new.
    bool wrapHeadings(bool wraps);

    /// Headings and rows with a tab between cells, in the order that is shown.
    QString copyText() const;

protected:
    int columns() const override { return static_cast<int>(m_columns.size()); }

    QVariant cell(const FactRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const FactRow &row) const override;

private:
    QList<FactColumn> m_columns;
    bool m_wraps = false;
};

/// A table on a card: as high as its rows, and as wide as the card. Where there is little room its
/// headings and then its texts take two lines, drawings that repeat a figure go, and at last it can
/// be moved sideways: no figure goes. Upwards and downwards the page scrolls.
class FactTable : public QTreeView
{
    Q_OBJECT

public:
    explicit FactTable(const QString &accessibleName, QWidget *parent = nullptr);

    void showFacts(const QList<FactColumn> &columns, std::vector<FactRow> rows);

    /// A column without anything in it; until the next showFacts().
    void setAlwaysHidden(int column, bool hidden);

    /// Columns stand below those of a table that is as wide and has as many; null for none.
    void alignWith(const FactTable *other);

    QString copyText() const { return m_model->copyText(); }

    /// Every row in the order that is shown, with all columns that paper holds, also those that
    /// the screen has no room for.
    ShownRows forPaper() const;

    /// The row of showFacts() that is current; -1 for none.
    int currentRow() const { return m_model->rowOf(currentIndex()); }

    /// A click, Enter and the menu of a row open it; words: what the menu says.
    void offerOpening(const QString &words);

    /// As wide as every column needs, with headings on two lines.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void rowChosen(int row);
    void rowOpened(int row); ///< only where that is offered

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int headingWidth(int column) const;
    int widthOf(int column) const;
    /// With its texts on two lines.
    int leastWidthOf(int column) const;
    QList<int> widths(bool wrapsHeadings) const;
    /// Of this table and the one it is aligned with.
    QList<int> joinedWidths(bool wrapsHeadings) const;
    /// Makes columns of figures, or those of texts, narrower until there is room.
    void narrow(QList<int> &widths, int &room, bool figures) const;
    void hideRepeats(const QList<int> &widths, int &room);
    void arrangeColumns();

    FactModel *m_model;
    QList<int> m_alwaysHidden;
    const FactTable *m_other = nullptr; ///< that the columns are aligned with
    bool m_opens = false;
    bool m_isWide = false; ///< wider than its place: it can be moved sideways
};

} // namespace headroom::ui
