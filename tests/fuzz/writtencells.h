// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace headroom::test {

/// Whether a table of random cells comes back as it was written: as a text of a random dialect and
/// encoding, as XLSX and as ODS, and cut into pieces as well as in one. Always the same table for
/// the same seed. The file stays in the folder when it does not.
bool cellsComeBack(quint32 seed, const QString &folder);

} // namespace headroom::test
