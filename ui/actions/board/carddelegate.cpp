// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/board/carddelegate.h"

#include "ui/actions/board/boardmodel.h"
#include "ui/style/card.h"
#include "ui/style/pill.h"
#include "ui/style/typography.h"
#include "ui/text/actions/actionwords.h"
#include "ui/text/filledtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int CardSpace = 3; ///< around a card
constexpr int Padding = 8;
constexpr int LineGap = 2;
constexpr int MostTitleLines = 3;
constexpr int MostPartLines = 2;

const ActionRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const BoardModel *>(index.model());
    return model ? model->row(index) : nullptr;
}

/// elidedText() rounds otherwise than horizontalAdvance(): what fits is not asked.
QString fitted(const QString &text, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(text) <= width
        ? text
        : metrics.elidedText(text, Qt::ElideRight, width);
}

/// A text in lines of that width; what does not fit into the last of most lines ends in dots.
QStringList linesOf(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() == most - 1;
        const QString part =
            isLast ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        lines.append(fitted(part.simplified(), metrics, width));
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

int widthIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(60, width - 2 * (CardSpace + Padding));
}

/// The parts of a card in lines of that width, as many on each as fit; a part that is longer than a
/// line has two.
QStringList packedLines(const QStringList &parts, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    for (const QString &part : parts) {
        const QString longer = lines.isEmpty() ? part : lines.last() + QStringLiteral(" · ") + part;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(linesOf(part, font, width, MostPartLines));
    }
    return lines;
}

struct Fonts
{
    explicit Fonts(const QFont &base)
        : strong(fontFor(TextRole::Strong, base))
        , caption(fontFor(TextRole::Caption, base))
    {
    }

    QFont strong;
    QFont caption;
};

void paintSurface(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = isSelected && option.state.testFlag(QStyle::State_HasFocus);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card =
        QRectF(option.rect)
            .adjusted(CardSpace + 0.5, CardSpace + 0.5, -CardSpace - 0.5, -CardSpace - 0.5);
    painter.setPen(QPen(hasFocus ? tokens.accent
            : isSelected         ? tokens.control
                                 : tokens.border,
        hasFocus ? 2 : 1));
    painter.setBrush(isSelected ? tokens.selection : isHovered ? tokens.surface2 : tokens.surface);
    painter.drawRoundedRect(card, ControlRadius, ControlRadius);
}

/// Where there is no room for all of it the arrow goes first: the sign says the same.
void paintVerdict(QPainter &painter, const QRect &line, const ActionRow &row, const Tokens &tokens)
{
    QString text = row.verdict;
    const bool hasArrow = text.startsWith(u'▲') || text.startsWith(u'▼');
    if (hasArrow && pillSize(painter.font(), text).width() > line.width())
        text.remove(0, 2);
    const QSize wanted = pillSize(painter.font(), text);
    const QFontMetrics metrics(painter.font());
    const int padding = wanted.width() - metrics.horizontalAdvance(text);
    if (wanted.width() > line.width())
        text = metrics.elidedText(text, Qt::ElideRight, line.width() - padding);
    const QSizeF size(std::min(wanted.width(), line.width()), wanted.height());
    paintPill(painter, QRectF(QPointF(line.left(), line.top() + LineGap), size), text,
        toneColours(row.tone, tokens));
}

} // namespace

QStringList cardParts(const ActionRow &row)
{
    //: %1 a change of a score
    const QString expected = row.expected.isEmpty()
        ? QString()
        : filledText(CardDelegate::tr("expected %1"), {row.expected});
    QStringList parts{row.action.owner, row.starts, row.units, row.subject,
        actionSizeWords(row.action.size), row.metric, expected};
    parts.removeAll(QString());
    return parts;
}

void CardDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ActionRow *row = rowOf(index);
    if (row == nullptr)
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Tokens tokens = Tokens::of(item.palette);
    const Fonts fonts(item.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSurface(*painter, item, tokens);
    const int margin = CardSpace + Padding;
    QRect line(item.rect.adjusted(margin, margin, -margin, -margin));
    const auto write = [&](const QFont &font, const QColor &ink, const QString &text) {
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
            fitted(text, metrics, line.width()));
        line.translate(0, metrics.height() + LineGap);
    };
    for (const QString &text :
        linesOf(row->action.title, fonts.strong, line.width(), MostTitleLines))
        write(fonts.strong, tokens.text, text);
    for (const QString &text : packedLines(cardParts(*row), fonts.caption, line.width()))
        write(fonts.caption, tokens.text2, text);
    painter->setFont(fonts.caption);
    paintVerdict(*painter, line, *row, tokens);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ActionRow *row = rowOf(index);
    if (row == nullptr)
        return QStyledItemDelegate::sizeHint(option, index);
    const Fonts fonts(option.font);
    const int width = widthIn(option);
    const auto titles =
        static_cast<int>(linesOf(row->action.title, fonts.strong, width, MostTitleLines).size());
    const auto lines = static_cast<int>(packedLines(cardParts(*row), fonts.caption, width).size());
    const int height = titles * (QFontMetrics(fonts.strong).height() + LineGap)
        + lines * (QFontMetrics(fonts.caption).height() + LineGap)
        + pillSize(fonts.caption, row->verdict).height() + LineGap;
    return {width + 2 * (CardSpace + Padding), height + 2 * (CardSpace + Padding)};
}

} // namespace headroom::ui
