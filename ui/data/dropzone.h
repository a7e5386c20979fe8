// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// A large surface on which files are dropped, with buttons for whoever has no mouse.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    /// Puts another button beside "Choose file…".
    void addButton(QPushButton *button);

    /// The local files among what is dragged; empty when there are none.
    static QStringList filesIn(const QMimeData *mime);

signals:
    void filesChosen(const QStringList &files);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void chooseFiles();
    void setHovered(bool hovered);
    void showIcon();

    QLabel *m_icon;
    TextLabel *m_title;
    QHBoxLayout *m_buttons;
    bool m_hovered = false;
};

} // namespace headroom::ui
