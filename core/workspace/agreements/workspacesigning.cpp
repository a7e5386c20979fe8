// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/signatures/signedrecord.h"
#include "core/storage/backup.h"
#include "core/storage/bulk/storedrows.h"
#include "core/storage/changes/importundo.h"
#include "core/storage/stores/importstore.h"
#include "core/workspace/agreements/signedstate.h"
#include "core/workspace/workspacestate.h"

#include <QCryptographicHash>

#include <algorithm>

namespace headroom {

namespace {

/// Nothing is signed on answers that are not the imported ones. Errors: DatabaseDamaged.
Result<void> checkImports(const Connection &connection, const QList<ImportId> &imports)
{
    const auto found = StoredRows::load(connection).and_then(&storedDigests);
    if (!found)
        return tl::unexpected(found.error());
    for (const ImportId import : imports) {
        const Result<ImportEntry> entry = loadImport(connection, import);
        if (!entry)
            return tl::unexpected(entry.error());
        if (entry->digest != found->value(import))
            return failure(ErrorKind::DatabaseDamaged, connection.path(), {},
                QStringLiteral("import %1: answers were changed").arg(import.value()));
    }
    return {};
}

/// Makes the paper of a sheet whose facts are complete but for the head of the audit log.
using PaperOf = std::function<QJsonObject(const QByteArray &auditHead)>;

Result<PaperOf> paperOf(
    const ReportSource &source, const SignedSheet &sheet, const PaperWriter &paper)
{
    if (!paper)
        return PaperOf([](const QByteArray &) { return QJsonObject(); });
    return factsAsSigned(source, sheet).map([&](SheetFacts facts) {
        return PaperOf([facts, paper](const QByteArray &auditHead) mutable {
            facts.signature->auditHead = auditHead;
            return paper(facts);
        });
    });
}

Result<SignedSheet> store(const Connection &connection, SignedSheet sheet, const PaperOf &paper)
{
    StoredSigning signing;
    signing.round = sheet.round;
    signing.unit = sheet.unit;
    signing.at = sheet.at;
    signing.supersedes = sheet.supersedes;
    const auto record = [&sheet, &paper](const QByteArray &auditHead) {
        sheet.auditHead = auditHead;
        sheet.paper = paper(auditHead);
        return toRecord(sheet);
    };
    return storeSigning(connection, signing, record).map([&](const StoredSigning &stored) {
        sheet.id = stored.id;
        sheet.sha256 = QCryptographicHash::hash(stored.record, QCryptographicHash::Sha256);
        return sheet;
    });
}

/// Errors: UndoNeedsReason, ImportNotFound.
Result<void> checkReason(const Connection &connection, ImportId id, const QString &reason)
{
    const Result<ImportEntry> entry = loadImport(connection, id);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->record.undoneAt || !reason.isEmpty())
        return {};
    const auto sheets = loadStoredSignings(connection).map([&](const StoredSignings &stored) {
        return signedSheets(stored, {});
    });
    if (!sheets)
        return tl::unexpected(sheets.error());
    const qint64 count = (*sheets)->countUsing(id);
    if (count == 0)
        return {};
    return failure(
        ErrorKind::UndoNeedsReason, {}, {QString::number(id.value()), QString::number(count)});
}

} // namespace

Result<SignedSheet> Workspace::signSheet(const Signing &signing, const PaperWriter &paper)
{
    return changed([&]() -> Result<SignedSheet> {
        const ReportSource &source = m_data->snapshot->source;
        Result<SignedSheet> sheet = signedSheet(source, signing, m_data->surroundings.now());
        if (!sheet)
            return sheet;
        const auto round = std::ranges::find(source.rounds, signing.round, &Round::id);
        const Result<QList<ImportId>> imports =
            importsSince(m_data->connection, firstDayOnSheet(*sheet, *round));
        if (!imports)
            return tl::unexpected(imports.error());
        sheet->imports = *imports;
        const Result<PaperOf> written = paperOf(source, *sheet, paper);
        if (!written)
            return tl::unexpected(written.error());
        return checkImports(m_data->connection, *imports).and_then([&] {
            return store(m_data->connection, *sheet, *written);
        });
    });
}

Result<void> Workspace::undoImport(ImportId id, Progress &progress, const QString &typedReason)
{
    NoProgress silent;
    const QString reason = typedReason.simplified();
    const QDateTime now = m_data->surroundings.now();
    return changed([&] {
        const Connection &connection = m_data->connection;
        return checkReason(connection, id, reason)
            .and_then([&] { return backupBeforeChange(connection, now, silent); })
            .and_then([&] { return headroom::undoImport(connection, id, now, progress, reason); });
    });
}

} // namespace headroom
