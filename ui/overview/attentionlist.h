// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/attention.h"
#include "ui/tables/tablemodel.h"
#include "ui/text/figures.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace headroom::ui {

/// A line of the list of what needs attention, in words.
struct AttentionLine
{
    UnitRef unit;
    QString metric;
    QString name;
    QString sentence;
    QString pill;
    AttentionItem::Kind kind = AttentionItem::Kind::RealDecline;
};

class AttentionModel : public TableModel<AttentionLine>
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    enum Role { SentenceRole = Qt::UserRole + 10, PillRole, KindRole };

    void showItems(
        const QList<AttentionItem> &items, const ReportSource &source, const Figures &figures);

protected:
    int columns() const override { return 1; }

    QVariant cell(const AttentionLine &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const AttentionLine &row) const override;
};

/// Name and pill on one line, the sentence wrapped below.
class AttentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The list of what needs attention: always whole lines, never less than three; scrolls line by
/// line.
class AttentionView : public QListView
{
    Q_OBJECT

public:
    explicit AttentionView(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void updateGeometries() override;

private:
    int heightOf(int rows) const;
};

} // namespace headroom::ui
