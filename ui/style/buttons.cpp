// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/buttons.h"

#include "ui/style/card.h"
#include "ui/style/controlpainting.h"
#include "ui/style/typography.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionToolButton>

namespace headroom::ui {

namespace {

constexpr int PaddingX = 12;
constexpr int PaddingY = 7;
constexpr int MarkWidth = 18;

/// Room for a text in its heaviest weight, so that nothing moves when the weight changes.
QSize textRoom(const QWidget &widget, const QString &text, int beside)
{
    const QFontMetrics metrics(fontFor(TextRole::Strong, widget.font()));
    return {
        metrics.horizontalAdvance(text) + 2 * PaddingX + beside, metrics.height() + 2 * PaddingY};
}

void paintCheckMark(QPainter &painter, QPointF centre, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{centre + QPointF(-4, 0.2), centre + QPointF(-1.3, 3), centre + QPointF(4, -2.8)});
}

class Segment final : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override { return textRoom(*this, text(), 0); }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const Tokens tokens = Tokens::of(palette());
        QPainter painter(this);
        paintGround(painter, option, tokens);
        painter.setFont(isChecked() ? fontFor(TextRole::Strong, font()) : font());
        painter.setPen(isChecked() ? tokens.onAccent : tokens.text2);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(isChecked() ? tokens.onAccent : tokens.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(rect()).adjusted(3, 3, -3, -3), ControlRadius - 2, ControlRadius - 2);
        }
    }

private:
    /// Its part of the frame that all segments have together.
    void paintGround(
        QPainter &painter, const QStyleOptionToolButton &option, const Tokens &tokens) const
    {
        const bool touched = option.state.testFlag(QStyle::State_MouseOver);
        const QColor ground = isChecked() ? tokens.accent
            : touched                     ? tokens.surface2
                                          : tokens.surface;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(isChecked() ? tokens.accent : tokens.control);
        painter.setBrush(ground);
        const QRectF frame = QRectF(parentWidget()->rect()).translated(-pos());
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius, ControlRadius);
        painter.restore();
        if (x() > 0 && !isChecked())
            painter.fillRect(QRect(0, 1, 1, height() - 2), tokens.border);
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // A screen reader toggles; it does not click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            emit chosen(id);
    });
}

QAbstractButton *SegmentedControl::addChoice(int id, const QString &text)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
    return segment;
}

void SegmentedControl::choose(int id)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton *segment = m_group->button(id))
        segment->setChecked(true);
}

ToggleButton::ToggleButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize ToggleButton::sizeHint() const
{
    return textRoom(*this, text(), MarkWidth);
}

void ToggleButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    ControlPainter{painter, tokens}.outlinedButton(rect(), option.state);
    painter.setPen(isChecked() ? tokens.text : tokens.text2);
    const QRect words = isChecked() ? rect().adjusted(MarkWidth, 0, 0, 0) : rect();
    painter.drawText(words, Qt::AlignCenter, text());
    if (isChecked()) {
        const int wide = fontMetrics().horizontalAdvance(text());
        const double left = words.center().x() - wide / 2.0;
        paintCheckMark(
            painter, QPointF(left - MarkWidth / 2.0 - 1, rect().center().y() + 0.5), tokens.accent);
    }
}

MenuButton::MenuButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
}

QSize MenuButton::sizeHint() const
{
    return textRoom(*this, text(), MarkWidth);
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const ControlPainter control{painter, tokens};
    control.outlinedButton(rect(), option.state);
    painter.setPen(tokens.text);
    painter.drawText(rect().adjusted(PaddingX, 0, -MarkWidth - PaddingX / 2, 0),
        Qt::AlignLeft | Qt::AlignVCenter, text());
    control.chevron(QRectF(width() - PaddingX - MarkWidth / 2.0 - 4, 0, MarkWidth, height()),
        Pointing::Down, tokens.text2);
}

} // namespace headroom::ui
