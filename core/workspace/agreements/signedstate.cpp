// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/agreements/signedstate.h"

#include "core/reports/signatures/signedrecord.h"

#include <QCryptographicHash>

namespace headroom {

Result<StoredSignings> loadStoredSignings(const Connection &connection)
{
    return loadSignings(connection).and_then([&](const QList<StoredSigning> &signings) {
        return loadUndoReasons(connection).map([&](const QHash<ImportId, QString> &reasons) {
            return StoredSignings{signings, reasons};
        });
    });
}

Result<std::shared_ptr<const SignedSheets>> signedSheets(
    const QString &path, const StoredSignings &stored, const QList<ImportRecord> &imports)
{
    QList<SignedSheet> sheets;
    for (const StoredSigning &signing : stored.signings) {
        std::optional<SignedSheet> sheet = signedSheetFrom(signing.record);
        if (!sheet || sheet->round != signing.round || sheet->unit != signing.unit)
            return failure(ErrorKind::DatabaseDamaged, path, {},
                QStringLiteral("the record of signed sheet %1").arg(signing.id.value()));
        sheet->id = signing.id;
        sheet->sha256 = QCryptographicHash::hash(signing.record, QCryptographicHash::Sha256);
        sheets.append(std::move(*sheet));
    }
    QList<UndoneImport> undone;
    for (const ImportRecord &record : imports) {
        if (record.undoneAt)
            undone.append({record.id, *record.undoneAt, stored.undoReasons.value(record.id)});
    }
    return std::make_shared<const SignedSheets>(std::move(sheets), undone);
}

} // namespace headroom
