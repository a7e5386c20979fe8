// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QPushButton;
class QStyleOptionSlider;

namespace headroom::ui {

/// Fusion with the shapes of Headroom. Colours come from the palette of each widget, so a theme is
/// switched by setting another palette.
class HeadroomStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HeadroomStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr, QStyleHintReturn *returned = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
        SubControl subControl, const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
        const QWidget *widget = nullptr) const override;

private:
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const;
    void drawSpinBox(
        const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(
        const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSlider(
        const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawPushButtonLabel(
        const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOption &option, QPainter &painter) const;
    QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl subControl) const;
    void drawHeaderSection(const QStyleOption &option, QPainter &painter) const;
};

/// Makes a button the filled one: the main action of a view. At most one in each view.
void makePrimary(QPushButton &button, bool primary = true);
bool isPrimary(const QWidget *widget);

} // namespace headroom::ui
