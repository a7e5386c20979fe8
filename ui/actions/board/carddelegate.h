// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace headroom::ui {

struct ActionRow;

/// A card on the board: title, owner and start, what it is about and for whom, what is expected of
/// it, and the verdict on a pill.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// What stands on a card under its title; none of the parts is empty.
QStringList cardParts(const ActionRow &row);

} // namespace headroom::ui
