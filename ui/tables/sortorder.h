// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

namespace headroom::ui {

/// Whether a cell stands above another: numbers by value, texts by the alphabet of the locale,
/// absent ones last in both orders.
bool sortsBefore(const QVariant &a, const QVariant &b, Qt::SortOrder order);

} // namespace headroom::ui
