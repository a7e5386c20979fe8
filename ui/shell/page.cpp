// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PageWords)
};

} // namespace

QString pageName(Page page)
{
    switch (page) {
    case Page::Overview:
        return QStringLiteral("overview");
    case Page::Trends:
        return QStringLiteral("trends");
    case Page::Targets:
        return QStringLiteral("targets");
    case Page::Sheets:
        return QStringLiteral("sheets");
    case Page::Insight:
        return QStringLiteral("insight");
    case Page::Actions:
        return QStringLiteral("actions");
    case Page::Data:
        return QStringLiteral("data");
    case Page::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

std::optional<Page> pageNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(AllPages, [&name](Page page) { return pageName(page) == name; });
    return found == AllPages.end() ? std::nullopt : std::optional(*found);
}

QString pageTitle(Page page)
{
    switch (page) {
    case Page::Overview:
        return Words::tr("Overview");
    case Page::Trends:
        return Words::tr("Trends");
    case Page::Targets:
        return Words::tr("Targets");
    case Page::Sheets:
        return Words::tr("Target sheets");
    case Page::Insight:
        return Words::tr("Insight");
    case Page::Actions:
        return Words::tr("Actions");
    case Page::Data:
        return Words::tr("Data");
    case Page::Settings:
        return Words::tr("Settings");
    }
    return {};
}

} // namespace headroom::ui
