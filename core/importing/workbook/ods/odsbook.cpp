// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/ods/odsbook.h"

#include "core/importing/workbook/ods/odssheet.h"
#include "core/importing/workbook/xmlscanner.h"
#include "core/importing/workbook/zippackage.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

using Token = XmlScanner::Token;

const QString Manifest = u"META-INF/manifest.xml"_s;

/// Calls take at the start of every element.
template <typename Take>
Result<void> forEachElement(const ZipPackage &package, const QString &name, const Take &take)
{
    const auto part = package.part(name);
    if (!part)
        return tl::unexpected(part.error());
    XmlScanner xml(**part, package.path(), name);
    while (true) {
        const Token token = xml.next();
        if (token == Token::Failed)
            return tl::unexpected(xml.error());
        if (token == Token::Finished)
            return {};
        if (token == Token::Start && !take(xml))
            return tl::unexpected(xml.error());
    }
}

class OdsBook final : public Workbook
{
public:
    explicit OdsBook(ZipPackage package)
        : m_package(std::move(package))
    {
    }

    Result<void> load();

    QList<BookSheet> sheets() const override { return m_sheets; }

    Result<std::unique_ptr<RecordSource>> openSheet(
        qsizetype number, FileDigest digest) const override
    {
        return openOdsSheet(m_package, number, digest);
    }

private:
    Result<void> refuseEncrypted() const;

    ZipPackage m_package;
    QList<BookSheet> m_sheets;
};

Result<void> OdsBook::refuseEncrypted() const
{
    if (!m_package.contains(Manifest))
        return {};
    bool isEncrypted = false;
    auto read = forEachElement(m_package, Manifest, [&](const XmlScanner &xml) {
        isEncrypted = isEncrypted || xml.name() == "encryption-data"sv;
        return true;
    });
    return read && isEncrypted ? failure(ErrorKind::BookEncrypted, m_package.path()) : read;
}

Result<void> OdsBook::load()
{
    if (auto checked = refuseEncrypted(); !checked)
        return checked;
    QSet<QString> hiddenStyles;
    QString style;
    return forEachElement(m_package, ContentPart, [&](XmlScanner &xml) {
        if (xml.name() == "style"sv)
            style = QString::fromStdString(xml.attributeText("style:name"sv));
        if (xml.name() == "table-properties"sv && xml.attribute("table:display"sv) == "false"sv)
            hiddenStyles.insert(style);
        if (xml.name() != "table"sv)
            return true;
        const auto name = QString::fromStdString(xml.attributeText("table:name"sv));
        const auto look = QString::fromStdString(xml.attributeText("table:style-name"sv));
        m_sheets.append({name, hiddenStyles.contains(look)});
        return xml.skipElement();
    });
}

} // namespace

Result<std::unique_ptr<Workbook>> openOds(const QString &path)
{
    Result<ZipPackage> package = ZipPackage::open(path);
    if (!package)
        return tl::unexpected(package.error());
    auto book = std::make_unique<OdsBook>(std::move(*package));
    if (auto loaded = book->load(); !loaded)
        return tl::unexpected(loaded.error());
    return book;
}

} // namespace headroom
