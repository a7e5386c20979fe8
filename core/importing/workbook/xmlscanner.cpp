// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xmlscanner.h"

#include "core/importing/reading/utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr size_t ScannedBytes = size_t{64} << 10U;
/// A tag is rarely longer: with this much of the text at hand it is seldom scanned twice.
constexpr size_t ComfortBytes = 1024;
constexpr size_t LongestEntity = 12;
constexpr size_t LongestMark = 3; ///< of byte order

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\n\r"sv) == std::string_view::npos;
}

/// Bytes at the end that may belong to an entity, a line end or a letter that goes on.
size_t unfinishedTail(std::string_view text)
{
    const size_t ampersand = text.rfind('&');
    const bool isOpen = ampersand != std::string_view::npos
        && text.size() - ampersand < LongestEntity
        && text.find(';', ampersand) == std::string_view::npos;
    if (isOpen)
        return text.size() - ampersand;
    return !text.empty() && text.back() == '\r' ? 1 : 0;
}

} // namespace

XmlScanner::XmlScanner(ByteSource &bytes, QString place, QString part)
    : m_bytes(bytes)
    , m_place(std::move(place))
    , m_part(std::move(part))
{
}

Error XmlScanner::damage(const QString &words) const
{
    const qint64 byte = m_passed + static_cast<qint64>(m_at);
    return {ErrorKind::BookDamaged, m_place, words + u" (byte %1)"_s.arg(byte), {m_part}};
}

XmlScanner::Token XmlScanner::fail(const QString &words)
{
    return failWith(damage(words));
}

XmlScanner::Token XmlScanner::failWith(const Error &error)
{
    m_error = error;
    m_hasFailed = true;
    m_atEnd = true;
    m_buffer.clear();
    m_at = 0;
    m_endsNext = false;
    return Token::Failed;
}

XmlScanner::Token XmlScanner::endsEarly()
{
    return m_hasFailed ? Token::Failed : fail(u"the text ends too early"_s);
}

std::string_view XmlScanner::rest() const
{
    return std::string_view(m_buffer).substr(m_at);
}

/// More text behind what is left; false at the end or after a failure.
bool XmlScanner::refill()
{
    if (m_atEnd)
        return false;
    m_passed += static_cast<qint64>(m_at);
    m_buffer.erase(0, m_at);
    m_checked -= std::min(m_checked, m_at);
    m_at = 0;
    size_t filled = 0;
    m_block.resize(ScannedBytes);
    do {
        const Result<size_t> got = m_bytes.read(std::span(m_block).subspan(filled));
        if (!got) {
            failWith(got.error());
            return false;
        }
        m_atEnd = *got == 0;
        filled += *got;
    } while (m_isFirst && filled < LongestMark && !m_atEnd);
    return decodeBlock(std::string_view(m_block).substr(0, filled), m_atEnd) && checkLetters();
}

bool XmlScanner::decodeBlock(std::string_view block, bool last)
{
    if (std::exchange(m_isFirst, false)) {
        chooseDecoder(block);
        block.remove_prefix(block.starts_with("\xef\xbb\xbf"sv) ? 3 : m_decoder ? 2 : 0);
    }
    if (!m_decoder) {
        m_buffer.append(block);
        return true;
    }
    m_decoder->decode(block, last, m_buffer, m_faults);
    if (!m_faults.empty())
        fail(u"bytes that do not fit the encoding"_s);
    return m_faults.empty();
}

bool XmlScanner::checkLetters()
{
    Utf8Census census;
    m_checked += takeCensus(std::string_view(m_buffer).substr(m_checked), 0, m_atEnd, census);
    if (census.invalid == 0 && census.nuls == 0)
        return true;
    fail(u"bytes that are no letters"_s);
    return false;
}

/// UTF-16 says so by its mark; everything else that spreadsheets write is UTF-8.
void XmlScanner::chooseDecoder(std::string_view block)
{
    if (block.starts_with("\xff\xfe"sv))
        m_decoder.emplace(u"UTF-16LE"_s, 2);
    else if (block.starts_with("\xfe\xff"sv))
        m_decoder.emplace(u"UTF-16BE"_s, 2);
}

