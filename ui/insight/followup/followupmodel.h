// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/followup.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QAbstractTableModel>

namespace headroom::ui {

/// "Open", "Called", "Solved".
QString followUpStateWords(FollowUpState state);

/// Critics to be called: when, what and where they answered, what they said, how to reach them, and
/// how far the talk is.
class FollowUpModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Value, Location, Comment, Order, Contact, State, ColumnCount };

    explicit FollowUpModel(const Figures &figures, QObject *parent = nullptr);

    void showCases(const QList<FollowUpCase> &cases, const SnapshotPtr &snapshot);
    /// Does nothing where the case is not listed.
    void take(const FollowUpChange &change);

    const QList<FollowUpCase> &cases() const { return m_cases; }

    /// Null where there is no such row.
    const FollowUpCase *caseAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const FollowUpCase &one, int column) const;
    QString toolTipAt(const FollowUpCase &one, int column) const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    QList<FollowUpCase> m_cases;
};

} // namespace headroom::ui
