// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/lexicon/lexiconinuse.h"

#include "core/storage/stores/lexiconstore.h"

namespace headroom {

LexiconInUse lexiconInUse(const std::optional<StoredLexicon> &stored)
{
    LexiconInUse lexicon;
    if (stored) {
        lexicon.version = stored->version;
        lexicon.savedAt = stored->at;
        Result<std::optional<LexiconWords>> words = wordsFromRecord(stored->record);
        lexicon.isDamaged = !stored->isIntact || !words;
        if (!lexicon.isDamaged && *words) {
            lexicon.isOwn = true;
            lexicon.words = std::move(**words);
        }
    }
    if (!lexicon.isOwn)
        lexicon.words = builtInWords();
    return lexicon;
}

} // namespace headroom
