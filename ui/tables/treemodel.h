// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textfolding.h"
#include "ui/tables/roles.h"
#include "ui/tables/sortorder.h"
#include "ui/tables/treeshape.h"

#include <QAbstractItemModel>

namespace headroom::ui {

/// A tree of rows (locations and their employees) with the index arithmetic sealed: a subclass says
/// what a cell and a header hold, nothing else. Sorts and filters by itself: a proxy over a tree of
/// ten thousand rows costs a tenth of a second a keystroke.
template <typename Row> class TreeModel : public QAbstractItemModel
{
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// The parent of every row, -1 at the top; parents come before their children.
    void setRows(std::vector<Row> rows, std::vector<int> parents)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_shape = TreeShape(std::move(parents));
        arrangeShape();
        endResetModel();
    }

    /// New values for the same rows: selection, expansion and order stay. With another number of
    /// rows nothing happens.
    void updateRows(std::vector<Row> rows)
    {
        if (rows.size() != m_rows.size())
            return;
        m_rows = std::move(rows);
        announceChildren({});
    }

    /// Shows only rows whose filterText holds the text, with everything above and below them.
    void setFilter(const QString &text)
    {
        const QString wanted = folded(text);
        if (wanted == m_filter)
            return;
        m_filter = wanted;
        rearrange();
    }

    const std::vector<Row> &rows() const { return m_rows; }

    /// The number of a row in rows(); -1 for an invalid index.
    int rowOf(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<int>(index.internalId()) : -1;
    }

    /// Invalid for a row that the filter hides.
    QModelIndex indexOf(int row, int column = 0) const
    {
        if (row < 0 || row >= static_cast<int>(m_rows.size()) || m_shape.place(row) < 0)
            return {};
        return createIndex(m_shape.place(row), column, static_cast<quintptr>(row));
    }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final
    {
        if (!hasIndex(row, column, parent))
            return {};
        const int node = m_shape.children(rowOf(parent))[static_cast<size_t>(row)];
        return createIndex(row, column, static_cast<quintptr>(node));
    }

    QModelIndex parent(const QModelIndex &index) const final
    {
        return index.isValid() ? indexOf(m_shape.parent(rowOf(index))) : QModelIndex();
    }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        if (parent.column() > 0)
            return 0;
        return static_cast<int>(m_shape.children(rowOf(parent)).size());
    }

    int columnCount(const QModelIndex & = {}) const final { return columns(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid())
            return {};
        return cell(m_rows[static_cast<size_t>(rowOf(index))], index.column(), role);
    }

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final
    {
        return index.isValid() && edit(rowOf(index), index.column(), value, role);
    }

    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        return orientation == Qt::Horizontal && section >= 0 && section < columns()
            ? header(section, role)
            : QVariant();
    }

    Qt::ItemFlags flags(const QModelIndex &index) const final
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        return QAbstractItemModel::flags(index)
            | moreFlags(m_rows[static_cast<size_t>(rowOf(index))], index.column());
    }

    /// By SortRole within each parent; column -1 restores the own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final
    {
        m_sortColumn = column;
        m_sortOrder = order;
        rearrange();
    }

protected:
    virtual int columns() const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QVariant header(int column, int role) const = 0;
    virtual QString filterText(const Row &row) const = 0;

    virtual Qt::ItemFlags moreFlags(const Row &, int) const { return Qt::NoItemFlags; }

    /// The order of siblings, by their numbers in rows(), as long as no column sorts them; empty
    /// keeps the order of rows().
    virtual std::function<bool(int, int)> ownOrder() const { return {}; }

    /// Wants to change the cell of rows()[row]; true when it did.
    virtual bool edit(int, int, const QVariant &, int) { return false; }

private:
    void announceChildren(const QModelIndex &parent)
    {
        const int count = rowCount(parent);
        if (count == 0)
            return;
        emit dataChanged(index(0, 0, parent), index(count - 1, columns() - 1, parent));
        for (int row = 0; row < count; ++row)
            announceChildren(index(row, 0, parent));
    }

    void arrangeShape()
    {
        std::function<bool(int)> matches;
        if (!m_filter.isEmpty()) {
            matches = [this](int node) {
                return folded(filterText(m_rows[static_cast<size_t>(node)])).contains(m_filter);
            };
        }
        std::function<bool(int, int)> before = m_sortColumn < 0 ? ownOrder() : nullptr;
        std::vector<QVariant> keys;
        if (m_sortColumn >= 0 && m_sortColumn < columns()) {
            for (const Row &row : m_rows)
                keys.push_back(cell(row, m_sortColumn, SortRole));
            before = [this, &keys](int a, int b) {
                return sortsBefore(
                    keys[static_cast<size_t>(a)], keys[static_cast<size_t>(b)], m_sortOrder);
            };
        }
        m_shape.arrange(matches, before);
    }

    void rearrange()
    {
        emit layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        arrangeShape();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after.append(indexOf(rowOf(index), index.column()));
        changePersistentIndexList(before, after);
        emit layoutChanged();
    }

    std::vector<Row> m_rows;
    TreeShape m_shape;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace headroom::ui
