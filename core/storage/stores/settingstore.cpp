// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/settingstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

Result<void> store(const Connection &connection, const QString &key, const QString &value)
{
    return connection.run("INSERT INTO setting (key, value) VALUES (?, ?)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key, value);
}

/// Where the value of a key belongs; null for other keys.
double *customerValue(CustomerValues &values, const QString &key)
{
    if (key == u"customers"_s)
        return &values.customers;
    if (key == u"value-of-promoter"_s)
        return &values.promoter;
    if (key == u"value-of-passive"_s)
        return &values.passive;
    if (key == u"amounts-a-year"_s)
        return &values.timesAYear;
    return key == u"value-of-detractor"_s ? &values.detractor : nullptr;
}

void apply(OrganisationSettings &settings, const QString &key, const QString &value)
{
    if (key == u"organisation"_s)
        settings.name = value;
    else if (key == u"logo"_s)
        settings.logo = QByteArray::fromBase64(value.toLatin1());
    else if (key == u"time-zone"_s)
        settings.timeZone = value.toUtf8();
    else if (key == u"sample"_s)
        settings.isSample = value == u"1"_s;
    else if (key == u"minimum-for-score"_s)
        settings.limits.minimumForScore = value.toLongLong();
    else if (key == u"minimum-for-verdict"_s)
        settings.limits.minimumForVerdict = value.toLongLong();
    else if (key == u"minimum-for-comments"_s)
        settings.limits.minimumForComments = value.toLongLong();
    else if (key == u"shrinkage"_s)
        settings.limits.shrinkage = value.toDouble();
    else if (key == u"follow-up"_s)
        settings.followUp.isOn = value == u"1"_s;
    else if (key == u"follow-up-days"_s)
        settings.followUp.keepDays = std::max(1, value.toInt());
    else if (double *customers = customerValue(settings.customers, key))
        *customers = value.toDouble();
}

} // namespace

Result<OrganisationSettings> loadSettings(const Connection &connection)
{
    Result<Statement> statement = connection.prepare("SELECT key, value FROM setting");
    if (!statement)
        return tl::unexpected(statement.error());
    OrganisationSettings settings;
    const Result<void> read =
        statement->forEachRow([&](const Row &row) { apply(settings, row.text(0), row.text(1)); });
    if (!read)
        return tl::unexpected(read.error());
    return settings;
}

Result<void> storeOrganisationName(const Connection &connection, const QString &name)
{
    return store(connection, u"organisation"_s, name);
}

Result<void> storeLogo(const Connection &connection, const QByteArray &png)
{
    return store(connection, u"logo"_s, QString::fromLatin1(png.toBase64()));
}

Result<void> storeLimits(const Connection &connection, const Limits &limits)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto number = [](qint64 value) { return QString::number(value); };
    return store(connection, u"minimum-for-score"_s, number(limits.minimumForScore))
        .and_then([&] {
            return store(connection, u"minimum-for-verdict"_s, number(limits.minimumForVerdict));
        })
        .and_then([&] {
            return store(connection, u"minimum-for-comments"_s, number(limits.minimumForComments));
        })
        .and_then([&] {
            return store(connection, u"shrinkage"_s, QString::number(limits.shrinkage, 'g', 17));
        })
        .and_then([&] { return transaction->commit(); });
}

Result<void> storeCustomerValues(const Connection &connection, const CustomerValues &values)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    CustomerValues copy = values;
    for (const QString &key : {u"customers"_s, u"value-of-promoter"_s, u"value-of-passive"_s,
             u"value-of-detractor"_s, u"amounts-a-year"_s}) {
        const QString number = QString::number(*customerValue(copy, key), 'g', 17);
        if (const Result<void> stored = store(connection, key, number); !stored)
            return stored;
    }
    return transaction->commit();
}

Result<void> storeFollowUpSettings(const Connection &connection, const FollowUpSettings &settings)
{
    return store(connection, u"follow-up"_s, settings.isOn ? u"1"_s : u"0"_s).and_then([&] {
        return store(connection, u"follow-up-days"_s, QString::number(settings.keepDays));
    });
}

Result<void> storeTimeZone(const Connection &connection, const QByteArray &id)
{
    return store(connection, u"time-zone"_s, QString::fromUtf8(id));
}

Result<void> storeSampleMark(const Connection &connection, bool isSample)
{
    return store(connection, u"sample"_s, isSample ? u"1"_s : u"0"_s);
}

} // namespace headroom
