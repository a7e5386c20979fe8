// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/issue.h"

#include <QStringList>

namespace headroom::test {

/// The rows of one sheet as text, one line each: "3: Utrecht | 7.5 #number | 2026-03-01 #date".
/// Plain texts carry no mark. The last line is the error that ended the reading, if one did:
/// "BookDamaged xl/workbook.xml".
QStringList rowsOf(const QString &path, const QString &sheet = {});

/// What is remarked about the sheet as a whole: "merged-cells 2".
QStringList remarksOf(const QString &path);

/// Names of the sheets, hidden ones in brackets.
QStringList sheetsOf(const QString &path);

} // namespace headroom::test
