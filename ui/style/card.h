// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace headroom::ui {

constexpr int CardRadius = 8;
constexpr int ControlRadius = 6;
constexpr int CardPaddingX = 16;
constexpr int CardPaddingY = 14;
constexpr int CardGap = 16;
constexpr int PageMargin = 24;

/// A surface with a border and rounded corners. Its contents margins are the padding of a card: a
/// layout put into it needs none of its own.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace headroom::ui
