// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace headroom::ui {

class TextLabel;

enum class MessageKind { Info, Success, Warning, Error };

/// What a message offers to do.
struct MessageAction
{
    QString text;
    std::function<void()> run;
};

/// One message above the page instead of a box over it. The newest replaces the one before.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(MessageKind kind, const QString &text, const MessageAction &action = {});

    QString text() const;

    MessageKind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void runAction();

    MessageKind m_kind = MessageKind::Info;
    MessageAction m_action;
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
};

} // namespace headroom::ui
