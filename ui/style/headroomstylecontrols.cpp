// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/card.h"
#include "ui/style/controlpainting.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"

#include <QPainter>
#include <QStyleOption>

namespace headroom::ui {

namespace {

constexpr int ArrowWidth = 26;
constexpr int SpinArrowWidth = 22;
constexpr int FieldPadding = 10;
constexpr int TrackThickness = 4;
constexpr int SmallestHandle = 32;

double sliderShare(const QStyleOptionSlider &option)
{
    const int span = option.maximum - option.minimum;
    return span > 0 ? double(option.sliderPosition - option.minimum) / span : 0;
}

double progressShare(const QStyleOption &option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (bar == nullptr || bar->maximum <= bar->minimum)
        return 0;
    return double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
}

QRectF centredTrack(const QRect &rect, int thickness)
{
    return {qreal(rect.left()), rect.center().y() + 0.5 - thickness / 2.0, qreal(rect.width()),
        qreal(thickness)};
}

QRect spinArrow(const QRect &rect, bool up)
{
    const int half = rect.height() / 2;
    const QRect column(rect.right() - SpinArrowWidth, rect.top(), SpinArrowWidth, rect.height());
    return up ? QRect(column.left(), column.top() + 2, column.width(), half - 2)
              : QRect(column.left(), column.top() + half, column.width(), half - 2);
}

} // namespace

void HeadroomStyle::drawControl(ControlElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(option->palette);
    const ControlPainter control{*painter, tokens};
    switch (element) {
    case CE_PushButtonLabel:
        drawPushButtonLabel(*option, *painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_ProgressBarGroove:
        control.track(centredTrack(option->rect, TrackThickness + 2), 0, tokens.accent);
        return;
    case CE_ProgressBarContents:
        control.track(
            centredTrack(option->rect, TrackThickness + 2), progressShare(*option), tokens.accent);
        return;
    case CE_MenuItem:
        drawMenuItem(*option, *painter, widget);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(*option, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens.surface);
        return;
    case CE_Splitter:
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HeadroomStyle::drawPushButtonLabel(
    const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr)
        return;
    QStyleOptionButton copy = *button;
    copy.state.setFlag(State_HasFocus, false);
    const Tokens tokens = Tokens::of(option.palette);
    if (isPrimary(widget) && option.state.testFlag(State_Enabled))
        copy.palette.setColor(QPalette::ButtonText, tokens.onAccent);
    if (!copy.icon.isNull())
        copy.icon = recoloured(copy.icon, copy.iconSize, copy.palette.color(QPalette::ButtonText));
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
}

void HeadroomStyle::drawMenuItem(
    const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr)
        return;
    QStyleOptionMenuItem copy = *item;
    const Tokens tokens = Tokens::of(option.palette);
    copy.palette.setColor(QPalette::Highlight, tokens.accentSoft);
    copy.palette.setColor(QPalette::HighlightedText, tokens.text);
    QProxyStyle::drawControl(CE_MenuItem, &copy, &painter, widget);
}

void HeadroomStyle::drawMenuBarItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr)
        return;
    const Tokens tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    if (option.state.testFlag(State_Selected)) {
        ControlPainter{painter, tokens}.softGround(
            option.rect.adjusted(1, 1, -1, -1), State_Enabled | State_On);
    }
    drawItemText(&painter, option.rect,
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine,
        option.palette, option.state.testFlag(State_Enabled), item->text, QPalette::WindowText);
}

void HeadroomStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    const Tokens tokens = Tokens::of(option.palette);
    painter.fillRect(option.rect, tokens.surface);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header != nullptr && header->orientation == Qt::Vertical)
        return;
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
}

void HeadroomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(*option, *painter);
        return;
    case CC_SpinBox:
        drawSpinBox(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawSlider(*slider, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void HeadroomStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const ControlPainter control{painter, tokens};
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (combo == nullptr || combo->frame)
        control.field(option.rect, option.state);
    QRect arrow = option.rect;
    if (option.direction == Qt::RightToLeft)
        arrow.setWidth(ArrowWidth);
    else
        arrow.setLeft(arrow.right() - ArrowWidth);
    control.chevron(arrow, Pointing::Down,
        option.state.testFlag(State_Enabled) ? tokens.text2 : tokens.control);
}

void HeadroomStyle::drawSpinBox(
    const QStyleOptionComplex &option, QPainter &painter, const QWidget *) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (spin == nullptr)
        return;
    const Tokens tokens = Tokens::of(option.palette);
    const ControlPainter control{painter, tokens};
    if (spin->frame)
        control.field(option.rect, option.state);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step) {
        const bool can = option.state.testFlag(State_Enabled) && spin->stepEnabled.testFlag(step);
        return can ? tokens.text2 : tokens.border;
    };
    control.chevron(
        spinArrow(option.rect, true), Pointing::Up, colour(QAbstractSpinBox::StepUpEnabled));
    control.chevron(
        spinArrow(option.rect, false), Pointing::Down, colour(QAbstractSpinBox::StepDownEnabled));
}

void HeadroomStyle::drawScrollBar(
    const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar == nullptr || bar->maximum <= bar->minimum)
        return;
    const Tokens tokens = Tokens::of(option.palette);
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    ControlPainter{painter, tokens}.scrollHandle(handle, bar->orientation, option.state);
}

void HeadroomStyle::drawSlider(
    const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(option.palette);
    const bool enabled = option.state.testFlag(State_Enabled);
    if (option.orientation != Qt::Horizontal) {
        QProxyStyle::drawComplexControl(CC_Slider, &option, &painter, widget);
        return;
    }
    const QColor colour = enabled ? tokens.accent : tokens.control;
    ControlPainter{painter, tokens}.track(
        centredTrack(option.rect, TrackThickness), sliderShare(option), colour);
    const QRectF handle = QRectF(subControlRect(CC_Slider, &option, SC_SliderHandle, widget));
    const qreal radius = 8;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(State_HasFocus)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.selection);
        painter.drawEllipse(handle.center(), radius + 4, radius + 4);
    }
    painter.setPen(QPen(colour, 2));
    painter.setBrush(option.state.testFlag(State_Sunken) ? tokens.accentSoft : tokens.surface);
    painter.drawEllipse(handle.center(), radius - 1, radius - 1);
    painter.restore();
}

QRect HeadroomStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl subControl) const
{
    const QRect rect = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? rect.height() : rect.width();
    const qint64 span = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int handle = span > 0
        ? qBound(qMin(SmallestHandle, length), int(qint64(length) * bar.pageStep / span), length)
        : length;
    const int start = sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto part = [&](int from, int size) {
        return upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                       : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    default:
        return {};
    }
}

QRect HeadroomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(FieldPadding, 2, -ArrowWidth, -2));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, rect,
            QRect(rect.right() - ArrowWidth, rect.top(), ArrowWidth + 1, rect.height()));
    if (control == CC_SpinBox) {
        switch (subControl) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, rect, spinArrow(rect, true));
        case SC_SpinBoxDown:
            return visualRect(option->direction, rect, spinArrow(rect, false));
        case SC_SpinBoxEditField:
            return visualRect(
                option->direction, rect, rect.adjusted(FieldPadding - 2, 2, -SpinArrowWidth, -2));
        default:
            return rect;
        }
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr)
        return scrollBarPart(*bar, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace headroom::ui
