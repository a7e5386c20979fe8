// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom::ui {

/// What the menu bar can ask of the page that is shown.
enum class PageAction { CopyData, CopyChart, Find, ExportPdf, Print, Undo, Redo };

/// A page that offers some of the window's actions implements this beside QWidget. What it does not
/// offer is disabled in the menu. A page whose offers change while it is shown has a signal
/// actionsChanged().
class PageActions
{
public:
    virtual ~PageActions() = default;

    virtual bool offers(PageAction action) const = 0;
    /// REQUIRES: offers(action).
    virtual void perform(PageAction action) = 0;

protected:
    PageActions() = default;
    PageActions(const PageActions &) = default;
    PageActions &operator=(const PageActions &) = default;
};

} // namespace headroom::ui
