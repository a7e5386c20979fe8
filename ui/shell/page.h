// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace headroom::ui {

/// The pages of the window, in the order of the navigation.
enum class Page { Overview, Trends, Targets, Sheets, Insight, Actions, Data, Settings };

inline constexpr std::array AllPages{Page::Overview, Page::Trends, Page::Targets, Page::Sheets,
    Page::Insight, Page::Actions, Page::Data, Page::Settings};

/// "overview", "trends", "targets", "sheets", "insight", "actions", "data", "settings": on the
/// command line, in settings and as names of icons.
QString pageName(Page page);
std::optional<Page> pageNamed(const QString &name);

/// The title in the language of the program.
QString pageTitle(Page page);

} // namespace headroom::ui
