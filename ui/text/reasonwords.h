// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace headroom::ui {

/// A reason of the lexicon as a heading: "Late delivery". An unknown id is its own name.
QString reasonWords(const QString &reason);

} // namespace headroom::ui
