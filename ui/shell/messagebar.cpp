// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/messagebar.h"

#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace headroom::ui {

namespace {

constexpr int SignSize = 18;

struct MessageLook
{
    Tone tone;
    const char *icon;
};

MessageLook lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success:
        return {Tone::Good, "success"};
    case MessageKind::Warning:
        return {Tone::Warn, "warning"};
    case MessageKind::Error:
        return {Tone::Bad, "error"};
    case MessageKind::Info:
        break;
    }
    return {Tone::Accent, "info"};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel(TextRole::Body))
    , m_button(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setAutoRaise(true);
    m_button->setMaximumHeight(m_button->fontMetrics().height() + 6);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(CardGap, 3, CardGap, 4);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &MessageBar::runAction);
    m_button->hide();
    hide();
}

void MessageBar::showMessage(MessageKind kind, const QString &text, const MessageAction &action)
{
    m_kind = kind;
    m_action = action;
    m_text->setText(text);
    m_button->setText(action.text);
    m_button->setVisible(!action.text.isEmpty());
    showIcon();
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::runAction()
{
    hide();
    // The action may show the next message, which replaces this one.
    const MessageAction action = m_action;
    if (action.run)
        action.run();
}

void MessageBar::showIcon()
{
    const MessageLook look = lookOf(m_kind);
    const QColor ink = toneColours(look.tone, Tokens::of(palette())).ink;
    m_icon->setPixmap(
        iconPixmap(QLatin1String(look.icon), {SignSize, SignSize}, ink, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), toneColours(lookOf(m_kind).tone, tokens).background);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace headroom::ui
