// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/responseblock.h"
#include "core/importing/values/textindex.h"
#include "core/importing/values/words.h"

#include <QHash>

namespace headroom {

/// Turns the names of one dimension into local numbers: 0 for none, else in the order of first
/// sight. Spellings that differ in spaces only are one name; "unknown" is none.
class NameReader
{
public:
    /// REQUIRES: words outlives the reader.
    NameReader(Dimension dimension, const Words &words);

    /// REQUIRES: text has no spaces at its ends. A new name is added to announced.
    quint32 read(std::string_view text, std::vector<ResponseBlock::NewName> &announced);

private:
    quint32 numberOf(const QString &name, std::vector<ResponseBlock::NewName> &announced);

    Dimension m_dimension;
    const Words *m_words;
    TextIndex m_spellings;
    std::vector<quint32> m_numbers; ///< of the spellings
    QHash<QString, quint32> m_names;
};

/// A text cell as its writer meant it: without the apostrophe that guards against formulas.
std::string_view withoutGuard(std::string_view text);

} // namespace headroom
