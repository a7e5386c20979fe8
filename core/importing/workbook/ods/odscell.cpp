// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/ods/odscell.h"

#include "core/importing/workbook/cellvalue.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

using Token = XmlScanner::Token;

constexpr auto MostBytes = static_cast<size_t>(MaximumFieldBytes);

/// What a cell says about its value, before its text is read.
struct OdsValue
{
    std::string type;
    std::string value;
    std::string formula;
    bool isError = false;
};

OdsValue valueOf(const XmlScanner &xml)
{
    OdsValue cell;
    cell.type = xml.attribute("office:value-type"sv);
    cell.formula = xml.attributeText("table:formula"sv);
    cell.isError = xml.attribute("calcext:value-type"sv) == "error"sv;
    if (cell.type == "date"sv)
        cell.value = xml.attribute("office:date-value"sv);
    else if (cell.type == "time"sv)
        cell.value = xml.attribute("office:time-value"sv);
    else if (cell.type == "boolean"sv)
        cell.value = xml.attribute("office:boolean-value"sv);
    else if (cell.type == "string"sv)
        cell.value = xml.attributeText("office:string-value"sv);
    else
        cell.value = xml.attribute("office:value"sv);
    return cell;
}

/// Appends spaces, tabs and line ends, which are elements in a paragraph.
void appendSign(const XmlScanner &xml, std::string &text)
{
    if (xml.name() == "s"sv)
        text.append(static_cast<size_t>(repeatsOf(xml, "text:c"sv)), ' ');
    else if (xml.name() == "tab"sv)
        text.push_back('\t');
    else if (xml.name() == "line-break"sv)
        text.push_back('\n');
}

/// Any run of spaces and line ends becomes one space. The paragraph starts at this byte of the
/// text.
void appendCollapsed(std::string_view raw, size_t start, std::string &text)
{
    for (const char c : raw) {
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        const bool isRun = isSpace && text.size() > start && text.back() == ' ';
        if (!isRun)
            text.push_back(isSpace ? ' ' : c);
    }
}

/// The text of a paragraph, up to its end.
bool appendParagraph(XmlScanner &xml, std::string &text)
{
    const size_t outside = xml.depth() - 1;
    const size_t start = text.size();
    while (xml.depth() > outside) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return false;
        if (token == Token::Start && xml.name() == "annotation"sv) {
            if (!xml.skipElement())
                return false;
        } else if (token == Token::Start) {
            appendSign(xml, text);
        } else if (token == Token::Text) {
            appendCollapsed(xml.text(), start, text);
        }
        if (text.size() > MostBytes)
            break;
    }
    return true;
}

bool refuseLong(XmlScanner &xml, qint64 row)
{
    xml.refuse({ErrorKind::FieldTooLong, xml.place(), {},
        {QString::number(row), QString::number(MaximumFieldBytes)}});
    return false;
}

bool readParagraphs(XmlScanner &xml, qint64 row, std::string &text)
{
    const size_t outside = xml.depth() - 1;
    bool isFirst = true;
    while (xml.depth() > outside) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return false;
        if (token != Token::Start)
            continue;
        const bool isParagraph = xml.name() == "p"sv;
        if (isParagraph && !std::exchange(isFirst, false))
            text.push_back('\n');
        if (isParagraph ? !appendParagraph(xml, text) : !xml.skipElement())
            return false;
        if (text.size() > MostBytes)
            return refuseLong(xml, row);
    }
    return true;
}

CellKind appendTyped(const OdsValue &cell, const std::string &shown, std::string &text)
{
    if (cell.isError) {
        text += shown.empty() ? "#ERROR"sv : std::string_view(shown);
        return CellKind::Error;
    }
    if (cell.type == "date"sv)
        return appendIsoDate(cell.value, text);
    if (cell.type == "time"sv)
        return appendXmlDuration(cell.value, text);
    if (cell.type == "boolean"sv) {
        text += cell.value == "true"sv ? "TRUE"sv : "FALSE"sv;
        return CellKind::Boolean;
    }
    const bool isNumber =
        cell.type == "float"sv || cell.type == "percentage"sv || cell.type == "currency"sv;
    if (isNumber && !cell.value.empty())
        return appendNumber(cell.value,
            cell.type == "percentage"sv ? NumberKind::Percentage : NumberKind::Plain,
            DateSystem::From1900, text);
    const bool isWithoutResult = !cell.formula.empty() && cell.type.empty() && shown.empty();
    if (isWithoutResult) {
        text += cell.formula;
        return CellKind::NoResult;
    }
    text += shown.empty() ? cell.value : shown;
    return CellKind::Text;
}

} // namespace

qint64 repeatsOf(const XmlScanner &xml, std::string_view attribute)
{
    const std::string_view digits = xml.attribute(attribute);
    qint64 repeats = 1;
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), repeats);
    if (error == std::errc::result_out_of_range)
        return 2 * MaximumSheetRows;
    return std::clamp<qint64>(repeats, 1, 2 * MaximumSheetRows);
}

std::optional<CellKind> readOdsCell(XmlScanner &xml, qint64 row, std::string &text)
{
    const OdsValue cell = valueOf(xml);
    std::string shown;
    if (!readParagraphs(xml, row, shown))
        return std::nullopt;
    return appendTyped(cell, shown, text);
}

} // namespace headroom
