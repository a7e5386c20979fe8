// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace headroom::ui {

/// The text with %1 ... %9 replaced by the values, all in one pass: a value that holds "%2" itself
/// stays as it is. A place without a value shows a question mark.
QString filledText(const QString &text, const QStringList &values);

/// With a capital, as a sentence or label starts.
QString capitalised(const QString &text);

/// Text for a tool tip that is never read as markup, cut to a length that fits a screen.
QString plainToolTip(const QString &text);

} // namespace headroom::ui
