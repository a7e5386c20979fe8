// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/headroomstyle.h"

#include "ui/style/card.h"
#include "ui/style/controlpainting.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace headroom::ui {

namespace {

constexpr char PrimaryProperty[] = "headroomPrimary";

void drawItemGround(const QStyleOption &option, QPainter &painter, const Tokens &tokens)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item != nullptr && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, tokens.surface2);
}

void drawBranch(const QStyleOption &option, const ControlPainter &control)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    control.chevron(option.rect, open ? Pointing::Down : Pointing::Right, control.tokens.text2);
}

void drawFrame(const QStyleOption &option, QPainter &painter, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), ControlRadius, ControlRadius);
    painter.restore();
}

void drawPlainPanel(
    const QStyleOption &option, QPainter &painter, const QColor &ground, const QColor &border)
{
    painter.save();
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void drawButton(const QStyleOption &option, const ControlPainter &control, const QWidget *widget)
{
    if (isPrimary(widget))
        control.filledButton(option.rect, option.state);
    else
        control.outlinedButton(option.rect, option.state);
}

void drawLineEdit(const QStyleOption &option, const ControlPainter &control)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame != nullptr && frame->lineWidth > 0)
        control.field(option.rect, option.state);
}

void drawSortArrow(const QStyleOption &option, const ControlPainter &control)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header == nullptr)
        return;
    const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
    control.chevron(option.rect, up ? Pointing::Down : Pointing::Up, control.tokens.accent);
}

void drawArrow(
    QStyle::PrimitiveElement element, const QStyleOption &option, const ControlPainter &control)
{
    const QColor colour = option.state.testFlag(QStyle::State_Enabled) ? control.tokens.text2
                                                                       : control.tokens.control;
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        control.chevron(option.rect, Pointing::Up, colour);
        return;
    case QStyle::PE_IndicatorArrowDown:
        control.chevron(option.rect, Pointing::Down, colour);
        return;
    case QStyle::PE_IndicatorArrowLeft:
        control.chevron(option.rect, Pointing::Left, colour);
        return;
    case QStyle::PE_IndicatorArrowRight:
        control.chevron(option.rect, Pointing::Right, colour);
        return;
    default:
        drawSortArrow(option, control);
    }
}

} // namespace

HeadroomStyle::HeadroomStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void HeadroomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const Tokens tokens = Tokens::of(option->palette);
    const ControlPainter control{*painter, tokens};
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, control, widget);
        return;
    case PE_PanelButtonTool:
        control.softGround(option->rect, option->state);
        return;
    case PE_PanelLineEdit:
        drawLineEdit(*option, control);
        return;
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        drawFrame(*option, *painter, tokens);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        control.checkBox(option->rect, option->state);
        return;
    case PE_IndicatorRadioButton:
        control.radioButton(option->rect, option->state);
        return;
    case PE_FrameFocusRect:
        control.focusRing(option->rect, CardRadius / 2.0);
        return;
    case PE_IndicatorBranch:
        drawBranch(*option, control);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorHeaderArrow:
        drawArrow(element, *option, control);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        drawItemGround(*option, *painter, tokens);
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        drawPlainPanel(*option, *painter, tokens.surface, tokens.control);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, tokens.surface);
        painter->fillRect(
            QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), tokens.border);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int HeadroomStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    case PM_SplitterWidth:
        return CardGap;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_TreeViewIndentation:
        return 20;
    case PM_HeaderMargin:
        return 6;
    case PM_FocusFrameHMargin: // cells begin below the text of their header
        return 5;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarVMargin:
    case PM_MenuBarHMargin:
        return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HeadroomStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration: // pictures of pages must not depend on the moment
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize HeadroomStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &contents, const QWidget *widget) const
{
    constexpr int ControlPadding = 14; // above and below the text of a control, together
    constexpr int RowPadding = 12;
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int textHeight = option != nullptr ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        size = QSize(contents.width() + 24, qMax(contents.height(), textHeight) + ControlPadding);
        break;
    case CT_SpinBox:
        size = QSize(contents.width() + 46, textHeight + ControlPadding);
        break;
    case CT_LineEdit:
        size.setHeight(qMax(size.height(), textHeight + ControlPadding));
        break;
    case CT_ComboBox:
        size = QSize(contents.width() + 46, textHeight + ControlPadding);
        break;
    case CT_ItemViewItem:
        size.setHeight(qMax(size.height(), textHeight + RowPadding));
        break;
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const auto more = header != nullptr ? header->text.count(u'\n') : 0;
        size.setHeight(textHeight * (1 + static_cast<int>(more)) + RowPadding + 2);
        break;
    }
    case CT_MenuItem:
        size.rheight() += 4;
        break;
    case CT_MenuBarItem:
        size += QSize(8, 6);
        break;
    default:
        break;
    }
    return size;
}

QRect HeadroomStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(8, 1, -8, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void makePrimary(QPushButton &button, bool primary)
{
    button.setProperty(PrimaryProperty, primary);
    button.update();
}

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property(PrimaryProperty).toBool();
}

} // namespace headroom::ui
