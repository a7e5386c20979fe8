// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/decoder.h"
#include "core/importing/workbook/bytesource.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A tag, comment or CDATA section may be as long as this, and elements as deep.
constexpr size_t MaximumMarkupBytes = size_t{2} << 20U;
constexpr size_t MaximumDepth = 256;

/// Reads the XML of spreadsheets token by token, in bounded memory. Takes a seventh of the time of
/// QXmlStreamReader on a sheet, because nothing is copied and nothing becomes UTF-16. Namespaces
/// are not resolved: names are compared without their prefix. Any DOCTYPE is refused, and so is
/// what is not well-formed: tags that do not match, unknown entities, bytes that are no UTF-8.
class XmlScanner
{
public:
    enum class Token { Start, End, Text, Finished, Failed };

    /// REQUIRES: bytes outlives the scanner. Errors carry this place and part.
    XmlScanner(ByteSource &bytes, QString place, QString part);

    /// Views of the token before are void. An empty element gives Start and End. Text comes in
    /// pieces, its entities and line ends resolved.
    Token next();

    /// Of the element that starts or ends, without prefix.
    std::string_view name() const { return m_name; }

    std::string_view text() const { return m_text; }

    /// Elements that are open, with the one that starts and without the one that ends.
    size_t depth() const { return m_open.size(); }

    /// The value as it stands in the file; empty when there is none. The name is given with its
    /// prefix, or without to match any.
    std::string_view attribute(std::string_view name) const;
    /// The value with its entities resolved.
    std::string attributeText(std::string_view name) const;
    bool hasAttribute(std::string_view name) const;

    /// Goes behind the end of the element that has just started; false when that failed.
    bool skipElement();
    /// All text in the element that has just started, up to its end; nothing when that failed. Text
    /// beyond the limit is a failure.
    std::optional<std::string> elementText(size_t limit);

    /// With Token::Failed. BookDamaged with the byte as its detail, or the error of the source.
    const Error &error() const { return m_error; }

    const QString &place() const { return m_place; }

    const QString &part() const { return m_part; }

    /// Ends the reading with an error of whoever reads.
    void refuse(const Error &error) { failWith(error); }

    /// For whoever finds that the content makes no sense: a failure at this place.
    Error damage(const QString &words) const;

private:
    enum class Scan { Done, NeedsMore, Bad };

    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };

    Token fail(const QString &words);
    Token failWith(const Error &error);
    Token endsEarly();
    bool refill();
    bool decodeBlock(std::string_view block, bool last);
    bool checkLetters();
    void chooseDecoder(std::string_view block);
    std::optional<Token> readMarkup();
    Token readText();
    Token finish();
    Token openElement();
    Token closeElement();
    Token endElement(std::string_view name);
    std::optional<Token> readSpecial();
    std::optional<Token> skipPast(std::string_view start, std::string_view end);
    Scan scanTag();
    Scan scanAttribute(size_t &at);
    const Attribute *find(std::string_view name) const;
    std::string_view rest() const;

    ByteSource &m_bytes;
    QString m_place;
    QString m_part;
    std::optional<Decoder> m_decoder;
    std::vector<TextFault> m_faults;
    std::string m_block;
    std::string m_buffer;
    size_t m_checked = 0; ///< in the buffer: up to here it is known to be UTF-8
    size_t m_at = 0; ///< in the buffer
    qint64 m_passed = 0; ///< bytes before the buffer
    bool m_atEnd = false; ///< of the source
    bool m_hasFailed = false;
    bool m_isFirst = true;
    bool m_hasRoot = false;
    bool m_endsNext = false; ///< the element that started is empty
    std::string m_names; ///< of the open elements, one behind the other
    std::vector<size_t> m_open; ///< where they start in m_names
    std::vector<Attribute> m_attributes;
    size_t m_tagEnd = 0;
    std::string_view m_name;
    std::string_view m_text;
    std::string m_resolved;
    Error m_error;
};

/// Appends text with its entities and line ends resolved; false when an entity is unknown.
bool appendResolved(std::string_view raw, std::string &text);

} // namespace headroom