XmlScanner::Token XmlScanner::next()
{
    if (m_hasFailed)
        return Token::Failed;
    if (std::exchange(m_endsNext, false))
        return endElement(m_name);
    while (true) {
        if (m_buffer.size() - m_at < ComfortBytes && !m_atEnd && !refill())
            return Token::Failed;
        if (m_at == m_buffer.size()) {
            if (m_atEnd)
                return finish();
            continue;
        }
        const std::optional<Token> token =
            m_buffer[m_at] == '<' ? readMarkup() : std::optional(readText());
        if (token)
            return *token;
    }
}

XmlScanner::Token XmlScanner::finish()
{
    if (!m_open.empty() || !m_hasRoot)
        return fail(u"the text ends too early"_s);
    return Token::Finished;
}

std::optional<XmlScanner::Token> XmlScanner::readMarkup()
{
    while (rest().size() < 2) {
        if (!refill())
            return endsEarly();
    }
    const char kind = m_buffer[m_at + 1];
    if (kind == '!' || kind == '?')
        return readSpecial();
    return kind == '/' ? closeElement() : openElement();
}

std::optional<XmlScanner::Token> XmlScanner::readSpecial()
{
    constexpr std::string_view CharacterData = "<![CDATA["sv;
    while (rest().size() < CharacterData.size() && refill()) { }
    if (rest().starts_with("<?"sv))
        return skipPast("<?"sv, "?>"sv);
    if (rest().starts_with("<!--"sv))
        return skipPast("<!--"sv, "-->"sv);
    if (!rest().starts_with(CharacterData) || m_open.empty())
        return m_hasFailed ? Token::Failed : fail(u"a DOCTYPE or another declaration"_s);
    if (const auto failed = skipPast(CharacterData, "]]>"sv))
        return failed;
    return Token::Text;
}

/// Puts what stands between start and end into m_text.
std::optional<XmlScanner::Token> XmlScanner::skipPast(std::string_view start, std::string_view end)
{
    size_t looked = start.size();
    while (true) {
        const size_t found = rest().find(end, looked);
        if (found != std::string_view::npos) {
            m_text = rest().substr(start.size(), found - start.size());
            m_at += found + end.size();
            return std::nullopt;
        }
        looked = std::max(start.size(), rest().size() - std::min(rest().size(), end.size() - 1));
        if (rest().size() > MaximumMarkupBytes)
            return fail(u"a comment or text without end"_s);
        if (!refill())
            return endsEarly();
    }
}

XmlScanner::Token XmlScanner::readText()
{
    const size_t end = std::min(m_buffer.find('<', m_at), m_checked);
    std::string_view raw = std::string_view(m_buffer).substr(m_at, end - m_at);
    if (end == m_checked && !m_atEnd)
        raw.remove_suffix(unfinishedTail(raw));
    if (raw.empty()) {
        // Only an unfinished tail: more must come, or it never ends.
        m_text = {};
        return refill() || !m_hasFailed ? Token::Text : Token::Failed;
    }
    m_at += raw.size();
    m_text = raw;
    if (m_open.empty())
        return isBlank(raw) ? Token::Text : fail(u"text outside the document"_s);
    if (raw.find_first_of("&\r"sv) == std::string_view::npos)
        return Token::Text;
    m_resolved.clear();
    if (!appendResolved(raw, m_resolved))
        return fail(u"an unknown entity"_s);
    m_text = m_resolved;
    return Token::Text;
}

bool XmlScanner::skipElement()
{
    const size_t outside = m_open.size() - 1;
    while (m_open.size() > outside) {
        if (next() == Token::Failed)
            return false;
    }
    return true;
}

std::optional<std::string> XmlScanner::elementText(size_t limit)
{
    const size_t outside = m_open.size() - 1;
    std::string text;
    while (m_open.size() > outside) {
        const Token token = next();
        if (token == Token::Failed)
            return std::nullopt;
        if (token == Token::Text)
            text += m_text;
        if (text.size() > limit) {
            fail(u"a text is too long"_s);
            return std::nullopt;
        }
    }
    return text;
}

} // namespace headroom
