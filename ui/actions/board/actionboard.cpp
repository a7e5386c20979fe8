// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/board/actionboard.h"

#include "ui/actions/board/boardcolumn.h"

#include <QBoxLayout>

namespace headroom::ui {

namespace {

constexpr int ColumnGap = 8;

} // namespace

ActionBoard::ActionBoard(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("actionBoard"));
    setAccessibleName(tr("Idea wall"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ColumnGap);
    for (const ActionState state : AllActionStates) {
        auto *column = new BoardColumn(state, content);
        connectColumn(column, m_columns.size());
        m_columns.append(column);
        row->addWidget(column, 1);
    }
    setWidget(content);
}

void ActionBoard::connectColumn(BoardColumn *column, qsizetype place)
{
    BoardView &view = column->view();
    connect(&view, &BoardView::actionOpened, this, &ActionBoard::actionOpened);
    connect(&view, &BoardView::removalAsked, this, [this, column](ActionId id) {
        m_wanted = column->model().besideAction(id);
        emit removalAsked(id);
    });
    connect(
        &view, &BoardView::neighbourAsked, this, [this, place](int step) { goTo(place, step); });
    connect(&view, &BoardView::moveAsked, this,
        [this, place](ActionId id, int step) { move(id, place, step); });
    connect(&view, &BoardView::actionDropped, this, [this, column](ActionId id) {
        m_wanted = id;
        emit actionMoved(id, column->state());
    });
}

std::optional<ActionId> ActionBoard::currentAction() const
{
    for (BoardColumn *column : std::as_const(m_columns)) {
        if (&column->view() == focusWidget())
            return column->view().currentAction();
    }
    return std::nullopt;
}

void ActionBoard::showRows(const std::vector<ActionRow> &rows)
{
    const std::optional<ActionId> current = m_wanted ? m_wanted : currentAction();
    m_wanted.reset();
    for (BoardColumn *column : std::as_const(m_columns)) {
        std::vector<ActionRow> cards;
        for (const ActionRow &row : rows) {
            if (row.action.state == column->state())
                cards.push_back(row);
        }
        column->showRows(std::move(cards));
    }
    if (current)
        select(*current);
}

void ActionBoard::setFilter(const QString &text)
{
    for (BoardColumn *column : std::as_const(m_columns))
        column->setFilter(text);
}

void ActionBoard::select(ActionId id)
{
    const QWidget *focused = focusWidget();
    for (BoardColumn *column : std::as_const(m_columns)) {
        const QModelIndex index = column->model().indexOfAction(id);
        column->view().setCurrentIndex(index);
        if (!index.isValid())
            continue;
        column->view().scrollTo(index);
        // The keys go on where the card went.
        if (focused != nullptr && focused != &column->view() && focused->hasFocus())
            column->view().setFocus(Qt::OtherFocusReason);
    }
}

void ActionBoard::goTo(qsizetype place, int step)
{
    for (qsizetype next = place + step; next >= 0 && next < m_columns.size(); next += step) {
        BoardColumn *column = m_columns[next];
        if (column->model().rowCount() == 0)
            continue;
        column->view().setFocus(Qt::OtherFocusReason);
        return ensureWidgetVisible(column);
    }
}

void ActionBoard::move(ActionId id, qsizetype place, int step)
{
    const qsizetype next = place + step;
    if (next < 0 || next >= m_columns.size())
        return;
    m_wanted = id;
    emit actionMoved(id, m_columns[next]->state());
}

} // namespace headroom::ui
