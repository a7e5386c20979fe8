// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

class QButtonGroup;

namespace headroom::ui {

/// One of a few choices, side by side in one frame. Arrow keys move between them.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the button of the choice.
    QAbstractButton *addChoice(int id, const QString &text);
    /// Emits nothing.
    void choose(int id);

signals:
    void chosen(int id); ///< by the user

private:
    QButtonGroup *m_group;
};

/// A button that stays on or off; a check mark says which.
class ToggleButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ToggleButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A button that opens a menu: text, and an arrow beside it.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace headroom::ui
