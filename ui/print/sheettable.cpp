// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheettable.h"

#include <algorithm>
#include <utility>

namespace headroom::ui {

namespace {

constexpr double TextSize = 8.5;
constexpr double HeadingSize = 8;
constexpr double LeastGutter = 9;
constexpr double MostGutter = 20;
constexpr double LeastNameWidth = 90;

double longestWord(const QString &text, double size, bool strong)
{
    double width = 0;
    for (const QString &word : text.split(u' '))
        width = qMax(width, textWidth(word, size, strong));
    return width;
}

/// The table with its columns measured.
class TableLayout
{
public:
    TableLayout(SheetFlow &flow, const SheetTable &table)
        : m_flow(flow)
        , m_table(table)
    {
        measure();
    }

    void add()
    {
        m_flow.keepTogether(rowHeight(m_table.columns, false) + tallestRow());
        addRow(m_table.columns, false);
        for (const QStringList &row : m_table.rows) {
            if (m_flow.keepTogether(rowHeight(row, true)))
                addRow(m_table.columns, false);
            addRow(row, true);
        }
    }

private:
    void measure()
    {
        m_widths.resize(m_table.columns.size());
        m_gutter = LeastGutter;
        if (measureWith(false) < m_nameWidth) {
            const QList<double> whole = m_widths;
            measureWith(true);
            unbreak(whole);
        }
        const auto numbers = static_cast<double>(qMax<qsizetype>(1, m_widths.size() - 1));
        // Names on one line come before air between the numbers.
        const double spare = qMax(0.0, m_widths.first() - m_wholeNames) / numbers;
        const double wider = qMin(spare, MostGutter - LeastGutter);
        m_gutter += wider;
        for (qsizetype column = 1; column < m_widths.size(); ++column)
            m_widths[column] += wider;
        m_widths[0] -= wider * numbers;
    }

    /// Gives what names on one line leave to cells that are broken, those first that need least.
    /// whole: the widths with every cell on one line.
    void unbreak(const QList<double> &whole)
    {
        double spare = qMax(0.0, m_widths.first() - m_wholeNames);
        QList<std::pair<double, qsizetype>> wanted;
        for (qsizetype column = 1; column < m_widths.size(); ++column)
            wanted.append({whole.at(column) - m_widths.at(column), column});
        std::ranges::sort(wanted);
        for (const auto &[wants, column] : std::as_const(wanted)) {
            const double given = qMin(spare, wants);
            m_widths[column] += given;
            m_widths[0] -= given;
            spare -= given;
        }
    }

    /// With cells on one line, or broken between words; returns what is left for the names.
    double measureWith(bool broken)
    {
        const auto widthOf = [broken](const QString &text, double size, bool strong) {
            return broken ? longestWord(text, size, strong) : textWidth(text, size, strong);
        };
        double rest = m_flow.width();
        for (qsizetype column = 1; column < m_widths.size(); ++column) {
            double width = longestWord(m_table.columns.at(column), HeadingSize, false);
            for (const QStringList &row : m_table.rows)
                width = qMax(width, widthOf(row.at(column), TextSize, isStrong(column)));
            m_widths[column] = width + m_gutter;
            rest -= m_widths.at(column);
        }
        m_nameWidth = LeastNameWidth;
        m_wholeNames = LeastNameWidth;
        for (const QStringList &row : m_table.rows) {
            m_nameWidth = qMax(m_nameWidth, longestWord(row.first(), TextSize, true));
            m_wholeNames = qMax(m_wholeNames, textWidth(row.first(), TextSize, true) + LeastGutter);
        }
        m_widths[0] = qMax(m_nameWidth, rest);
        return rest;
    }

    bool isStrong(qsizetype column) const { return column == 0 || column == m_table.strongColumn; }

    SheetStyle style(qsizetype column, bool body) const
    {
        if (!body)
            return {HeadingSize, false, SheetInk::Text2};
        return {TextSize, isStrong(column), SheetInk::Text};
    }

    double rowHeight(const QStringList &row, bool body) const
    {
        double height = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const double width = m_widths.at(column) - (column == 0 ? 0 : m_gutter - 1);
            height = qMax(height, textHeight(row.at(column), style(column, body), width));
        }
        return height + 2 * m_table.padding;
    }

    double tallestRow() const
    {
        double height = 0;
        for (const QStringList &row : m_table.rows)
            height = qMax(height, rowHeight(row, true));
        return height;
    }

    void addRow(const QStringList &row, bool body)
    {
        const double height = rowHeight(row, body);
        double left = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const double gutter = column == 0 ? 0 : m_gutter - 1;
            const QRectF cell(left + gutter, m_table.padding, m_widths.at(column) - gutter,
                height - 2 * m_table.padding);
            const bool isText =
                column == 0 || m_table.textColumns.contains(static_cast<int>(column));
            const Qt::Alignment side = isText ? Qt::AlignLeft : Qt::AlignRight;
            const Qt::Alignment vertical = body ? Qt::AlignVCenter : Qt::AlignBottom;
            m_flow.text(cell, row.at(column), style(column, body), side | vertical);
            left += m_widths.at(column);
        }
        m_flow.advance(height);
        m_flow.rule(0.5, SheetInk::Border);
    }

    SheetFlow &m_flow;
    const SheetTable &m_table;
    QList<double> m_widths;
    double m_nameWidth = LeastNameWidth;
    double m_wholeNames = LeastNameWidth; ///< with every name on one line
    double m_gutter = LeastGutter;
};

} // namespace

void addTable(SheetFlow &flow, const SheetTable &table)
{
    TableLayout(flow, table).add();
    flow.advance(10);
}

} // namespace headroom::ui
