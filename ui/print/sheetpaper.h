// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/signatures/signing.h"
#include "ui/print/sheetdocument.h"

#include <QJsonObject>

namespace headroom::ui {

/// A sheet word for word, and what its chart draws, without its logo and its check code: that is
/// made from what is kept here. Read by paperDocument(), for as long as signed sheets are kept:
/// names are only ever added.
QJsonObject toPaper(const SheetDocument &document, const Metric &metric, const QLocale &numbers);

/// The sheet that toPaper() wrote down, whatever the words of today are.
SheetDocument paperDocument(const QJsonObject &paper, const QString &checkCode);

/// Writes down what the sheet that is being signed says in that language.
PaperWriter paperWriter(const Catalogue &catalogue, const Figures &figures);

/// Whether today's words are those that a sheet without a paper was signed with: those on the
/// sheets of employees at locations have not changed since the first sheet was signed, but for
/// those below a target that was set by hand.
bool hasKnownWords(const SheetFacts &facts);

} // namespace headroom::ui
