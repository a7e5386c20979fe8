// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/board/boardcolumn.h"

#include "ui/actions/board/carddelegate.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"
#include "ui/text/actions/actionwords.h"

#include <QBoxLayout>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace headroom::ui {

namespace {

const QString CardFormat = QStringLiteral("application/x-headroom-action");
constexpr int LeastLetters = 18; ///< of a column

std::optional<ActionId> cardIn(const QMimeData &mime)
{
    bool isNumber = false;
    const qint64 id = mime.data(CardFormat).toLongLong(&isNumber);
    return isNumber ? std::optional(ActionId(id)) : std::nullopt;
}

} // namespace

BoardView::BoardView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, [this] {
        if (const auto id = currentAction())
            emit actionOpened(*id);
    });
}

std::optional<ActionId> BoardView::currentAction() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(ActionId(index.data(IdRole).toLongLong()))
                           : std::nullopt;
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const std::optional<ActionId> id = currentAction();
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && !isControl)
        emit neighbourAsked(step);
    else if (step != 0 && id)
        emit moveAsked(*id, step);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && id)
        emit actionOpened(*id);
    else if (event->key() == Qt::Key_Delete && id)
        emit removalAsked(*id);
    else
        QListView::keyPressEvent(event);
}

void BoardView::startDrag(Qt::DropActions)
{
    const std::optional<ActionId> id = currentAction();
    if (!id)
        return;
    auto *mime = new QMimeData;
    mime->setData(CardFormat, QByteArray::number(id->value()));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    const QRect card = visualRect(currentIndex());
    drag->setPixmap(viewport()->grab(card));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft());
    drag->exec(Qt::MoveAction);
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    if (cardIn(*event->mimeData()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void BoardView::dropEvent(QDropEvent *event)
{
    const std::optional<ActionId> id = cardIn(*event->mimeData());
    if (!id)
        return event->ignore();
    event->acceptProposedAction();
    setState(NoState);
    emit actionDropped(*id);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles break elsewhere
}

BoardColumn::BoardColumn(ActionState state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(new TextLabel(TextRole::Strong, this))
    , m_model(new BoardModel(this))
    , m_view(new BoardView(this))
{
    const QString name = actionStateName(state);
    setObjectName(QStringLiteral("column-") + name);
    m_title->setObjectName(QStringLiteral("title-") + name);
    m_view->setObjectName(QStringLiteral("cards-") + name);
    m_view->setModel(m_model);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(4, 10, 4, 4);
    lines->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_title);
    lines->addLayout(head);
    lines->addWidget(m_view, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * LeastLetters);
    showCount();
}

void BoardColumn::showRows(std::vector<ActionRow> rows)
{
    m_model->showRows(std::move(rows));
    showCount();
}

void BoardColumn::setFilter(const QString &text)
{
    m_model->setFilter(text);
    showCount();
}

void BoardColumn::showCount()
{
    const QString words = actionStateWords(m_state);
    const QString count = QString::number(m_model->rowCount());
    m_title->setText(words + QStringLiteral(" · ") + count);
    //: for a screen reader: a state of actions, and how many there are
    m_view->setAccessibleName(tr("%1: %2 actions").arg(words, count));
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.border, 1));
    painter.setBrush(tokens.surface2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
}

} // namespace headroom::ui
