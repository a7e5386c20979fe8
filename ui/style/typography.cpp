// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/typography.h"

#include <QFontDatabase>

#include <algorithm>

namespace headroom::ui {

void loadFonts()
{
    for (const auto *file : {"Regular", "Semibold", "Bold", "Italic"}) {
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/OpenSans-%1.ttf").arg(QLatin1String(file)));
    }
}

QFont baseFont(double pointSize)
{
    QFont font(QStringLiteral("Open Sans"));
    font.setPointSizeF(std::clamp(pointSize, SmallestTextSize, LargestTextSize));
    return font;
}

QFont fontFor(TextRole role, const QFont &base)
{
    struct Scale
    {
        double factor;
        QFont::Weight weight;
    };

    const auto scale = [role]() -> Scale {
        switch (role) {
        case TextRole::PageTitle:
            return {1.7, QFont::DemiBold};
        case TextRole::Kpi:
            return {2.3, QFont::DemiBold};
        case TextRole::CardTitle:
            return {1.15, QFont::DemiBold};
        case TextRole::Strong:
            return {1, QFont::DemiBold};
        case TextRole::Caption:
            return {0.9, QFont::Normal};
        case TextRole::Body:
            break;
        }
        return {1, QFont::Normal};
    }();
    QFont font = base;
    font.setPointSizeF(std::max(SmallestTextSize, base.pointSizeF() * scale.factor));
    font.setWeight(scale.weight);
    return font;
}

} // namespace headroom::ui
