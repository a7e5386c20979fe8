// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/facttable.h"

#include "ui/tables/treeview.h"

#include <QHeaderView>
#include <QWheelEvent>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int LeastStretch = 24; ///< characters that a column that stretches gets, if it has them
constexpr int LongestText = 34; ///< characters of a column that does not stretch
constexpr int CellPadding = 18;

} // namespace

void FactModel::showFacts(const QList<FactColumn> &factColumns, std::vector<FactRow> rows)
{
    m_columns = factColumns;
    setRows(std::move(rows));
}

QString FactModel::copyText() const
{
    QStringList lines;
    QStringList cells;
    for (const FactColumn &column : m_columns)
        cells.append(column.heading);
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columns(); ++column) {
            const QModelIndex at = index(row, column);
            const QString copied = at.data(CopiedTextRole).toString();
            const QString text = copied.isEmpty() ? at.data().toString() : copied;
            const QString spoken = at.data(Qt::AccessibleTextRole).toString();
            cells.append((text.isEmpty() ? spoken : text).simplified());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QVariant FactModel::cell(const FactRow &row, int column, int role) const
{
    const FactCell &cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : QVariant(cell.toolTip);
    case Qt::TextAlignmentRole:
        return header(column, role);
    case SortRole:
        return cell.key.isValid() ? cell.key : QVariant(cell.text);
    case CellRole:
        return cell.drawing;
    case CopiedTextRole:
        return cell.copied;
    default:
        return {};
    }
}

QVariant FactModel::header(int column, int role) const
{
    const FactColumn &shown = m_columns[column];
    if (role == Qt::DisplayRole)
        return shown.heading;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((shown.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

QString FactModel::filterText(const FactRow &row) const
{
    return row.cells.value(0).text;
}

FactTable::FactTable(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_model(new FactModel(this))
{
    setAccessibleName(accessibleName);
    setModel(m_model);
    prepareTree(*this);
    setRootIsDecorated(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
}

void FactTable::showFacts(const QList<FactColumn> &columns, std::vector<FactRow> rows)
{
    m_alwaysHidden.clear();
    m_model->showFacts(columns, std::move(rows));
    // The keys begin at the first row; it is not marked before they do.
    if (m_model->rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    arrangeColumns();
    updateGeometry();
}

void FactTable::setAlwaysHidden(int column, bool hidden)
{
    m_alwaysHidden.removeAll(column);
    if (hidden)
        m_alwaysHidden.append(column);
    arrangeColumns();
}

ShownRows FactTable::forPaper() const
{
    ShownRows paper;
    const QList<FactColumn> &columns = m_model->factColumns();
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns.size(); ++column) {
            if (columns[column].isScreenOnly || m_alwaysHidden.contains(column))
                continue;
            const QModelIndex at = m_model->index(std::max(row, 0), column);
            const QString text = at.data().toString();
            const QString words =
                text.isEmpty() ? at.data(Qt::AccessibleTextRole).toString() : text;
            if (row < 0 && !columns[column].isNumber)
                paper.textColumns.append(static_cast<int>(cells.size()));
            cells.append(row < 0 ? columns[column].heading : words);
        }
        if (row < 0)
            paper.headings = cells;
        else
            paper.rows.append(cells);
    }
    return paper;
}

QSize FactTable::sizeHint() const
{
    const int rows = m_model->rowCount();
    const int row = rows > 0 ? rowHeight(m_model->index(0, 0)) : 0;
    const int hint = rows > 0 ? std::max(row, sizeHintForIndex(m_model->index(0, 0)).height()) : 0;
    return {200, header()->sizeHint().height() + rows * std::max(row, hint) + 2};
}

QSize FactTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void FactTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    arrangeColumns();
}

void FactTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid())
        emit rowChosen(m_model->rowOf(current));
}

void FactTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

int FactTable::widthOf(int column) const
{
    const FactColumn &shown = m_model->factColumns()[column];
    const int character = fontMetrics().averageCharWidth();
    const int heading = header()->sectionSizeHint(column);
    const int content = sizeHintForColumn(column) + CellPadding / 3;
    // A drawing says again what a figure says: it can be small.
    if (shown.stretches && shown.heading.isEmpty())
        return content * 2 / 3;
    const int longest = shown.stretches ? LeastStretch : LongestText;
    return std::max(heading, std::min(content, longest * character + CellPadding));
}

void FactTable::arrangeColumns()
{
    const QList<FactColumn> &columns = m_model->factColumns();
    QList<int> widths;
    int room = viewport()->width();
    int highest = 0;
    for (int column = 0; column < columns.size(); ++column) {
        const bool isHidden = m_alwaysHidden.contains(column);
        setColumnHidden(column, isHidden);
        widths.append(isHidden ? 0 : widthOf(column));
        room -= widths.last();
        highest = std::max(highest, columns[column].drops);
    }
    for (int drops = highest; drops > 0 && room < 0; --drops) {
        for (int column = 0; column < columns.size(); ++column) {
            if (columns[column].drops != drops)
                continue;
            setColumnHidden(column, true);
            room += widths[column];
        }
    }
    for (int column = 0; column < columns.size(); ++column) {
        const int more = columns[column].stretches ? std::max(0, room) : 0;
        setColumnWidth(column, widths[column] + more);
    }
}

} // namespace headroom::ui
