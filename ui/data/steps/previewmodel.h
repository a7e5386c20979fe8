// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/style/tokens.h"

#include <QAbstractTableModel>
#include <QMultiHash>

namespace headroom::ui {

/// The first rows of a file as they are, with problem cells marked and the reason in their tool
/// tip. Lines of the file stand in the vertical header.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// issues: what is known so far about the cells, found by line and column.
    void showPlan(const ImportPlan &plan, const IssueList &issues);
    void setTokens(const Tokens &tokens);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Place = std::pair<qint64, int>; ///< line and column from 1; column 0 is the row

    QVariant problemCell(const Issue &issue, const QString &text, int role) const;
    QVariant plainCell(const PlannedColumn &column, const QString &text, int role) const;
    const Issue *issueAt(qint64 line, int column) const;

    ImportPlan m_plan;
    QHash<Place, Issue> m_issues;
    Tokens m_tokens = Tokens::light();
};

} // namespace headroom::ui
