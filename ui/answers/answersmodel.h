// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/answers/answerfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QAbstractTableModel>

namespace headroom::ui {

/// Answers one by one: when, what, where, by whose customer, what was said, and the file it came
/// in.
class AnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Value, Location, Employee, Comment, Order, File, ColumnCount };

    explicit AnswersModel(const Figures &figures, QObject *parent = nullptr);

    void showAnswers(const QList<ListedAnswer> &answers, const SnapshotPtr &snapshot);

    /// Whether any answer has something in the column.
    bool isFilled(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const ListedAnswer &answer, int column) const;
    QString valueOf(const ListedAnswer &answer) const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    QList<ListedAnswer> m_answers;
    QHash<ImportId, QString> m_files;
};

} // namespace headroom::ui
