// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentionlist.h"

#include "ui/overview/overviewwords.h"
#include "ui/style/pill.h"
#include "ui/style/typography.h"
#include "ui/text/unitwords.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace headroom::ui {

namespace {

constexpr int RowPadding = 4;

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - RowPadding);
}

} // namespace

void AttentionModel::showItems(
    const QList<AttentionItem> &items, const ReportSource &source, const Figures &figures)
{
    std::vector<AttentionLine> lines;
    for (const AttentionItem &item : items) {
        const Metric *metric = source.catalogue.metric(item.metric);
        if (!metric)
            continue;
        lines.push_back({item.unit, item.metric, unitWordsWithPlace(source.organisation, item.unit),
            attentionSentence(item, *metric, figures), attentionPill(item, *metric, figures),
            item.kind});
    }
    setRows(std::move(lines));
}

QVariant AttentionModel::cell(const AttentionLine &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        //: for a screen reader: a unit, and what is the matter with it
        return tr("%1: %2").arg(row.name, row.sentence);
    case SentenceRole:
        return row.sentence;
    case PillRole:
        return row.pill;
    case KindRole:
        return static_cast<int>(row.kind);
    case IdRole:
        return QVariant::fromValue(row.unit);
    default:
        return {};
    }
}

QVariant AttentionModel::header(int, int) const
{
    return {};
}

QString AttentionModel::filterText(const AttentionLine &row) const
{
    return row.name;
}

void AttentionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const Tokens tokens = Tokens::of(item.palette);
    const QRect inner = item.rect.adjusted(0, RowPadding, -RowPadding, -RowPadding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString pill = index.data(AttentionModel::PillRole).toString();
    const QSize size = pillSize(fontFor(TextRole::Caption, item.font), pill);
    painter->setFont(fontFor(TextRole::Caption, item.font));
    paintPill(*painter, QRectF(QPointF(inner.right() - size.width(), inner.top()), QSizeF(size)),
        pill, toneColours(Tone::Bad, tokens));
    const QFont strong = fontFor(TextRole::Strong, item.font);
    const QFontMetrics metrics(strong);
    painter->setFont(strong);
    painter->setPen(tokens.text);
    const QRect name(inner.left(), inner.top(), inner.width() - size.width() - 8,
        std::max(metrics.height(), size.height()));
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(fontFor(TextRole::Caption, item.font));
    painter->setPen(tokens.text2);
    painter->drawText(QRect(inner.left(), name.bottom() + 2, inner.width(), inner.height()),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        index.data(AttentionModel::SentenceRole).toString());
    painter->setPen(tokens.grid);
    painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
    painter->restore();
}

QSize AttentionDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics caption(fontFor(TextRole::Caption, option.font));
    const int width = textWidth(option);
    const QRect sentence = caption.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap,
        index.data(AttentionModel::SentenceRole).toString());
    const int head = std::max(QFontMetrics(option.font).height(),
        pillSize(fontFor(TextRole::Caption, option.font), QStringLiteral("▼")).height());
    return {width, head + 2 + sentence.height() + 2 * RowPadding};
}

AttentionView::AttentionView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new AttentionDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Without lines the words above keep their place.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

int AttentionView::heightOf(int rows) const
{
    int height = 0;
    const int count = model() ? std::min(rows, model()->rowCount()) : 0;
    for (int row = 0; row < count; ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize AttentionView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, 0};
}

QSize AttentionView::sizeHint() const
{
    return minimumSizeHint();
}

void AttentionView::updateGeometries()
{
    constexpr int FewestRows = 3;
    setMinimumHeight(heightOf(FewestRows));
    const int room = contentsRect().height();
    int used = 0;
    const int count = model() ? model()->rowCount() : 0;
    for (int row = 0; row < count; ++row) {
        const int next = used + sizeHintForRow(row);
        if (next > room)
            break;
        used = next;
    }
    const int rest = used > 0 && used < heightOf(count) ? room - used : 0;
    if (viewportMargins().bottom() != rest)
        setViewportMargins(0, 0, 0, rest);
    QListView::updateGeometries();
}

} // namespace headroom::ui
