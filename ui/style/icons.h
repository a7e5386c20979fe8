// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace headroom::ui {

/// An icon of resources/icons by its file name without ending. Drawn in the colour of soft text of
/// the current theme, checked ones in the accent, disabled ones faint; follows a change of theme.
QIcon icon(const QString &name);

/// The shape of an icon in one colour.
QIcon recoloured(const QIcon &icon, QSize size, const QColor &colour);
QPixmap iconPixmap(const QString &name, QSize size, const QColor &colour, qreal scale);

} // namespace headroom::ui
