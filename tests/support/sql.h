// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace headroom::test {

/// Runs sql on the database at path as any other program would: the first column of all rows, and
/// after them the engine's words if it refuses.
QStringList runSql(const QString &path, const QByteArray &sql);

} // namespace headroom::test
