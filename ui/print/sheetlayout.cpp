// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetlayout.h"

#include "ui/print/sheetparts.h"
#include "ui/print/sheettable.h"

namespace headroom::ui {

namespace {

constexpr double CardSplit = 0.44; ///< of the width: the target; the rest: how it was set

/// How closely a sheet is set.
struct SheetDensity
{
    double chart = ChartHeight;
    double rowPadding = 4.5;
    double writingRoom = 62; ///< at least
    bool saysInLines = false; ///< what customers say most, as running text
};

constexpr SheetDensity Usual{};
/// Where that saves a page.
constexpr SheetDensity Closer[] = {{100}, {100, 3, 62, true}, {100, 1.5, 62, true},
    {86, 1.5, 62, true}, {72, 1.5, 62, true}, {66, 1.2, 46, true}};

constexpr double MostWritingRoom = 150;
constexpr double WritingLine = 21;
constexpr double SignatureRoom = 46;
constexpr double HistoryPadding = 1;
constexpr double ShareWidth = 40; ///< of a reason
constexpr double SaidLine = 13;
constexpr SheetStyle HeadingStyle{9, true, SheetInk::Text};
constexpr SheetStyle SmallStyle{8, false, SheetInk::Text};
constexpr SheetStyle ViewStyle{8.5, false, SheetInk::Text};

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

void addNotes(SheetFlow &flow, const QStringList &notes, const SheetStyle &style)
{
    for (const QString &note : notes) {
        flow.keepTogether(textHeight(note, style, flow.width()));
        SheetColumn words = flow.column(0, flow.width());
        words.add(note, style);
        flow.advance(words.height() + 2);
    }
}

/// A group of comments: its heading, then the reasons with their shares at the right edge.
double addGroup(SheetFlow &flow, const SheetSpan &span, const QStringList &group, double from)
{
    SheetColumn head = flow.column(span.left, span.width, from);
    head.add(group.first(), {8, false, SheetInk::Text2});
    double at = head.height() + 2;
    for (qsizetype line = 1; line + 1 < group.size(); line += 2) {
        const double height = textHeight(group[line], SmallStyle, span.width - ShareWidth);
        const double words = span.width - (group[line + 1].isEmpty() ? 0 : ShareWidth);
        flow.text(
            {span.left, at, words, height}, group[line], SmallStyle, Qt::AlignLeft | Qt::AlignTop);
        flow.text({span.left + words, at, span.width - words, height}, group[line + 1], SmallStyle,
            Qt::AlignRight | Qt::AlignTop);
        at += height + 1;
    }
    return at;
}

/// Never cut: it says what the targets are about in one look.
void addSaid(SheetFlow &flow, const SheetDocument &document)
{
    if (document.said.isEmpty())
        return;
    const auto count = static_cast<double>(document.said.size());
    const double each = (flow.width() - 2 * CardPadding - SpaceAbove * (count - 1)) / count;
    qsizetype lines = 0;
    for (const QStringList &group : document.said)
        lines = qMax(lines, group.size() / 2);
    flow.keepTogether(static_cast<double>(lines + 3) * SaidLine + CardPadding);
    const double top = CardPadding - 4;
    SheetColumn heading = flow.column(CardPadding, flow.width() - 2 * CardPadding, top);
    heading.add(document.saidHeading, HeadingStyle);
    heading.space(3);
    double bottom = heading.height();
    double left = CardPadding;
    for (const QStringList &group : document.said) {
        bottom = qMax(bottom, addGroup(flow, {left, each}, group, heading.height()));
        left += each + SpaceAbove;
    }
    flow.box({0, flow.width()}, bottom + top - 1, false);
    flow.advance(bottom + top - 1 + SpaceAbove);
}

/// "Promoters · comments: 22: Staff and service 82 % · ...".
QString inOneLine(const QStringList &group)
{
    QStringList reasons;
    for (qsizetype line = 1; line + 1 < group.size(); line += 2)
        reasons += QStringList(group.mid(line, 2)).join(u' ').trimmed();
    return group.first() + QStringLiteral(": ") + reasons.join(QStringLiteral(" · "));
}

/// A heading and lines below it; the first stays with the heading.
void addList(SheetFlow &flow, const QString &heading, const QStringList &lines)
{
    flow.keepTogether(textHeight(heading, HeadingStyle, flow.width())
        + textHeight(lines.first(), SmallStyle, flow.width()));
    SheetColumn head = flow.column(0, flow.width());
    head.add(heading, HeadingStyle);
    flow.advance(head.height() + 2);
    addNotes(flow, lines, SmallStyle);
    flow.advance(SpaceAbove - 2);
}

void addSaidInLines(SheetFlow &flow, const SheetDocument &document)
{
    if (document.said.isEmpty())
        return;
    QStringList lines;
    double height = textHeight(document.saidHeading, HeadingStyle, flow.width()) + 2;
    for (const QStringList &group : document.said) {
        lines += inOneLine(group);
        height += textHeight(lines.last(), SmallStyle, flow.width()) + 2;
    }
    flow.keepTogether(height);
    addList(flow, document.saidHeading, lines);
}

void addActions(SheetFlow &flow, const SheetDocument &document)
{
    if (!document.actions.isEmpty())
        addList(flow, document.actionsHeading, document.actions);
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

void addWritingRoom(SheetFlow &flow, const SheetDocument &document, double leastRoom)
{
    const double half = (flow.width() - SpaceAbove) / 2;
    const double inner = half - 2 * CardPadding;
    const double needed = document.view.isEmpty()
        ? 0
        : textHeight(document.viewHeading, HeadingStyle, inner)
            + textHeight(document.view, ViewStyle, inner) + 2 * CardPadding + 3;
    const double least = qMax(leastRoom, needed);
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

void addMethod(SheetFlow &flow, const SheetDocument &document)
{
    flow.breakPage();
    SheetColumn heading = flow.column(0, flow.width());
    heading.add(document.methodHeading, {11, true, SheetInk::Text});
    flow.advance(heading.height() + 6);
    for (const QString &paragraph : document.method) {
        const SheetStyle style{8.5, false, SheetInk::Text};
        flow.keepTogether(textHeight(paragraph, style, flow.width()));
        SheetColumn words = flow.column(0, flow.width());
        words.add(paragraph, style);
        flow.advance(words.height() + 5);
    }
    if (document.historyRows.isEmpty())
        return;
    flow.advance(SpaceAbove - 5);
    const SheetStyle style{10, true, SheetInk::Text};
    flow.keepTogether(textHeight(document.historyHeading, style, flow.width()) + SignatureRoom);
    SheetColumn history = flow.column(0, flow.width());
    history.add(document.historyHeading, style);
    flow.advance(history.height() + 2);
    SheetTable table{document.historyColumns, document.historyRows};
    table.padding = HistoryPadding;
    addTable(flow, table);
}

SheetPages laidOut(
    const SheetDocument &document, const SheetLook &look, QSizeF paper, const SheetDensity &density)
{
    SheetFlow flow(paper, document.kicker + QStringLiteral(" · ") + document.name,
        {document.footLeft, document.footBelow, document.footRight, document.pageOf});
    addHead(flow,
        {document.kicker, document.name, document.place, document.organisation, document.printed,
            document.logo});
    addCards(flow, document);
    addChart(flow,
        {document.chartHeading, document.chart ? document.chartCaption : document.chartMissing,
            document.chart ? density.chart : 0});
    addTable(
        flow, {document.columns, document.rows, document.strongColumn, {}, density.rowPadding});
    addNotes(flow, document.signedNotes, {9, true, SheetInk::Text});
    addNotes(flow, document.omissions, SmallStyle);
    addNotes(flow, document.following, SmallStyle);
    addNotes(flow, document.notes, {8, false, SheetInk::Text2});
    flow.advance(SpaceAbove - 2);
    if (density.saysInLines)
        addSaidInLines(flow, document);
    else
        addSaid(flow, document);
    addActions(flow, document);
    addWritingRoom(flow, document, density.writingRoom);
    addSignatures(flow, document);
    if (look.hasSecondPage && !document.method.isEmpty())
        addMethod(flow, document);
    flow.addFeet();
    return {paper, flow.pages(), document.chart};
}

} // namespace

QSizeF sheetPaper()
{
    return {595.276, 841.89};
}

SheetPages layOutSheet(const SheetDocument &document, const SheetLook &look, QSizeF paper)
{
    SheetPages pages = laidOut(document, look, paper, Usual);
    const bool hasMore = !document.actions.isEmpty() || !document.following.isEmpty()
        || !document.omissions.isEmpty() || !document.said.isEmpty();
    const qsizetype fewest = look.hasSecondPage ? 2 : 1;
    for (const SheetDensity &density : Closer) {
        if (!hasMore || pages.pages.size() <= fewest)
            break;
        SheetPages closer = laidOut(document, look, paper, density);
        if (closer.pages.size() < pages.pages.size())
            pages = std::move(closer);
    }
    return pages;
}

} // namespace headroom::ui
