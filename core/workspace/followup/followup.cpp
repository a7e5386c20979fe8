// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/followup/followup.h"

#include "core/insight/answerscope.h"
#include "core/scores/scoring.h"
#include "core/storage/followup/followupstore.h"
#include "core/storage/intransaction.h"
#include "core/storage/stores/settingstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

Result<void> record(const Connection &connection, const QJsonObject &done, const QDateTime &at)
{
    return recordFollowUp(connection, QJsonDocument(done).toJson(QJsonDocument::Compact), at);
}

QDateTime keptFrom(const FollowUpSettings &settings, const QDateTime &now)
{
    return now.toUTC().addDays(-settings.keepDays);
}

bool isCritic(const Metric &metric, const FollowUpCase &one)
{
    Tally tally;
    addToTally(tally, metric, one.measure, one.value, 1);
    return tally.unfavourable > 0;
}

bool isInside(
    const StoredCase &one, const UnitRef &unit, const DateRange &range, const AnswerFilter &filter)
{
    const auto belongs = [&](Dimension dimension, UnitId wanted) {
        return one.units[static_cast<size_t>(dimension)] == wanted;
    };
    for (int i = 0; i < unit.depth(); ++i) {
        if (!belongs(dimensionOf(unit.step(i).level), unit.step(i).unit))
            return false;
    }
    for (const auto &[dimension, wanted] : filter.asKeyValueRange()) {
        if (!belongs(dimension, wanted))
            return false;
    }
    return one.found.day >= range.first && one.found.day <= range.last;
}

} // namespace

Result<QList<FollowUpCase>> followUpCases(const Connection &connection, const ReportSource &source,
    const Selection &selection, const FollowUpSettings &settings)
{
    const Metric *metric = source.catalogue.metric(selection.metric);
    if (metric == nullptr)
        return failure(ErrorKind::UnknownMetric, {}, {selection.metric});
    const Result<QList<StoredCase>> stored = loadCases(connection, *metric);
    if (!stored)
        return tl::unexpected(stored.error());
    const DateRange range = source.calendar->resolve(selection.period);
    QList<FollowUpCase> cases;
    for (const StoredCase &one : *stored) {
        if (!isInside(one, selection.unit, range, selection.filter) || !isCritic(*metric, one.found)
            || !isPerception(source.catalogue, *metric))
            continue;
        cases.append(one.found);
        cases.last().keptUntil = one.importedAt.addDays(settings.keepDays).date();
    }
    std::ranges::sort(cases, [](const FollowUpCase &a, const FollowUpCase &b) {
        return a.day != b.day ? a.day > b.day : b.response < a.response;
    });
    return cases;
}

Result<void> changeFollowUp(
    const Connection &connection, const FollowUpSettings &settings, const QDateTime &at)
{
    return inTransaction(connection, [&]() -> Result<void> {
        const QJsonObject switched{
            {u"kind"_s, u"switched"_s}, {u"on"_s, settings.isOn}, {u"days"_s, settings.keepDays}};
        const Result<void> stored = storeFollowUpSettings(connection, settings).and_then([&] {
            return record(connection, switched, at);
        });
        if (!stored || settings.isOn)
            return stored;
        return removeAllContacts(connection).and_then([&](qint64 count) -> Result<void> {
            if (count == 0)
                return {};
            return record(connection, {{u"kind"_s, u"deleted"_s}, {u"contacts"_s, count}}, at);
        });
    });
}

Result<void> changeFollowUpState(
    const Connection &connection, const FollowUpChange &change, const QDateTime &at)
{
    return inTransaction(connection, [&]() -> Result<void> {
        return contactKeyOf(connection, change.response).and_then([&](const AnswerKey &key) {
            return storeFollowUpState(connection, key, change.state, at).and_then([&] {
                return record(connection,
                    {{u"kind"_s, u"state"_s}, {u"answer"_s, change.response.value()},
                        {u"state"_s, static_cast<int>(change.state)}},
                    at);
            });
        });
    });
}

Result<bool> hasExpiredContacts(
    const Connection &connection, const FollowUpSettings &settings, const QDateTime &now)
{
    return hasExpiredContacts(connection, keptFrom(settings, now));
}

Result<void> deleteExpiredContacts(const Connection &connection, const QDateTime &now)
{
    const Result<OrganisationSettings> settings = loadSettings(connection);
    if (!settings)
        return tl::unexpected(settings.error());
    const Result<bool> isDue = hasExpiredContacts(connection, settings->followUp, now);
    if (!isDue || !*isDue)
        return isDue ? Result<void>() : tl::unexpected(isDue.error());
    return inTransaction(connection, [&]() -> Result<void> {
        return expireContacts(connection, keptFrom(settings->followUp, now))
            .and_then([&](qint64 count) {
                return record(connection, {{u"kind"_s, u"deleted"_s}, {u"contacts"_s, count}}, now);
            });
    });
}

} // namespace headroom
