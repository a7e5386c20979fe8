// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xlsx/xlsxparts.h"

#include "core/importing/reading/record.h"

#include <QHash>

#include <charconv>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

using Token = XmlScanner::Token;

constexpr size_t MaximumStyles = 1'000'000;

QString attribute(const XmlScanner &xml, std::string_view name)
{
    return QString::fromStdString(xml.attributeText(name));
}

bool isTrue(std::string_view value)
{
    return value == "1"sv || value == "true"sv || value == "on"sv;
}

int formatId(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// Calls take at the start of every element.
template <typename Take> Result<void> forEachElement(XmlScanner &xml, const Take &take)
{
    while (true) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return tl::unexpected(xml.error());
        if (token == Token::Finished)
            return {};
        if (token != Token::Start)
            continue;
        if (auto taken = take(); !taken)
            return taken;
    }
}

} // namespace

Result<void> readRelations(XmlScanner &xml, QList<Relation> &relations)
{
    return forEachElement(xml, [&]() -> Result<void> {
        if (xml.name() == "Relationship"sv)
            relations.append({attribute(xml, "Id"sv), attribute(xml, "Type"sv).section(u'/', -1),
                attribute(xml, "Target"sv)});
        return {};
    });
}

Result<void> readWorkbook(XmlScanner &xml, WorkbookPart &workbook)
{
    return forEachElement(xml, [&]() -> Result<void> {
        if (xml.name() == "workbookPr"sv && isTrue(xml.attribute("date1904"sv)))
            workbook.dates = DateSystem::From1904;
        if (xml.name() == "sheet"sv) {
            const std::string_view state = xml.attribute("state"sv);
            workbook.sheets.append({attribute(xml, "name"sv), attribute(xml, "id"sv),
                !state.empty() && state != "visible"sv});
        }
        return {};
    });
}

Result<void> readStyles(XmlScanner &xml, std::vector<NumberKind> &styles)
{
    QHash<int, NumberKind> own;
    bool isCellFormats = false;
    return forEachElement(xml, [&]() -> Result<void> {
        if (xml.name() == "numFmt"sv)
            own.insert(formatId(xml.attribute("numFmtId"sv)),
                numberKindOf(xml.attributeText("formatCode"sv)));
        if (xml.depth() == 2)
            isCellFormats = xml.name() == "cellXfs"sv;
        if (xml.name() != "xf"sv || !isCellFormats)
            return {};
        const int format = formatId(xml.attribute("numFmtId"sv));
        styles.push_back(own.value(format, builtInNumberKind(format)));
        if (styles.size() > MaximumStyles)
            return tl::unexpected(xml.damage(u"more styles than any workbook has"_s));
        return {};
    });
}

Result<void> readSharedStrings(XmlScanner &xml, SharedStrings &strings)
{
    std::string text;
    return forEachElement(xml, [&]() -> Result<void> {
        if (xml.name() != "si"sv)
            return {};
        text.clear();
        if (!appendRichText(xml, text))
            return tl::unexpected(xml.error());
        if (strings.add(text))
            return {};
        return failure(ErrorKind::BookTooLarge, xml.place(),
            {xml.part(), u"> "_s + QString::number(strings.size()),
                QString::number(strings.size())});
    });
}

bool appendRichText(XmlScanner &xml, std::string &text)
{
    const size_t outside = xml.depth() - 1;
    const size_t start = text.size();
    std::string raw;
    bool isText = false;
    while (xml.depth() > outside) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return false;
        if (token == Token::Start && xml.name() == "rPh"sv && !xml.skipElement())
            return false;
        if (token == Token::Start || token == Token::End)
            isText = token == Token::Start && xml.name() == "t"sv;
        if (token == Token::Text && isText)
            raw += xml.text();
        if (raw.size() > static_cast<size_t>(MaximumFieldBytes)) {
            xml.refuse(xml.damage(u"a text is longer than a field may be"_s));
            return false;
        }
    }
    appendUnescaped(raw, text);
    return text.size() >= start;
}

} // namespace headroom
