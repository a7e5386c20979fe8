// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

class QTreeView;

namespace headroom::ui {

/// What a tree shows as words: its visible columns and the rows that are not folded away, in their
/// order. A drawn cell says what a screen reader says of it; rows below others are indented.
struct ShownRows
{
    QStringList headings;
    QList<QStringList> rows; ///< as long as headings
    QList<int> textColumns = {}; ///< beside the first, by their place: words, not figures

    /// Tab separated with the headings above, for a spreadsheet.
    QString asText() const;
};

ShownRows shownRows(const QTreeView &view, const QList<int> &columnsLeftOut = {});

} // namespace headroom::ui
