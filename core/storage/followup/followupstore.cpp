// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/followup/followupstore.h"

#include "core/domain/period.h"
#include "core/storage/agreements/auditlog.h"
#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/responsestore.h"
#include "core/storage/instants.h"
#include "core/storage/recorddigest.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>

namespace headroom {

namespace {

/// How far the talk is, and since when.
struct KnownState
{
    FollowUpState state = FollowUpState::Open;
    QDateTime at;
};

using StatesByKey = std::map<AnswerKey, KnownState>;

namespace followed {
enum Column { Day, FirstUnit, Order = FirstUnit + DimensionCount, Comment, FirstValue };
} // namespace followed

Result<StatesByKey> loadStates(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT key_high, key_low, state, at FROM follow_up");
    if (!statement)
        return tl::unexpected(statement.error());
    StatesByKey states;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        states[{static_cast<quint64>(row.integer(0)), static_cast<quint32>(row.integer(1))}] = {
            static_cast<FollowUpState>(row.integer(2)), instantIn(row.text(3))};
    });
    if (!read)
        return tl::unexpected(read.error());
    return states;
}

/// The columns of the metric's measures that this database has.
Result<QList<MeasureColumn>> columnsOf(const Connection &connection, const Metric &metric)
{
    return loadMeasureColumns(connection).map([&](const QList<MeasureColumn> &known) {
        QList<MeasureColumn> columns;
        for (const MeasureColumn &column : known) {
            if (std::ranges::find(metric.bandings, column.measure, &Banding::measure)
                != metric.bandings.end())
                columns.append(column);
        }
        return columns;
    });
}

Result<Statement> prepareLookup(const Connection &connection, const QList<MeasureColumn> &columns)
{
    return connection.prepare(std::string("SELECT day") + unitColumnList()
        + ", order_reference, comment" + columnList(columns)
        + " FROM response WHERE id = ? AND comment IS NOT NULL AND " + CountedRows);
}

/// Nothing where none of the measures was answered.
std::optional<StoredCase> caseIn(
    const Row &row, const QList<MeasureColumn> &columns, const StoredContact &contact)
{
    StoredCase one;
    one.importedAt = contact.importedAt;
    one.found.contact = contact.text;
    one.found.day = dateOf(static_cast<DayNumber>(row.integer(followed::Day)));
    for (int i = 0; i < DimensionCount; ++i)
        one.units[static_cast<size_t>(i)] = row.id<UnitId>(followed::FirstUnit + i);
    one.found.location = one.units[static_cast<size_t>(Dimension::Location)];
    one.found.orderReference = row.isNull(followed::Order) ? QString() : row.text(followed::Order);
    one.found.comment = row.text(followed::Comment);
    for (int i = 0; i < columns.size(); ++i) {
        if (row.isNull(followed::FirstValue + i))
            continue;
        one.found.measure = columns[i].measure;
        one.found.value = row.integer(followed::FirstValue + i);
        return one;
    }
    return std::nullopt;
}

} // namespace

Result<QList<StoredCase>> loadCases(const Connection &connection, const Metric &metric)
{
    const Result<QList<StoredContact>> contacts = loadContacts(connection);
    if (!contacts)
        return tl::unexpected(contacts.error());
    const Result<QList<MeasureColumn>> columns = columnsOf(connection, metric);
    if (!columns)
        return tl::unexpected(columns.error());
    if (contacts->isEmpty() || columns->isEmpty())
        return QList<StoredCase>();
    const Result<KeyIndex> keys = KeyIndex::load(connection);
    const Result<StatesByKey> states = loadStates(connection);
    if (!keys || !states)
        return tl::unexpected(keys ? states.error() : keys.error());
    Result<Statement> lookup = prepareLookup(connection, *columns);
    if (!lookup)
        return tl::unexpected(lookup.error());
    QList<StoredCase> cases;
    for (const StoredContact &contact : *contacts) {
        const std::optional<ResponseId> response = keys->find(contact.key);
        if (!response)
            continue;
        const Result<void> read = lookup->bindAll(*response).forEachRow([&](const Row &row) {
            std::optional<StoredCase> one = caseIn(row, *columns, contact);
            if (!one)
                return;
            one->found.response = *response;
            if (const auto known = states->find(contact.key); known != states->end()) {
                one->found.state = known->second.state;
                one->found.changedAt = known->second.at;
            }
            cases.append(std::move(*one));
        });
        if (!read)
            return tl::unexpected(read.error());
    }
    return cases;
}

Result<AnswerKey> contactKeyOf(const Connection &connection, ResponseId response)
{
    const Result<QList<StoredContact>> contacts = loadContacts(connection);
    const Result<KeyIndex> keys = KeyIndex::load(connection);
    if (!contacts || !keys)
        return tl::unexpected(contacts ? keys.error() : contacts.error());
    const auto found = std::ranges::find_if(*contacts,
        [&](const StoredContact &contact) { return keys->find(contact.key) == response; });
    if (found == contacts->end())
        return failure(ErrorKind::AnswerNotFound, connection.path());
    return found->key;
}

Result<void> storeFollowUpState(
    const Connection &connection, const AnswerKey &key, FollowUpState state, const QDateTime &at)
{
    return connection.run("INSERT INTO follow_up (key_high, key_low, state, at)"
                          " VALUES (?, ?, ?, ?) ON CONFLICT (key_high, key_low)"
                          " DO UPDATE SET state = excluded.state, at = excluded.at",
        storedHigh(key), key.low, static_cast<int>(state), instantText(at));
}

Result<void> recordFollowUp(
    const Connection &connection, const QByteArray &record, const QDateTime &at)
{
    const QByteArray digest = recordDigest(record);
    const Result<void> kept =
        connection.run("INSERT INTO follow_up_change (at, record, sha256) VALUES (?, ?, ?)",
            instantText(at), QString::fromUtf8(record), digest);
    if (!kept)
        return kept;
    const qint64 change = sqlite3_last_insert_rowid(connection.handle());
    return appendAudit(connection, {AuditKind::FollowUpChanged, change, digest, at});
}

} // namespace headroom
