// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace headroom::ui {

/// A slider for the organisation's target that shows where it starts from: a mark for the score of
/// now, a bar from there to the handle.
class TargetSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TargetSlider(QWidget *parent = nullptr);

    /// In slider steps.
    void setStart(int start);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double placeOf(int value) const;
    int m_start = 0;
};

} // namespace headroom::ui
