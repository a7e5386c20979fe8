// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/namereader.h"

#include "core/importing/values/words.h"

namespace headroom {

NameReader::NameReader(Dimension dimension, const Words &words)
    : m_dimension(dimension)
    , m_words(&words)
{
}

quint32 NameReader::read(
    std::string_view text, quint32 counted, std::vector<ResponseBlock::NewName> &announced)
{
    if (text.empty())
        return 0;
    if (counted != CountedCell::Unnumbered) {
        if (counted >= m_ofCounted.size())
            m_ofCounted.resize(counted + size_t{1});
        std::optional<quint32> &number = m_ofCounted[counted];
        if (!number)
            number = readNew(text, announced);
        return *number;
    }
    const quint32 spelling = m_spellings.insert(text);
    if (spelling == m_numbers.size())
        m_numbers.push_back(readNew(text, announced));
    return m_numbers[spelling];
}

quint32 NameReader::readNew(std::string_view text, std::vector<ResponseBlock::NewName> &announced)
{
    const std::string_view name = withoutGuard(text);
    return numberOf(oneLine(name), announced);
}

quint32 NameReader::numberOf(const QString &name, std::vector<ResponseBlock::NewName> &announced)
{
    if (name.isEmpty() || m_words->isMissing(wordKey(name)))
        return 0;
    if (const quint32 known = m_names.value(name))
        return known;
    const auto number = static_cast<quint32>(m_names.size() + 1);
    m_names.insert(name, number);
    announced.push_back({m_dimension, number, name});
    return number;
}

std::string_view withoutGuard(std::string_view text)
{
    constexpr std::string_view Guarded = "=+-@\t\r";
    if (text.size() >= 2 && text[0] == '\'' && Guarded.find(text[1]) != std::string_view::npos)
        text.remove_prefix(1);
    return text;
}

} // namespace headroom
