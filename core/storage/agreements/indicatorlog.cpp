// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/indicatorlog.h"

#include "core/storage/agreements/auditlog.h"
#include "core/storage/stores/indicatorstore.h"

#include <sqlite3.h>

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace headroom {

namespace {

QJsonValue jsonOf(const std::optional<Thousandths> &limit)
{
    return limit ? QJsonValue(*limit) : QJsonValue();
}

AuditKind auditKindOf(IndicatorChange change)
{
    if (change == IndicatorChange::Removed)
        return AuditKind::IndicatorRemoved;
    return change == IndicatorChange::Made ? AuditKind::IndicatorMade : AuditKind::IndicatorChanged;
}

/// The last thing that is known of an indicator.
struct LastChange
{
    IndicatorChange change = IndicatorChange::WasThere;
    QByteArray digest;
};

Result<QHash<IndicatorId, LastChange>> lastChanges(const Connection &connection)
{
    QHash<IndicatorId, LastChange> last;
    Result<Statement> statement = connection.prepare(
        "SELECT indicator, kind, coalesce(sha256, x'') FROM indicator_change ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        last.insert(
            row.id<IndicatorId>(0), {static_cast<IndicatorChange>(row.integer(1)), row.blob(2)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return last;
}

} // namespace

QByteArray indicatorDigest(const OwnIndicator &indicator)
{
    QJsonArray all{indicator.id.value(), indicator.name, indicator.definition, indicator.formula,
        static_cast<int>(indicator.unit), indicator.lowerIsBetter, jsonOf(indicator.norm),
        jsonOf(indicator.goodFrom), jsonOf(indicator.fairFrom), static_cast<int>(indicator.rhythm),
        indicator.place, indicator.goal.metric, indicator.goal.own.value(),
        indicator.whole.value()};
    // Digests from before there were columns and scales stay what they are.
    if (!indicator.column.isEmpty() || indicator.lowest || indicator.highest) {
        all.append(indicator.column);
        all.append(jsonOf(indicator.lowest));
        all.append(jsonOf(indicator.highest));
    }
    return QCryptographicHash::hash(
        QJsonDocument(all).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

Result<void> logIndicator(const Connection &connection, IndicatorChange change,
    const OwnIndicator &indicator, const QDateTime &at)
{
    const QByteArray digest = indicatorDigest(indicator);
    const Result<void> kept =
        connection.run("INSERT INTO indicator_change (indicator, kind, sha256) VALUES (?, ?, ?)",
            indicator.id, static_cast<int>(change), digest);
    if (!kept)
        return kept;
    const qint64 id = sqlite3_last_insert_rowid(connection.handle());
    return appendAudit(connection, {auditKindOf(change), id, digest, at});
}

Result<QStringList> indicatorFindings(const Connection &connection)
{
    const Result<QList<OwnIndicator>> stored = loadIndicators(connection);
    if (!stored)
        return tl::unexpected(stored.error());
    Result<QHash<IndicatorId, LastChange>> last = lastChanges(connection);
    if (!last)
        return tl::unexpected(last.error());
    QStringList findings;
    for (const OwnIndicator &indicator : *stored) {
        const QString name = QStringLiteral("own indicator %1 ").arg(indicator.id.value());
        const LastChange known =
            last->value(indicator.id, {IndicatorChange::Removed, QByteArray()});
        if (known.change == IndicatorChange::Removed)
            findings.append(name + QStringLiteral("was not made by the program"));
        else if (known.change != IndicatorChange::WasThere
            && known.digest != indicatorDigest(indicator))
            findings.append(name + QStringLiteral("is not what was recorded"));
        last->remove(indicator.id);
    }
    for (const auto &[id, known] : last->asKeyValueRange()) {
        if (known.change != IndicatorChange::Removed)
            findings.append(QStringLiteral("own indicator %1 is missing").arg(id.value()));
    }
    findings.sort();
    return findings;
}

} // namespace headroom
