// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/issue.h"

#include <QAbstractTableModel>

class QTableView;

namespace headroom::ui {

/// The refused rows that are known by line: line, column, value, reason.
class RefusedTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Heading, Value, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void showIssues(const IssueList &issues);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Issue> m_refused; ///< by line
};

/// Sets up a view on refused rows.
void showAsRefusedRows(QTableView &view, RefusedTable &rows);
/// As wide as what they hold, within limits.
void fitRefusedColumns(QTableView &view);

} // namespace headroom::ui
