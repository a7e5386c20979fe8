// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/tools/fileheadings.h"

#include "core/importing/mapping/synonyms.h"
#include "core/importing/sniffing/headings.h"
#include "core/importing/tools/toolsigns.h"
#include "core/importing/values/numbers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

using Row = std::vector<std::string>;
using Rows = std::span<const Row>;

/// A text of so many words says what it asks; a code adds to longer ones only.
constexpr qsizetype ShortTextWords = 3;

QString cellOf(Rows rows, int row, size_t column)
{
    if (row < 0 || static_cast<size_t>(row) >= rows.size()
        || column >= rows[static_cast<size_t>(row)].size())
        return {};
    return QString::fromStdString(rows[static_cast<size_t>(row)][column]).simplified();
}

/// What the row of import ids says about a column.
struct ImportId
{
    QString id;
    QByteArray timeZone;
};

ImportId importIdOf(QString cell)
{
    if (cell.startsWith("{'"_L1))
        cell.replace(u'\'', u'"');
    const QJsonObject json = QJsonDocument::fromJson(cell.toUtf8()).object();
    return {json["ImportId"_L1].toString(), json["timeZone"_L1].toString().toUtf8()};
}

/// "Q2_1", "G01Q02", "123X45X678": codes that a tool gives by itself.
bool isPlainCode(const QString &code)
{
    static const QRegularExpression plain(
        u"^(?:(?:G\\d+)?Q(?:ID)?)?\\d+(?:[_#.\\-]\\w*|\\[[^\\]]*\\])*$|^\\d+X\\d+X"_s);
    return plain.match(code).hasMatch();
}

QString keyOf(const QString &code, const QString &text)
{
    const QString key = headingKey(text);
    if (key.isEmpty())
        return headingKey(code);
    const bool isLong = key.count(u' ') >= ShortTextWords;
    const bool addsNothing = code.isEmpty() || code == text || isPlainCode(code);
    return addsNothing || !isLong ? key : headingKey(code) + u' ' + key;
}

/// "(UTC)", "UTC+02:00", "[Europe/Amsterdam]".
QByteArray zoneInHeading(const QString &text)
{
    static const QRegularExpression zone(
        u"\\b(?:UTC|GMT)(?:\\s*([+\u2212-])(\\d{1,2})(?::?(\\d{2}))?)?(?![\\w+-])"_s);
    static const QRegularExpression place(u"\\b[A-Z][a-z]+/[A-Z][A-Za-z_]+\\b"_s);
    if (const auto match = place.match(text);
        match.hasMatch() && QTimeZone::isTimeZoneIdAvailable(match.captured().toLatin1()))
        return match.captured().toLatin1();
    const QRegularExpressionMatch match = zone.match(text);
    if (!match.hasMatch())
        return {};
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (minutes == 0)
        return "UTC";
    const QString sign = match.captured(1) == u"+"_s ? u"+"_s : u"-"_s;
    return u"UTC%1%2:%3"_s.arg(sign)
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'))
        .toLatin1();
}

const ToolColumn *toolColumnOf(const ToolProfile &profile, const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys.append(toolKey(name));
    const auto found = std::ranges::find_if(profile.columns, [&](const ToolColumn &column) {
        const bool looksSo = !column.pattern.pattern().isEmpty()
            && std::ranges::any_of(
                names, [&](const QString &name) { return column.pattern.match(name).hasMatch(); });
        return looksSo || std::ranges::any_of(keys, [&](const QString &key) {
            return !key.isEmpty() && column.names.contains(key);
        });
    });
    return found == profile.columns.end() ? nullptr : &*found;
}

/// Describes the columns of a tool's file.
class ToolHeadings
{
public:
    ToolHeadings(Rows rows, const ToolMatch &match)
        : m_rows(rows)
        , m_profile(*match.profile)
        , m_roles(match.roles)
    {
        if (m_roles.texts >= static_cast<int>(rows.size()))
            m_roles.texts = static_cast<int>(rows.size()) - 1;
        const bool isJoined = m_roles.isCarried || m_roles.rows == 0;
        if (isJoined)
            m_joined = joinHeadings({rows.begin(), rows.end()}, m_profile.plainItems);
    }

    ColumnHeading describe(size_t column) const;

private:
    Rows m_rows;
    const ToolProfile &m_profile;
    HeadingRoles m_roles;
    QList<JoinedHeading> m_joined; ///< empty where one row holds what is shown
};

