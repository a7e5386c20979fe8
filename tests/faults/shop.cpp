// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/shop.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

QByteArray exportOf(int first, int answers)
{
    QByteArray rows = "Response ID,Date,Location,Employee,How likely are you to recommend us?\n";
    for (int i = first; i < first + answers; ++i) {
        const QDate day = QDate(2025, 1, 1).addDays(i % 365);
        rows += "R" + QByteArray::number(i) + ',' + day.toString(Qt::ISODate).toLatin1()
            + ",Location " + QByteArray::number(i % 7) + ",Employee " + QByteArray::number(i % 40)
            + ',' + QByteArray::number(i * 7 % 11) + '\n';
    }
    return rows;
}

Result<ImportReport> importInto(Workspace &workspace, const QString &file)
{
    NoProgress progress;
    return workspace.plan(file, {}, progress).and_then([&](const ImportPlan &plan) {
        return workspace.import(plan, progress);
    });
}

} // namespace

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

Shop::Shop(int before, int added)
    : m_before(before)
    , m_added(added)
{
    const QString first = path(u"first.csv"_s);
    setBytes(first, exportOf(1, before));
    setBytes(secondExport(), exportOf(before + 1, added));
    const auto imported = Workspace::create(database(), surroundings())
                              .and_then([&](const std::unique_ptr<Workspace> &workspace) {
                                  return importInto(*workspace, first);
                              });
    if (!imported)
        qFatal("the database cannot be made");
    keep();
}

Workspace::Surroundings Shop::surroundings()
{
    return {QDate(2026, 3, 15), true, u"test"_s, false, &QDateTime::currentDateTimeUtc};
}

void Shop::restore() const
{
    const QDir folder(m_folder.path());
    const QStringList leftovers = folder.entryList({u"shop.headroom*"_s}, QDir::Files);
    for (const QString &name : leftovers)
        QFile::remove(path(name));
    QDir(path(u"shop.headroom.backups"_s)).removeRecursively();
    setBytes(database(), m_bytes);
}

Result<ImportReport> Shop::import() const
{
    return Workspace::open(database(), surroundings())
        .and_then([&](const std::unique_ptr<Workspace> &workspace) {
            return importInto(*workspace, secondExport());
        });
}

Result<void> Shop::undo() const
{
    NoProgress progress;
    return Workspace::open(database(), surroundings())
        .and_then([&](const std::unique_ptr<Workspace> &workspace) {
            return workspace->undoImport(workspace->snapshot()->imports.first().id, progress);
        });
}

std::optional<bool> Shop::hasBoth(QString *finding) const
{
    const auto workspace = Workspace::open(database(), surroundings());
    if (!workspace) {
        *finding = u"not opened: "_s + workspace.error().detail;
        return std::nullopt;
    }
    const SnapshotPtr snapshot = (*workspace)->snapshot();
    const auto imports = std::ranges::count_if(
        snapshot->imports, [](const ImportRecord &record) { return !record.undoneAt; });
    const qint64 expected = m_before + (imports == 2 ? m_added : 0);
    const auto answers = static_cast<qint64>(snapshot->source.columns->rows());
    if (imports < 1 || imports > 2 || answers != expected) {
        *finding = u"%1 answers of %2 imports"_s.arg(answers).arg(imports);
        return std::nullopt;
    }
    NoProgress progress;
    const Result<VerifyReport> report = (*workspace)->verify(progress);
    if (!report || !report->allGood()) {
        *finding = report ? report->findings.join(u"; "_s) : report.error().detail;
        return std::nullopt;
    }
    return imports == 2;
}

} // namespace headroom::test
