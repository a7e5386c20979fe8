// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tables/delegates.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// A target in strong type, edited in place in the user's number format.
class TargetCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TargetCellDelegate(const Figures &figures, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

signals:
    /// While typing: a number outside the scale.
    void leftScale(double value) const;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Figures &m_figures;
};

/// The status as a pill; the reason of a target set by hand is typed in place.
class StatusDelegate : public PillDelegate
{
    Q_OBJECT

public:
    using PillDelegate::PillDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace headroom::ui
