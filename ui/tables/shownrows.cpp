// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tables/shownrows.h"

#include <QHeaderView>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr int IndentSize = 4;

QString textOf(const QModelIndex &index)
{
    const QString text = index.data().toString();
    return text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text;
}

QString indentOf(QModelIndex index)
{
    qsizetype depth = 0;
    for (index = index.parent(); index.isValid(); index = index.parent())
        ++depth;
    return QString(depth * IndentSize, QChar::Nbsp);
}

} // namespace

QString ShownRows::asText() const
{
    QStringList lines{headings.join(u'\t')};
    for (const QStringList &row : rows)
        lines.append(row.join(u'\t').replace(QChar::Nbsp, u' '));
    return lines.join(u'\n') + u'\n';
}

ShownRows shownRows(const QTreeView &view, const QList<int> &columnsLeftOut)
{
    ShownRows shown;
    QList<int> columns;
    for (int place = 0; place < view.header()->count(); ++place) {
        const int column = view.header()->logicalIndex(place);
        if (view.isColumnHidden(column) || columnsLeftOut.contains(column))
            continue;
        columns.append(column);
        shown.headings.append(view.model()->headerData(column, Qt::Horizontal).toString());
    }
    for (QModelIndex index = view.model()->index(0, 0); index.isValid();
         index = view.indexBelow(index)) {
        QStringList row;
        for (const int column : columns)
            row.append(textOf(index.siblingAtColumn(column)));
        if (!row.isEmpty())
            row.first().prepend(indentOf(index));
        shown.rows.append(row);
    }
    return shown;
}

} // namespace headroom::ui
