// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/refusedtable.h"

#include "ui/tables/treeview.h"
#include "ui/text/filledtext.h"
#include "ui/text/issuetext.h"

#include <QTableView>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int WidestValue = 260;
constexpr int WidestHeading = 220;

} // namespace

void RefusedTable::showIssues(const IssueList &issues)
{
    beginResetModel();
    m_refused.clear();
    for (const Issue &issue : issues.kept()) {
        if (issue.severity == Severity::RowRefused)
            m_refused.append(issue);
    }
    std::ranges::stable_sort(m_refused, {}, &Issue::line);
    endResetModel();
}

int RefusedTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refused.size());
}

int RefusedTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Issue &issue = m_refused[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() != Line)
        return plainToolTip(index.column() == Reason ? issueText(issue) : issue.value);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return issue.line;
    case Heading:
        return issue.heading.isEmpty() && issue.column > 0 ? QString::number(issue.column)
                                                           : issue.heading;
    case Value:
        return issue.value.simplified();
    case Reason:
        return issueText(issue);
    default:
        return {};
    }
}

QVariant RefusedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Line"), tr("Column"), tr("Value"), tr("Reason")};
    return names[section];
}

void showAsRefusedRows(QTableView &view, RefusedTable &rows)
{
    view.setModel(&rows);
    prepareTable(view);
}

void fitRefusedColumns(QTableView &view)
{
    view.resizeColumnsToContents();
    view.setColumnWidth(
        RefusedTable::Value, std::min(view.columnWidth(RefusedTable::Value), WidestValue));
    view.setColumnWidth(
        RefusedTable::Heading, std::min(view.columnWidth(RefusedTable::Heading), WidestHeading));
}

} // namespace headroom::ui
