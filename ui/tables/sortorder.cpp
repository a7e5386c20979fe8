// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tables/sortorder.h"

#include <QString>

namespace headroom::ui {

bool sortsBefore(const QVariant &a, const QVariant &b, Qt::SortOrder order)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() && !b.isValid();
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString) {
        const int comparison = QString::localeAwareCompare(a.toString(), b.toString());
        return order == Qt::AscendingOrder ? comparison < 0 : comparison > 0;
    }
    const QPartialOrdering comparison = QVariant::compare(a, b);
    return comparison
        == (order == Qt::AscendingOrder ? QPartialOrdering::Less : QPartialOrdering::Greater);
}

} // namespace headroom::ui
