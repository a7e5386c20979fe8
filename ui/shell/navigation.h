// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QHash>

class QButtonGroup;

namespace headroom::ui {

/// One entry of the navigation.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    bool m_compact = false;
};

/// The pages at the left of the window; settings stand at the bottom. Compact: icons only.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrent(Page page);
    void setCompact(bool compact);

    bool isCompact() const { return m_compact; }

signals:
    void pageRequested(headroom::ui::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavigationButton *addButton(Page page);

    QButtonGroup *m_group;
    QHash<Page, NavigationButton *> m_buttons;
    bool m_compact = false;
};

} // namespace headroom::ui
