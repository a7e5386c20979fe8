// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetlayout.h"

namespace headroom::ui {

struct SheetStyle
{
    double size = 9; ///< points
    bool strong = false;
    SheetInk ink = SheetInk::Text;
};

/// What stands at the foot of every page.
struct SheetFoot
{
    QString left;
    QString below; ///< under the left, where there is more to say
    QString right;
    QString pageOf; ///< "page %1 of %2"
};

/// Points from the left margin.
struct SheetSpan
{
    double left = 0;
    double width = 0;
};

/// In points, as the painter will draw it.
double textWidth(const QString &text, double size, bool strong);
double textHeight(const QString &text, const SheetStyle &style, double width);

class SheetFlow;

/// Texts below one another from where the flow stands; the flow itself does not move.
class SheetColumn
{
public:
    void add(const QString &text, const SheetStyle &style);

    void space(double points) { m_height += points; }

    void align(Qt::Alignment alignment) { m_alignment = alignment; }

    /// Points from where the flow stands.
    double height() const { return m_height; }

private:
    friend class SheetFlow;
    SheetColumn(SheetFlow &flow, const SheetSpan &span, double from);
    SheetFlow &m_flow;
    SheetSpan m_span;
    double m_height;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

/// Fills pages from top to bottom between the margins. Blocks that must not be cut say how high
/// they are before they are added. All lengths in points.
class SheetFlow
{
public:
    /// runningHead stands on top of every page but the first, the foot below every page.
    SheetFlow(QSizeF paper, QString runningHead, SheetFoot foot);

    double width() const;
    /// What is left of the page.
    double room() const;
    /// Goes to a new page unless that much fits on this one; says whether it did.
    bool keepTogether(double height);
    void advance(double points);

    void breakPage() { addPage(); }

    SheetColumn column(double left, double columnWidth, double from = 0);
    void box(const SheetSpan &span, double height, bool accent);
    void chart(const SheetSpan &span, double from, double height);
    void picture(const QRectF &fromHere, const QImage &image);
    void quadrants(
        const SheetSpan &span, double height, std::shared_ptr<const QuadrantContent> content);
    void rule(double thickness, SheetInk ink);
    void ruleAt(const SheetSpan &span, double from, SheetInk ink = SheetInk::Border);
    void text(const QRectF &fromHere, const QString &words, const SheetStyle &style,
        Qt::Alignment alignment);

    void addFeet();

    const QList<QList<SheetItem>> &pages() const { return m_pages; }

private:
    void addPage();
    QString footRight(qsizetype page, qsizetype pages) const;
    bool footFitsOneLine() const;

    QString m_runningHead;
    SheetFoot m_foot;
    QSizeF m_paper;
    QList<QList<SheetItem>> m_pages;
    double m_footRoom;
    double m_y = 0;
};

} // namespace headroom::ui
