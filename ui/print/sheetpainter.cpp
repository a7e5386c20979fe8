// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetpainter.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace headroom::ui {

namespace {

constexpr double BoxRadius = 4;
/// The chart writes its axes in nine tenths of the font it is given.
constexpr double ChartFontSize = 8.4;

QColor colourOf(SheetInk ink, const Tokens &tokens)
{
    switch (ink) {
    case SheetInk::Text:
        return tokens.text;
    case SheetInk::Text2:
        return tokens.text2;
    case SheetInk::Text3:
        return tokens.text3;
    case SheetInk::Accent:
        return tokens.accent;
    case SheetInk::Border:
        return tokens.border;
    }
    Q_UNREACHABLE();
}

QRectF scaled(const QRectF &rect, double factor)
{
    return {rect.topLeft() * factor, rect.size() * factor};
}

struct ItemPainter
{
    QPainter &painter;
    const SheetPages &sheet;
    const Tokens &tokens;

    void operator()(const SheetText &text) const
    {
        painter.save();
        painter.scale(1 / FontScale, 1 / FontScale);
        painter.setFont(sheetFont(text.size, text.strong));
        painter.setPen(colourOf(text.ink, tokens));
        const Qt::TextFlag wrap = text.wrap ? Qt::TextWordWrap : Qt::TextDontClip;
        painter.drawText(
            scaled(text.rect, FontScale), static_cast<int>(text.alignment) | wrap, text.text);
        painter.restore();
    }

    void operator()(const SheetRule &rule) const
    {
        painter.setPen(QPen(colourOf(rule.ink, tokens), rule.width));
        painter.drawLine(rule.line);
    }

    void operator()(const SheetBox &box) const
    {
        painter.setPen(QPen(box.accent ? tokens.accent : tokens.border, 0.5));
        painter.setBrush(box.accent ? tokens.accentSoft : tokens.surface);
        painter.drawRoundedRect(box.rect, BoxRadius, BoxRadius);
        painter.setBrush(Qt::NoBrush);
    }

    void operator()(const SheetPicture &picture) const
    {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(picture.rect, picture.image);
        painter.restore();
    }

    void operator()(const SheetChart &chart) const
    {
        if (!sheet.chart)
            return;
        painter.save();
        painter.scale(1 / FontScale, 1 / FontScale);
        painter.setFont(sheetFont(ChartFontSize, false));
        paintTrendChart(painter, scaled(chart.rect, FontScale), *sheet.chart, tokens);
        painter.restore();
    }

    void operator()(const SheetQuadrants &chart) const
    {
        painter.save();
        painter.scale(1 / FontScale, 1 / FontScale);
        painter.setFont(sheetFont(ChartFontSize, false));
        paintQuadrants(painter, scaled(chart.rect, FontScale), *chart.content, tokens);
        painter.restore();
    }
};

} // namespace

QFont sheetFont(double points, bool strong)
{
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(qRound(points * FontScale));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintSheetPage(QPainter &painter, const SheetPages &sheet, qsizetype page)
{
    const Tokens tokens = Tokens::paper();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ItemPainter paint{painter, sheet, tokens};
    for (const SheetItem &item : sheet.pages.at(page))
        std::visit(paint, item);
    painter.restore();
}

} // namespace headroom::ui
