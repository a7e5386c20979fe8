// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/lexiconwords.h"

#include <QDateTime>

namespace headroom {

struct StoredLexicon;

/// The words that reasons are looked for by.
struct LexiconInUse
{
    LexiconWords words; ///< ours, or the user's
    bool isOwn = false;
    /// What is stored is not what was saved: ours hold.
    bool isDamaged = false;
    qint64 version = 0; ///< of the database; 0 where nothing was ever changed
    QDateTime savedAt = {}; ///< UTC
};

LexiconInUse lexiconInUse(const std::optional<StoredLexicon> &stored);

} // namespace headroom
