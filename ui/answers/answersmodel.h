// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/answers/answerfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QAbstractTableModel>

namespace headroom::ui {

/// Answers one by one: when, what, whether it is left out and why, where, by whose customer, what
/// was said, and the file it came in.
class AnswersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Value, Omitted, Location, Employee, Comment, Order, File, ColumnCount };

    explicit AnswersModel(const Figures &figures, QObject *parent = nullptr);

    /// Those that are left out by hand stand first.
    void showAnswers(const AnswerList &list, const SnapshotPtr &snapshot);

    /// Null where there is no such row.
    const ListedAnswer *answerAt(const QModelIndex &index) const;
    /// "3 mrt 2026, 9"
    QString title(const ListedAnswer &answer) const;

    /// Whether any answer has something in the column.
    bool isFilled(Column column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const ListedAnswer &answer, int column) const;
    QString valueOf(const ListedAnswer &answer) const;
    QString omissionOf(const ListedAnswer &answer) const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    QList<ListedAnswer> m_answers;
    QHash<ImportId, QString> m_files;
};

} // namespace headroom::ui
