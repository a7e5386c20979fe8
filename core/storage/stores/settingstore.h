// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customervalues.h"
#include "core/domain/followup.h"
#include "core/domain/score.h"
#include "core/storage/connection.h"

namespace headroom {

/// What belongs to the organisation and not to the person at the keyboard.
struct OrganisationSettings
{
    QString name;
    QByteArray logo; ///< a PNG; empty for none
    Limits limits;
    CustomerValues customers;
    FollowUpSettings followUp;
    bool isSample = false;
    QByteArray timeZone = LegacyTimeZone; ///< an IANA id: days are counted by its calendar

    /// Of databases that were made before it was a setting.
    static constexpr const char *LegacyTimeZone = "Europe/Amsterdam";

    bool operator==(const OrganisationSettings &) const = default;
};

/// Reads the settings; what was never set has its default.
Result<OrganisationSettings> loadSettings(const Connection &connection);

Result<void> storeOrganisationName(const Connection &connection, const QString &name);
/// png: empty to have none.
Result<void> storeLogo(const Connection &connection, const QByteArray &png);
/// In one transaction.
Result<void> storeLimits(const Connection &connection, const Limits &limits);
/// In one transaction.
Result<void> storeCustomerValues(const Connection &connection, const CustomerValues &values);
/// REQUIRES: a write transaction.
Result<void> storeFollowUpSettings(const Connection &connection, const FollowUpSettings &settings);
/// id: of an IANA zone.
Result<void> storeTimeZone(const Connection &connection, const QByteArray &id);
Result<void> storeSampleMark(const Connection &connection, bool isSample);

} // namespace headroom
