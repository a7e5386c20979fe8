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

std::shared_ptr<const SignedSheets> signedSheets(
    const StoredSignings &stored, const QList<ImportRecord> &imports)
{
    QList<SignedSheet> sheets;
    QList<ChangedSigning> changed;
    for (const StoredSigning &signing : stored.signings) {
        std::optional<SignedSheet> sheet = signedSheetFrom(signing.record);
        const bool fits = signing.isIntact && sheet && sheet->round == signing.round
            && sheet->unit == signing.unit;
        if (!fits) {
            changed.append({signing.id, signing.round, signing.unit, signing.at, signing.supersedes,
                signing.sha256});
            continue;
        }
        sheet->id = signing.id;
        sheet->sha256 = QCryptographicHash::hash(signing.record, QCryptographicHash::Sha256);
        sheets.append(std::move(*sheet));
    }
    QList<UndoneImport> undone;
    for (const ImportRecord &record : imports) {
        if (record.undoneAt)
            undone.append({record.id, *record.undoneAt, stored.undoReasons.value(record.id)});
    }
    return std::make_shared<const SignedSheets>(std::move(sheets), undone, std::move(changed));
}

} // namespace headroom
