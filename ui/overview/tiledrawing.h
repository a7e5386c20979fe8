// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/pill.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace headroom::ui {

/// The sparkline of a tile; its words stand beside it.
class TileDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit TileDrawing(QWidget *parent = nullptr);

    void setValues(const QList<std::optional<double>> &values);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::optional<double>> m_values;
};

/// The thin bar of the way to a target; its words stand beside it.
class TileBar : public QWidget
{
    Q_OBJECT

public:
    explicit TileBar(QWidget *parent = nullptr);

    void setShare(std::optional<double> share, Tone tone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
    Tone m_tone = Tone::Accent;
};

} // namespace headroom::ui
