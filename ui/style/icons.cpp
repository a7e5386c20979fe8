// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace headroom::ui {

namespace {

QColor colourFor(QIcon::Mode mode, QIcon::State state)
{
    const Tokens tokens = Tokens::of(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.control;
    return state == QIcon::On ? tokens.accent : tokens.text2;
}

class TintedIconEngine final : public QIconEngine
{
public:
    explicit TintedIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, iconPixmap(m_name, rect.size(), colourFor(mode, state), scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// size is in device pixels here.
    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return iconPixmap(m_name, size / scale, colourFor(mode, state), scale);
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

QIcon recoloured(const QIcon &icon, QSize size, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(size, qGuiApp->devicePixelRatio());
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(0, 0), size), colour);
    painter.end();
    return QIcon(pixmap);
}

QPixmap iconPixmap(const QString &name, QSize size, const QColor &colour, qreal scale)
{
    const QString key =
        QStringLiteral("icon/%1/%2x%3@%4/%5")
            .arg(name, QString::number(size.width()), QString::number(size.height()),
                QString::number(scale), colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(0, 0), size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace headroom::ui
