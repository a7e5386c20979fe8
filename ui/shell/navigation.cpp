// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QButtonGroup>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

constexpr int IconSize = 18;
constexpr int IconLeft = 13;
constexpr int TextLeft = 42;
constexpr int TextRight = 16;
constexpr int Padding = 8;

} // namespace

NavigationButton::NavigationButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void NavigationButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Strong, font()));
    const int height = metrics.height() + 2 * Padding;
    if (m_compact)
        return {IconSize + 2 * IconLeft, height};
    return {qMax(200, TextLeft + metrics.horizontalAdvance(text()) + TextRight), height};
}

QSize NavigationButton::minimumSizeHint() const
{
    return sizeHint();
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked() ? tokens.accentSoft
            : underMouse()       ? tokens.grid
                                 : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), ControlRadius, ControlRadius);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(QRectF(0, height() * 0.22, 3, height() * 0.56), 1.5, 1.5);
    }
    const QColor ink = isChecked() ? tokens.accent : tokens.text2;
    const QPixmap pixmap = iconPixmap(m_iconName, {IconSize, IconSize}, ink, devicePixelRatioF());
    painter.drawPixmap(QPointF(IconLeft, (height() - IconSize) / 2.0), pixmap);
    if (m_compact)
        return;
    painter.setFont(fontFor(isChecked() ? TextRole::Strong : TextRole::Body, font()));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(TextLeft, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
}

void NavigationButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 12);
    layout->setSpacing(2);
    for (const Page page : AllPages) {
        if (page == Page::Settings)
            layout->addStretch();
        layout->addWidget(addButton(page));
    }
    // A screen reader toggles; it does not click.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            emit pageRequested(static_cast<Page>(id));
    });
}

NavigationButton *Navigation::addButton(Page page)
{
    auto *button = new NavigationButton(pageName(page), pageTitle(page));
    button->setObjectName(QStringLiteral("navigate-") + pageName(page));
    m_group->addButton(button, static_cast<int>(page));
    m_buttons.insert(page, button);
    return button;
}

void Navigation::setCurrent(Page page)
{
    const QSignalBlocker quiet(m_group);
    m_buttons.value(page)->setChecked(true);
}

void Navigation::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (NavigationButton *button : std::as_const(m_buttons))
        button->setCompact(compact);
}

void Navigation::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.border);
}

} // namespace headroom::ui
