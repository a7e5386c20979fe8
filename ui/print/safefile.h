// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace headroom::ui {

/// Without characters that file systems refuse, at most 120, and not hidden.
QString safeFileName(QString name);

/// Makes a folder and its missing parents, mode 0700; an existing one is left as it is.
Result<void> makePrivateFolder(const QString &path);

/// Puts a file in place whole, mode 0600, and reads back that it holds exactly these bytes: on a
/// full disk Qt reports success with a cut file. The old file stays when writing fails.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

} // namespace headroom::ui
