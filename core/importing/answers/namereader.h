// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/importing/reading/record.h"
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

    /// REQUIRES: text has no spaces at its ends. counted: the number of the text among those of its
    /// column, where it has one (CountedCell). A new name is added to announced.
    quint32 read(
        std::string_view text, quint32 counted, std::vector<ResponseBlock::NewName> &announced);

private:
    quint32 readNew(std::string_view text, std::vector<ResponseBlock::NewName> &announced);
    quint32 numberOf(const QString &name, std::vector<ResponseBlock::NewName> &announced);

    Dimension m_dimension;
    const Words *m_words;
    std::vector<std::optional<quint32>> m_ofCounted; ///< by the number of the text
    TextIndex m_spellings; ///< of texts without a number
    std::vector<quint32> m_numbers; ///< of the spellings
    QHash<QString, quint32> m_names;
};

/// A text cell as its writer meant it: without the apostrophe that guards against formulas.
std::string_view withoutGuard(std::string_view text);

} // namespace headroom
