// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/actioneffect.h"
#include "core/reports/reportsource.h"
#include "core/reports/tables/tables.h"
#include "ui/style/pill.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// An action as board and list show it: finished texts beside the value.
struct ActionRow
{
    Action action;
    QString units;
    QString subject; ///< empty for none
    QString metric; ///< its name; empty for none
    QString starts;
    QString ends;
    QString expected; ///< "+4.0"; empty for nothing
    QString verdict; ///< with the measured effect, on a pill
    Tone tone = Tone::Neutral;
    std::optional<double> change; ///< that the verdict is about
    QString sentence; ///< what was compared; empty while it is being measured
};

/// effect: null while it is being measured.
ActionRow actionRow(const Action &action, const ActionEffect *effect, const ReportSource &source,
    const Figures &figures);

/// What the search looks through.
QString searchedText(const ActionRow &row);

/// Everything about it in one line, for a screen reader.
QString spokenWords(const ActionRow &row);

/// The rows with headings, figures as people read them: for a spreadsheet and the clipboard.
Table actionSheet(const std::vector<ActionRow> &rows);

} // namespace headroom::ui