ColumnHeading ToolHeadings::describe(size_t column) const
{
    const ImportId import = importIdOf(cellOf(m_rows, m_roles.ids, column));
    const JoinedHeading joined = m_joined.isEmpty()
        ? JoinedHeading{cellOf(m_rows, m_roles.texts, column), {}}
        : m_joined.value(static_cast<qsizetype>(column));
    const QString &shown = joined.text;
    const HeadingParts parts = partsOf(shown, m_profile);
    const QString code = m_roles.codes >= 0 ? cellOf(m_rows, m_roles.codes, column) : parts.code;
    QStringList names{code};
    if (import.id.isEmpty())
        names << shown << parts.text << cellOf(m_rows, 0, column);
    else
        names << import.id;
    const ToolColumn *known = toolColumnOf(m_profile, names);
    ColumnHeading heading{
        shown.isEmpty() ? code : shown, keyOf(code, parts.text), {}, {}, joined.question};
    heading.timeZone = !import.timeZone.isEmpty() ? import.timeZone
        : known && !known->timeZone.isEmpty()     ? known->timeZone
                                                  : zoneInHeading(shown);
    if (known)
        heading.toolColumn = known->name;
    return heading;
}

/// Tools that keep headings different append a digit: "Reason2" beside "Reason".
void dropAppendedDigits(QList<ColumnHeading> &columns)
{
    static const QRegularExpression digits(u"(?<=[^\\d\\s])\\d$"_s);
    QHash<QString, QString> keys;
    for (const ColumnHeading &column : std::as_const(columns))
        keys.insert(column.text, column.key);
    for (ColumnHeading &column : columns) {
        QString undigited = column.text;
        undigited.remove(digits);
        const auto first = keys.constFind(undigited);
        if (undigited != column.text && !undigited.isEmpty() && first != keys.cend())
            column.key = *first;
    }
}

QList<ColumnHeading> plainHeadings(Rows rows)
{
    QList<ColumnHeading> columns;
    for (const auto &[text, question] : joinHeadings({rows.begin(), rows.end()}, {}))
        columns.append({text, headingKey(text), {}, zoneInHeading(text), question});
    return columns;
}

QList<ColumnHeading> toolHeadings(Rows rows, const ToolMatch &match)
{
    size_t width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.size());
    const ToolHeadings headings(rows, match);
    QList<ColumnHeading> columns;
    for (size_t column = 0; column < width; ++column)
        columns.append(headings.describe(column));
    return columns;
}

} // namespace

FileHeadings readHeadings(const HeadRecords &records, std::optional<int> chosenRows)
{
    const HeadingLayout layout = findHeadings(records, chosenRows);
    FileHeadings result{layout.preambleRows, layout.headingRows, {}, {}};
    const Rows below =
        Rows(records).subspan(std::min(records.size(), static_cast<size_t>(layout.preambleRows)));
    const ToolMatch match = layout.headingRows > 0 ? recogniseTool(below) : ToolMatch();
    if (match.profile != nullptr) {
        result.tool = match.profile->name;
        if (!chosenRows && match.roles.rows > 0)
            result.headingRows = match.roles.rows;
    }
    const Rows rows = below.first(std::min(below.size(), static_cast<size_t>(result.headingRows)));
    if (match.profile != nullptr && !rows.empty())
        result.columns = toolHeadings(rows, match);
    else if (!rows.empty())
        result.columns = plainHeadings(rows);
    else if (!below.empty())
        result.columns.resize(static_cast<qsizetype>(below.front().size()));
    dropAppendedDigits(result.columns);
    return result;
}

void addNamelessColumns(FileHeadings &headings, const HeadRecords &records)
{
    auto width = static_cast<size_t>(headings.columns.size());
    const auto first = static_cast<size_t>(headings.preambleRows + headings.headingRows);
    for (size_t row = first; row < records.size(); ++row) {
        const auto filled = std::ranges::find_if(records[row].rbegin(), records[row].rend(),
            [](const std::string &cell) { return !trimmed(cell).empty(); });
        width = std::max(width, static_cast<size_t>(records[row].rend() - filled));
    }
    headings.columns.resize(static_cast<qsizetype>(width));
}

ColumnLook lookAt(const ColumnHeading &heading, const QString &tool, const ColumnFacts &facts)
{
    const ToolProfile *profile = heading.toolColumn.isEmpty() ? nullptr : toolNamed(tool);
    return {heading.text, heading.key, facts,
        profile == nullptr ? nullptr : profile->column(heading.toolColumn), heading.question};
}

} // namespace headroom
