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

QString pageHelp(Page page)
{
    switch (page) {
    case Page::Overview:
        return Words::tr(
            "How do we stand, what changed for real, and what needs attention? The tiles show each "
            "indicator with its latest change. The list beside the trend holds real changes only. "
            "In the table, click a location to look at it alone, and press Enter to open it in "
            "Trends.");
    case Page::Trends:
        return Words::tr(
            "How does this develop? Tick up to four locations or employees to compare them. Choose "
            "weeks, months, quarters or years. The band is the interval of 95 %; the dashed line "
            "is "
            "the way to the target. With the arrow keys you walk through the chart.");
    case Page::Targets:
        return Words::tr(
            "What is fair to ask of whom? Give one target for the organisation: everyone closes "
            "the "
            "same share of their own headroom, and together that is exactly the target. Change a "
            "target in the table to fix it by hand; the others follow.");
    case Page::Sheets:
        return Words::tr("What do we agree? Tick employees or whole locations, look at their "
                         "sheets as they will "
                         "be printed, and save them as PDF or print them.");
    case Page::Insight:
        return Words::tr(
            "Why is it so? The page shows what goes together with the indicator in the answers of "
            "the same customers, which of our norms are met while customers are dissatisfied, "
            "which "
            "reasons their comments name, what a point is worth, and the cases to look into. What "
            "goes together is no proof of a cause.");
    case Page::Actions:
        return Words::tr(
            "What do we do about it, and did it help? Every card is an idea or an action. Drag it "
            "to another column, or move it with Ctrl and the arrow keys; Enter opens it, Delete "
            "removes it, and Ctrl+Z takes back what was done. The effect compares as many days "
            "after the start as before it, beside all others in the same days; what everyone "
            "gained is no effect. The month that is not finished does not count.");
    case Page::Data:
        return Words::tr(
            "What is in here? Import a file in steps: nothing is stored before the last button. "
            "Below stand all imports; each can be undone.");
    case Page::Settings:
        return Words::tr("Language, look, the name of the organisation, and the numbers of answers "
                         "under which Headroom holds back.");
    }
    return {};
}

} // namespace headroom::ui
