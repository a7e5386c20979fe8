// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

class QPainter;

namespace headroom::ui {

/// What a pill says besides its words. Colour is never the only carrier: the text holds a sign or a
/// word.
enum class Tone { Neutral, Good, Bad, Warn, Accent };

/// Ink on soft background of a tone.
struct ToneColours
{
    QColor ink;
    QColor background;
};

ToneColours toneColours(Tone tone, const Tokens &tokens);

/// A small rounded label: "▲ +4 · real change".
class Pill : public QWidget
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void setContent(const QString &text, Tone tone);

    QString text() const { return m_text; }

    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// The size a pill of that text needs, and the pill itself, for delegates.
QSize pillSize(const QFont &font, const QString &text);
void paintPill(
    QPainter &painter, const QRectF &rect, const QString &text, const ToneColours &colours);

} // namespace headroom::ui
