// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetparts.h"

namespace headroom::ui {

namespace {

constexpr double HeadSplit = 0.64; ///< of the width: who; the rest: whose organisation, when
constexpr double NameSize = 19;
constexpr double SmallestNameSize = 12;
constexpr double LogoHeight = 34;
constexpr double LogoGap = 4;

/// The largest size at which a name stands on one line; a longer one is wrapped.
double nameSize(const QString &name, double width)
{
    double size = NameSize;
    while (size > SmallestNameSize && textWidth(name, size, true) > width)
        size -= 1;
    return size;
}

/// What is too long for a line goes on below where its parts meet, not within a date.
QString brokenAtDot(QString text, double width)
{
    const bool fits = textWidth(text, 8, false) <= width;
    return fits ? text : text.replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

/// Above whose sheet it is, at the right edge; returns the height that it takes.
double addLogo(SheetFlow &flow, const QImage &logo, const SheetSpan &span)
{
    if (logo.isNull())
        return 0;
    const QSizeF size = QSizeF(logo.size()).scaled({span.width, LogoHeight}, Qt::KeepAspectRatio);
    flow.picture(QRectF({span.left + span.width - size.width(), 0}, size), logo);
    return size.height() + LogoGap;
}

} // namespace

void addHead(SheetFlow &flow, const SheetHead &head)
{
    const double left = flow.width() * HeadSplit;
    const double rightAt = left + SpaceAbove;
    SheetColumn who = flow.column(0, left);
    who.add(head.kicker, {8, false, SheetInk::Text2});
    who.add(head.name, {nameSize(head.name, left), true, SheetInk::Text});
    who.add(head.place, {9, false, SheetInk::Text2});
    const SheetSpan right{rightAt, flow.width() - rightAt};
    SheetColumn whose = flow.column(right.left, right.width, addLogo(flow, head.logo, right));
    whose.align(Qt::AlignRight);
    whose.add(head.organisation, {10.5, true, SheetInk::Text});
    whose.add(brokenAtDot(head.printed, right.width), {8, false, SheetInk::Text2});
    flow.advance(qMax(who.height(), whose.height()) + 8);
    flow.rule(1, SheetInk::Text);
    flow.advance(SpaceAbove);
}

void addChart(SheetFlow &flow, const SheetChartBox &box)
{
    SheetColumn words = flow.column(CardPadding, flow.width() - 2 * CardPadding, CardPadding);
    words.add(box.heading, {10, true, SheetInk::Text});
    words.add(box.caption, {8, false, SheetInk::Text2});
    words.space(4);
    const double height = words.height() + box.height + CardPadding;
    flow.box({0, flow.width()}, height, false);
    if (box.height > 0)
        flow.chart({CardPadding, flow.width() - 2 * CardPadding}, words.height(), box.height);
    flow.advance(height + SpaceAbove);
}

} // namespace headroom::ui
