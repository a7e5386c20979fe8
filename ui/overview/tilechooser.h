// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "ui/style/buttons.h"

#include <QStringList>

namespace headroom::ui {

/// Which indicators have a tile on the Overview: a menu of check marks that stays open.
class TileChooser : public MenuButton
{
    Q_OBJECT

public:
    explicit TileChooser(QWidget *parent = nullptr);

    /// offered: the indicators with answers. tiles: ids of those that have a tile, and whether the
    /// user chose them. Emits nothing.
    void showTiles(const QList<Metric> &offered, const QStringList &tiles, bool chosen);

signals:
    /// Ids in the order of the catalogue; empty: the usual ones again.
    void tilesChosen(const QStringList &tiles);

private:
    void offer(const QList<Metric> &metrics);
    void tell();

    QMenu *m_menu;
    QList<QAction *> m_offered; ///< one for each indicator
    QAction *m_end; ///< of the offered ones
    QAction *m_usual;
};

} // namespace headroom::ui
