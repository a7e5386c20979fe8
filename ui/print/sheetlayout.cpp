// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetlayout.h"

#include "ui/print/sheetflow.h"
#include "ui/print/sheettable.h"

namespace headroom::ui {

namespace {

constexpr double HeadSplit = 0.64; ///< of the width: who; the rest: whose organisation, when
constexpr double CardSplit = 0.44; ///< of the width: the target; the rest: how it was set
constexpr double CardPadding = 10;
constexpr double ChartHeight = 158;
constexpr double NameSize = 19;
constexpr double SmallestNameSize = 12;
constexpr double SpaceAbove = 12;
constexpr double LeastWritingRoom = 62;
constexpr double MostWritingRoom = 150;
constexpr double WritingLine = 21;
constexpr double SignatureRoom = 46;
constexpr SheetStyle HeadingStyle{9, true, SheetInk::Text};
constexpr SheetStyle ViewStyle{8.5, false, SheetInk::Text};

/// The largest size at which a name stands on one line; a longer one is wrapped.
double nameSize(const QString &name, double width)
{
    double size = NameSize;
    while (size > SmallestNameSize && textWidth(name, size, true) > width)
        size -= 1;
    return size;
}

void addHead(SheetFlow &flow, const SheetDocument &document)
{
    const double left = flow.width() * HeadSplit;
    const double rightAt = left + SpaceAbove;
    SheetColumn who = flow.column(0, left);
    who.add(document.kicker, {8, false, SheetInk::Text2});
    who.add(document.name, {nameSize(document.name, left), true, SheetInk::Text});
    who.add(document.place, {9, false, SheetInk::Text2});
    SheetColumn whose = flow.column(rightAt, flow.width() - rightAt);
    whose.align(Qt::AlignRight);
    whose.add(document.organisation, {10.5, true, SheetInk::Text});
    whose.add(document.printed, {8, false, SheetInk::Text2});
    flow.advance(qMax(who.height(), whose.height()) + 8);
    flow.rule(1, SheetInk::Text);
    flow.advance(SpaceAbove);
}

void addCards(SheetFlow &flow, const SheetDocument &document)
{
    const double left = flow.width() * CardSplit;
    const double rightAt = left + SpaceAbove;
    SheetColumn target = flow.column(CardPadding, left - 2 * CardPadding, CardPadding);
    target.add(document.targetHeading, {8, false, SheetInk::Text2});
    target.add(document.target, {27, true, SheetInk::Text});
    target.add(document.targetRise, {9, false, SheetInk::Text});
    SheetColumn how =
        flow.column(rightAt + CardPadding, flow.width() - rightAt - 2 * CardPadding, CardPadding);
    how.add(document.howHeading, {8, false, SheetInk::Text2});
    how.space(2);
    how.add(document.how, {9, false, SheetInk::Text});
    const double height = qMax(target.height(), how.height()) + CardPadding;
    flow.box({0, left}, height, true);
    flow.box({rightAt, flow.width() - rightAt}, height, false);
    flow.advance(height + SpaceAbove);
}

void addChart(SheetFlow &flow, const SheetDocument &document)
{
    SheetColumn words = flow.column(CardPadding, flow.width() - 2 * CardPadding, CardPadding);
    words.add(document.chartHeading, {10, true, SheetInk::Text});
    words.add(document.chart ? document.chartCaption : document.chartMissing,
        {8, false, SheetInk::Text2});
    words.space(4);
    const double chart = document.chart ? ChartHeight : 0;
    const double height = words.height() + chart + CardPadding;
    flow.box({0, flow.width()}, height, false);
    if (document.chart)
        flow.chart({CardPadding, flow.width() - 2 * CardPadding}, words.height(), chart);
    flow.advance(height + SpaceAbove);
}

void addNotes(SheetFlow &flow, const QStringList &notes, const SheetStyle &style)
{
    for (const QString &note : notes) {
        flow.keepTogether(textHeight(note, style, flow.width()));
        SheetColumn words = flow.column(0, flow.width());
        words.add(note, style);
        flow.advance(words.height() + 2);
    }
}

void addWritingBox(SheetFlow &flow, const SheetSpan &span, const QString &heading, double height)
{
    flow.box(span, height, false);
    SheetColumn words =
        flow.column(span.left + CardPadding, span.width - 2 * CardPadding, CardPadding);
    words.add(heading, HeadingStyle);
    const SheetSpan inner{span.left + CardPadding, span.width - 2 * CardPadding};
    for (double at = words.height() + WritingLine; at < height - 10; at += WritingLine)
        flow.ruleAt(inner, at);
}

void addTextBox(
    SheetFlow &flow, const SheetSpan &span, const SheetDocument &document, double height)
{
    flow.box(span, height, false);
    SheetColumn words =
        flow.column(span.left + CardPadding, span.width - 2 * CardPadding, CardPadding);
    words.add(document.viewHeading, HeadingStyle);
    words.space(3);
    words.add(document.view, ViewStyle);
}

void addWritingRoom(SheetFlow &flow, const SheetDocument &document)
{
    const double half = (flow.width() - SpaceAbove) / 2;
    const double inner = half - 2 * CardPadding;
    const double needed = document.view.isEmpty()
        ? 0
        : textHeight(document.viewHeading, HeadingStyle, inner)
            + textHeight(document.view, ViewStyle, inner) + 2 * CardPadding + 3;
    const double least = qMax(LeastWritingRoom, needed);
    flow.keepTogether(least + SpaceAbove + SignatureRoom);
    const double room = flow.room() - SpaceAbove - SignatureRoom;
    const double height = qBound(least, room, qMax(least, MostWritingRoom));
    addWritingBox(flow, {0, half}, document.agreementsHeading, height);
    const SheetSpan right{half + SpaceAbove, half};
    if (document.view.isEmpty())
        addWritingBox(flow, right, document.viewHeading, height);
    else
        addTextBox(flow, right, document, height);
    flow.advance(height + SpaceAbove);
}

void addSignatures(SheetFlow &flow, const SheetDocument &document)
{
    flow.advance(qMax(0.0, flow.room() - SignatureRoom));
    const auto count = static_cast<double>(document.signatures.size());
    const double each = (flow.width() - SpaceAbove * (count - 1)) / count;
    double left = 0;
    for (const QString &signature : document.signatures) {
        flow.ruleAt({left, each}, SignatureRoom - 16, SheetInk::Text);
        SheetColumn words = flow.column(left, each, SignatureRoom - 14);
        words.add(signature, {8, false, SheetInk::Text2});
        left += each + SpaceAbove;
    }
    flow.advance(SignatureRoom);
}

} // namespace

QSizeF sheetPaper()
{
    return {595.276, 841.89};
}

SheetPages layOutSheet(const SheetDocument &document, QSizeF paper)
{
    SheetFlow flow(paper, document);
    addHead(flow, document);
    addCards(flow, document);
    addChart(flow, document);
    addTable(flow, document);
    addNotes(flow, document.signedNotes, {9, true, SheetInk::Text});
    addNotes(flow, document.notes, {8, false, SheetInk::Text2});
    flow.advance(SpaceAbove - 2);
    addWritingRoom(flow, document);
    addSignatures(flow, document);
    flow.addFeet();
    return {paper, flow.pages(), document.chart};
}

} // namespace headroom::ui
