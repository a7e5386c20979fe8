// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xlsx/xlsxbook.h"

#include "core/importing/workbook/xlsx/xlsxparts.h"
#include "core/importing/workbook/xlsx/xlsxsheet.h"
#include "core/importing/workbook/zippackage.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// "/xl/workbook.xml" from the folder of the part that names it, or from the top.
QString resolved(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList folders = base.split(u'/');
    folders.removeLast();
    for (const QString &folder : target.split(u'/')) {
        if (folder == ".."_L1 && !folders.isEmpty())
            folders.removeLast();
        else if (folder != "."_L1 && folder != ".."_L1)
            folders.append(folder);
    }
    return folders.join(u'/');
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

class XlsxBook final : public Workbook
{
public:
    explicit XlsxBook(ZipPackage package)
        : m_package(std::move(package))
    {
    }

    Result<void> load();

    QList<BookSheet> sheets() const override { return m_sheets; }

    Result<std::unique_ptr<RecordSource>> openSheet(
        qsizetype number, FileDigest digest) const override;

private:
    Result<QString> workbookPart() const;
    Result<void> loadSheets(const QString &workbook);
    Result<void> loadStrings(const QString &part);

    ZipPackage m_package;
    QList<BookSheet> m_sheets;
    QStringList m_parts; ///< of the sheets
    std::shared_ptr<XlsxContent> m_content = std::make_shared<XlsxContent>();
};

/// Errors of a part are passed on with its name, its content goes to take.
template <typename Take>
Result<void> readPart(const ZipPackage &package, const QString &name, const Take &take)
{
    const auto part = package.part(name);
    if (!part)
        return tl::unexpected(part.error());
    XmlScanner xml(**part, package.path(), name);
    return take(xml);
}

Result<QString> XlsxBook::workbookPart() const
{
    QList<Relation> relations;
    const QString top = u"_rels/.rels"_s;
    if (m_package.contains(top)) {
        const auto read = readPart(
            m_package, top, [&](XmlScanner &xml) { return readRelations(xml, relations); });
        if (!read)
            return tl::unexpected(read.error());
    }
    const auto main = std::ranges::find(relations, u"officeDocument"_s, &Relation::kind);
    return main == relations.end() ? u"xl/workbook.xml"_s : resolved({}, main->target);
}

Result<void> XlsxBook::load()
{
    const Result<QString> workbook = workbookPart();
    if (!workbook)
        return tl::unexpected(workbook.error());
    return loadSheets(*workbook);
}

Result<void> XlsxBook::loadSheets(const QString &workbook)
{
    WorkbookPart book;
    if (auto read =
            readPart(m_package, workbook, [&](XmlScanner &xml) { return readWorkbook(xml, book); });
        !read)
        return read;
    QList<Relation> relations;
    if (auto read = readPart(m_package, relationsOf(workbook),
            [&](XmlScanner &xml) { return readRelations(xml, relations); });
        !read)
        return read;
    m_content->dates = book.dates;
    for (const SheetEntry &sheet : std::as_const(book.sheets)) {
        const auto relation = std::ranges::find(relations, sheet.relation, &Relation::id);
        if (relation == relations.end() || relation->kind != "worksheet"_L1)
            continue;
        m_sheets.append({sheet.name, sheet.isHidden});
        m_parts.append(resolved(workbook, relation->target));
    }
    for (const Relation &relation : std::as_const(relations)) {
        const QString part = resolved(workbook, relation.target);
        Result<void> read;
        if (relation.kind == "styles"_L1 && m_package.contains(part))
            read = readPart(m_package, part,
                [&](XmlScanner &xml) { return readStyles(xml, m_content->styles); });
        else if (relation.kind == "sharedStrings"_L1 && m_package.contains(part))
            read = loadStrings(part);
        if (!read)
            return read;
    }
    return {};
}

Result<void> XlsxBook::loadStrings(const QString &part)
{
    return readPart(m_package, part,
        [&](XmlScanner &xml) { return readSharedStrings(xml, m_content->strings); });
}

Result<std::unique_ptr<RecordSource>> XlsxBook::openSheet(qsizetype number, FileDigest digest) const
{
    auto part = m_package.part(m_parts[number]);
    if (!part)
        return tl::unexpected(part.error());
    return openXlsxSheet({m_package.path(), m_parts[number], m_content}, std::move(*part), digest);
}

} // namespace

Result<std::unique_ptr<Workbook>> openXlsx(const QString &path)
{
    Result<ZipPackage> package = ZipPackage::open(path);
    if (!package)
        return tl::unexpected(package.error());
    auto book = std::make_unique<XlsxBook>(std::move(*package));
    if (auto loaded = book->load(); !loaded)
        return tl::unexpected(loaded.error());
    return book;
}

} // namespace headroom
