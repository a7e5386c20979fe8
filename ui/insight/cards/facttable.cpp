// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/facttable.h"

#include "ui/tables/treeview.h"

#include <QAction>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

namespace headroom::ui {

namespace {

constexpr int LeastStretch = 24; ///< characters that a column that stretches gets, if it has them
constexpr int LongestText = 34; ///< characters of a column that does not stretch
constexpr int CellPadding = 18;

/// Broken where the longer part is shortest, after a space or a hyphen; as it is without either.
QString onTwoLines(const QString &text, const QFontMetrics &metrics)
{
    QString best = text;
    int narrowest = metrics.horizontalAdvance(text);
    for (qsizetype at = 1; at < text.size() - 1; ++at) {
        const bool isSpace = text[at] == u' ';
        if (!isSpace && text[at] != u'-')
            continue;
        const QString first = text.left(isSpace ? at : at + 1);
        const QString second = text.mid(at + 1);
        const int width =
            std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
        if (width >= narrowest)
            continue;
        narrowest = width;
        best = first + u'\n' + second;
    }
    return best;
}

/// Text that takes a second line where its column is too narrow for one.
class FactDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        if (tree != nullptr && size.width() > tree->columnWidth(index.column()))
            size.rheight() += option.fontMetrics.lineSpacing();
        return size;
    }
};

} // namespace

void FactModel::showFacts(const QList<FactColumn> &factColumns, std::vector<FactRow> rows)
{
    m_columns = factColumns;
    setRows(std::move(rows));
}

bool FactModel::wrapHeadings(bool wraps)
{
    return std::exchange(m_wraps, wraps) != wraps;
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
    if (role == Qt::DisplayRole && m_wraps)
        return onTwoLines(shown.heading, QFontMetrics(QGuiApplication::font()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
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
    setUniformRowHeights(false);
    setWordWrap(true);
    setItemDelegate(new FactDelegate(this));
    setRootIsDecorated(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 3);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &FactTable::arrangeColumns);
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

void FactTable::alignWith(const FactTable *other)
{
    m_other = other;
    arrangeColumns();
}

QSize FactTable::sizeHint() const
{
    int height = header()->sizeHint().height() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += indexRowSizeHint(m_model->index(row, 0));
    if (m_isWide)
        height += horizontalScrollBar()->sizeHint().height();
    const QList<int> needed = widths(true);
    return {std::max(200, std::accumulate(needed.begin(), needed.end(), 2)), height};
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

void FactTable::offerOpening(const QString &words)
{
    m_opens = true;
    setAccessibleDescription(words);
    viewport()->setCursor(Qt::PointingHandCursor);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *open = new QAction(words, this);
    addAction(open);
    connect(open, &QAction::triggered, this, [this] {
        if (currentIndex().isValid())
            emit rowOpened(currentRow());
    });
    connect(this, &QTreeView::clicked, this,
        [this](const QModelIndex &index) { emit rowOpened(m_model->rowOf(index)); });
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_opens && isEnter && currentIndex().isValid())
        emit rowOpened(currentRow());
    else
        QTreeView::keyPressEvent(event);
}

void FactTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

/// Only a table that is sorted by the column needs room for the arrow.
int FactTable::headingWidth(int column) const
{
    const bool isSorted = header()->sortIndicatorSection() == column;
    const QString heading = m_model->headerData(column, Qt::Horizontal).toString();
    const int margins = 3 * style()->pixelMetric(QStyle::PM_HeaderMargin);
    return isSorted ? header()->sectionSizeHint(column)
                    : header()->fontMetrics().size(0, heading).width() + margins;
}

int FactTable::widthOf(int column) const
{
    const FactColumn &shown = m_model->factColumns()[column];
    const int character = fontMetrics().averageCharWidth();
    const int heading = headingWidth(column);
    const int content = sizeHintForColumn(column) + CellPadding / 3;
    // A drawing says again what a figure says: it can be small.
    if (shown.stretches && shown.heading.isEmpty())
        return content * 2 / 3;
    const int longest = shown.stretches ? LeastStretch : LongestText;
    return std::max(heading, std::min(content, longest * character + CellPadding));
}

int FactTable::leastWidthOf(int column) const
{
    int least = headingWidth(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        const QString broken = onTwoLines(text, fontMetrics());
        least = std::max(least, fontMetrics().size(0, broken).width() + CellPadding);
    }
    return least;
}

QList<int> FactTable::widths(bool wrapsHeadings) const
{
    const bool isOther = m_model->wrapHeadings(wrapsHeadings);
    QList<int> widths;
    for (int column = 0; column < m_model->factColumns().size(); ++column)
        widths.append(m_alwaysHidden.contains(column) ? 0 : widthOf(column));
    if (isOther)
        m_model->wrapHeadings(!wrapsHeadings);
    return widths;
}

QList<int> FactTable::joinedWidths(bool wrapsHeadings) const
{
    QList<int> joined = widths(wrapsHeadings);
    if (m_other == nullptr || m_other->isHidden())
        return joined;
    const QList<int> others = m_other->widths(wrapsHeadings);
    for (qsizetype i = 0; i < joined.size() && others.size() == joined.size(); ++i)
        joined[i] = std::max(joined[i], others[i]);
    return joined;
}

void FactTable::narrow(QList<int> &widths, int &room, bool figures) const
{
    const QList<FactColumn> &columns = m_model->factColumns();
    for (int column = 0; column < columns.size() && room < 0; ++column) {
        const bool isDrawn = itemDelegateForColumn(column) != nullptr;
        if (isDrawn || widths[column] == 0 || columns[column].isNumber != figures)
            continue;
        int least = leastWidthOf(column);
        if (m_other != nullptr && !m_other->isHidden())
            least = std::max(least, m_other->leastWidthOf(column));
        const int spare = std::max(0, widths[column] - least);
        const int less = std::min(spare, -room);
        widths[column] -= less;
        room += less;
    }
}

void FactTable::hideRepeats(const QList<int> &widths, int &room)
{
    const QList<FactColumn> &columns = m_model->factColumns();
    for (int column = 0; column < columns.size(); ++column) {
        const bool isRepeat = columns[column].repeats && room < 0;
        setColumnHidden(column, isRepeat || m_alwaysHidden.contains(column));
        if (isRepeat)
            room += widths[column];
    }
}

void FactTable::arrangeColumns()
{
    const QList<FactColumn> &columns = m_model->factColumns();
    const auto roomFor = [this](const QList<int> &widths) {
        return viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    };
    QList<int> fitting = joinedWidths(false);
    const bool wraps = roomFor(fitting) < 0;
    if (wraps)
        fitting = joinedWidths(true);
    if (m_model->wrapHeadings(wraps) && !columns.isEmpty())
        emit m_model->headerDataChanged(Qt::Horizontal, 0, static_cast<int>(columns.size()) - 1);
    int room = roomFor(fitting);
    narrow(fitting, room, false);
    hideRepeats(fitting, room);
    narrow(fitting, room, true);
    m_isWide = room < 0;
    setHorizontalScrollBarPolicy(m_isWide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    QList<int> takers;
    for (int column = 0; column < columns.size(); ++column) {
        if (columns[column].stretches && !isColumnHidden(column))
            takers.append(column);
    }
    const int more = takers.isEmpty() ? 0 : std::max(0, room) / static_cast<int>(takers.size());
    for (int column = 0; column < columns.size(); ++column)
        setColumnWidth(column, fitting[column] + (takers.contains(column) ? more : 0));
    scheduleDelayedItemsLayout();
    updateGeometries(); // the headings can be higher now
    updateGeometry();
}

} // namespace headroom::ui
