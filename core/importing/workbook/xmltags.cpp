// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xmlscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameEnd(char c)
{
    return isSpace(c) || c == '>' || c == '/' || c == '=';
}

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

XmlScanner::Token XmlScanner::openElement()
{
    for (Scan scan = scanTag(); scan != Scan::Done; scan = scanTag()) {
        if (scan == Scan::Bad || rest().size() > MaximumMarkupBytes)
            return fail(u"a tag that is not well-formed"_s);
        if (!refill())
            return endsEarly();
    }
    if (m_open.empty() && std::exchange(m_hasRoot, true))
        return fail(u"a second document"_s);
    if (m_open.size() == MaximumDepth)
        return fail(u"elements are nested too deeply"_s);
    m_open.push_back(m_names.size());
    m_names += m_name;
    m_at = m_tagEnd + 1;
    m_endsNext = m_buffer[m_tagEnd - 1] == '/';
    m_name = localName(m_name);
    return Token::Start;
}

/// Finds the name, the attributes and the end of the tag at m_at.
XmlScanner::Scan XmlScanner::scanTag()
{
    m_attributes.clear();
    const size_t size = m_buffer.size();
    size_t at = m_at + 1;
    while (at < size && !isNameEnd(m_buffer[at]))
        ++at;
    m_name = std::string_view(m_buffer).substr(m_at + 1, at - m_at - 1);
    if (at == size)
        return Scan::NeedsMore;
    if (m_name.empty() || m_name.find('<') != std::string_view::npos)
        return Scan::Bad;
    while (true) {
        while (at < size && isSpace(m_buffer[at]))
            ++at;
        if (at + 1 >= size && (at == size || m_buffer[at] != '>'))
            return Scan::NeedsMore;
        if (m_buffer[at] == '/')
            ++at;
        if (m_buffer[at] == '>')
            break;
        if (m_buffer[at - 1] == '/')
            return Scan::Bad;
        if (const Scan scan = scanAttribute(at); scan != Scan::Done)
            return scan;
    }
    m_tagEnd = at;
    return Scan::Done;
}

XmlScanner::Scan XmlScanner::scanAttribute(size_t &at)
{
    const std::string_view text = m_buffer;
    const size_t nameStart = at;
    while (at < text.size() && !isNameEnd(text[at]))
        ++at;
    const size_t nameEnd = at;
    while (at < text.size() && isSpace(text[at]))
        ++at;
    if (at == text.size())
        return Scan::NeedsMore;
    if (text[at] != '=' || nameEnd == nameStart)
        return Scan::Bad;
    ++at;
    while (at < text.size() && isSpace(text[at]))
        ++at;
    if (at == text.size())
        return Scan::NeedsMore;
    const char quote = text[at];
    if (quote != '"' && quote != '\'')
        return Scan::Bad;
    const size_t end = text.find(quote, at + 1);
    if (end == std::string_view::npos)
        return Scan::NeedsMore;
    m_attributes.push_back(
        {text.substr(nameStart, nameEnd - nameStart), text.substr(at + 1, end - at - 1)});
    at = end + 1;
    return Scan::Done;
}

XmlScanner::Token XmlScanner::closeElement()
{
    size_t end = m_buffer.find('>', m_at);
    while (end == std::string::npos && rest().size() < MaximumMarkupBytes && refill())
        end = m_buffer.find('>', m_at);
    if (end == std::string::npos)
        return endsEarly();
    std::string_view name = std::string_view(m_buffer).substr(m_at + 2, end - m_at - 2);
    while (!name.empty() && isSpace(name.back()))
        name.remove_suffix(1);
    if (m_open.empty() || std::string_view(m_names).substr(m_open.back()) != name)
        return fail(u"an end tag that closes nothing"_s);
    m_at = end + 1;
    return endElement(localName(name));
}

XmlScanner::Token XmlScanner::endElement(std::string_view name)
{
    m_name = name;
    m_attributes.clear();
    m_names.resize(m_open.back());
    m_open.pop_back();
    return Token::End;
}

const XmlScanner::Attribute *XmlScanner::find(std::string_view name) const
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name == name)
            return &attribute;
    }
    if (name.find(':') != std::string_view::npos)
        return nullptr;
    const auto found = std::ranges::find_if(
        m_attributes, [&](const Attribute &one) { return localName(one.name) == name; });
    return found == m_attributes.end() ? nullptr : &*found;
}

std::string_view XmlScanner::attribute(std::string_view name) const
{
    const Attribute *found = find(name);
    return found == nullptr ? std::string_view() : found->value;
}

std::string XmlScanner::attributeText(std::string_view name) const
{
    std::string text;
    const std::string_view raw = attribute(name);
    return appendResolved(raw, text) ? text : std::string(raw);
}

bool XmlScanner::hasAttribute(std::string_view name) const
{
    return find(name) != nullptr;
}

} // namespace headroom
