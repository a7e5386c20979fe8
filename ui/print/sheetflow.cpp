// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetflow.h"

#include "ui/print/sheetpainter.h"

#include <QFontMetricsF>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr double Margin = 42.5; ///< 15 mm
constexpr double SpaceAboveFoot = 12;
constexpr double FootSize = 7.5;
constexpr double FootLine = 10;
constexpr double FootGap = 12;
constexpr int MostPages = 9; ///< that room is kept for
/// sheetFont() is ten times its size.
constexpr double Endless = 1e6;

} // namespace

double textWidth(const QString &text, double size, bool strong)
{
    return QFontMetricsF(sheetFont(size, strong)).horizontalAdvance(text) / FontScale;
}

double textHeight(const QString &text, const SheetStyle &style, double width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetricsF metrics(sheetFont(style.size, style.strong));
    const QRectF room(0, 0, width * FontScale, Endless);
    return std::ceil(metrics.boundingRect(room, Qt::TextWordWrap, text).height()) / FontScale;
}

SheetColumn::SheetColumn(SheetFlow &flow, const SheetSpan &span, double from)
    : m_flow(flow)
    , m_span(span)
    , m_height(from)
{
}

void SheetColumn::add(const QString &text, const SheetStyle &style)
{
    const double height = textHeight(text, style, m_span.width);
    m_flow.text({m_span.left, m_height, m_span.width, height}, text, style, m_alignment);
    m_height += height;
}

SheetFlow::SheetFlow(QSizeF paper, QString runningHead, SheetFoot foot)
    : m_runningHead(std::move(runningHead))
    , m_foot(std::move(foot))
    , m_paper(paper)
    , m_footRoom(SpaceAboveFoot + (footFitsOneLine() ? 1 : 2) * FootLine)
{
    addPage();
}

double SheetFlow::width() const
{
    return m_paper.width() - 2 * Margin;
}

double SheetFlow::room() const
{
    return m_paper.height() - Margin - m_footRoom - m_y;
}

bool SheetFlow::keepTogether(double height)
{
    if (height <= room())
        return false;
    addPage();
    return true;
}

void SheetFlow::advance(double points)
{
    m_y += points;
}

SheetColumn SheetFlow::column(double left, double columnWidth, double from)
{
    return {*this, {left, columnWidth}, from};
}

void SheetFlow::box(const SheetSpan &span, double height, bool accent)
{
    // Below the words that were measured first.
    m_pages.last().prepend(SheetBox{{Margin + span.left, m_y, span.width, height}, accent});
}

void SheetFlow::chart(const SheetSpan &span, double from, double height)
{
    m_pages.last().append(SheetChart{{Margin + span.left, m_y + from, span.width, height}});
}

void SheetFlow::picture(const QRectF &fromHere, const QImage &image)
{
    m_pages.last().append(SheetPicture{fromHere.translated(Margin, m_y), image});
}

void SheetFlow::quadrants(
    const SheetSpan &span, double height, std::shared_ptr<const QuadrantContent> content)
{
    m_pages.last().append(
        SheetQuadrants{{Margin + span.left, m_y, span.width, height}, std::move(content)});
}

void SheetFlow::rule(double thickness, SheetInk ink)
{
    m_pages.last().append(SheetRule{{Margin, m_y, Margin + width(), m_y}, thickness, ink});
}

void SheetFlow::ruleAt(const SheetSpan &span, double from, SheetInk ink)
{
    const double left = Margin + span.left;
    m_pages.last().append(SheetRule{{left, m_y + from, left + span.width, m_y + from}, 0.5, ink});
}

void SheetFlow::text(
    const QRectF &fromHere, const QString &words, const SheetStyle &style, Qt::Alignment alignment)
{
    if (words.isEmpty())
        return;
    m_pages.last().append(SheetText{fromHere.translated(Margin, m_y), words, style.size,
        style.strong, style.ink, alignment, true});
}

QString SheetFlow::footRight(qsizetype page, qsizetype pages) const
{
    return m_foot.right + QStringLiteral(" · ")
        + m_foot.pageOf.arg(QString::number(page), QString::number(pages));
}

bool SheetFlow::footFitsOneLine() const
{
    return m_foot.below.isEmpty()
        && textWidth(m_foot.left, FootSize, false)
            + textWidth(footRight(MostPages, MostPages), FootSize, false) + FootGap
        <= width();
}

void SheetFlow::addFeet()
{
    const bool isOneLine = footFitsOneLine();
    const double top = m_paper.height() - Margin - (isOneLine ? 1 : 2) * FootLine;
    const QRectF line(Margin, top, width(), 12);
    const QRectF lastLine = isOneLine ? line : line.translated(0, FootLine);
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        const SheetText left{line, m_foot.left, FootSize, false, SheetInk::Text3, Qt::AlignLeft};
        SheetText below = left;
        below.rect = lastLine;
        below.text = m_foot.below;
        SheetText right = below;
        right.text = footRight(page + 1, m_pages.size());
        right.alignment = Qt::AlignRight;
        m_pages[page].append(left);
        if (!m_foot.below.isEmpty())
            m_pages[page].append(below);
        m_pages[page].append(right);
    }
}

void SheetFlow::addPage()
{
    m_pages.append(QList<SheetItem>());
    m_y = Margin;
    if (m_pages.size() == 1)
        return;
    const SheetStyle style{8, false, SheetInk::Text2};
    const double height = textHeight(m_runningHead, style, width());
    text({0, 0, width(), height}, m_runningHead, style, Qt::AlignLeft);
    m_y += height + 10;
}

} // namespace headroom::ui
