// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/settingstore.h"
#include "core/workspace/followup/followup.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace headroom {

Result<void> Workspace::forgetContacts()
{
    Data &data = *m_data;
    const Result<OrganisationSettings> settings = loadSettings(data.connection);
    if (!settings)
        return tl::unexpected(settings.error());
    const Result<bool> isDue =
        hasExpiredContacts(data.connection, settings->followUp, data.surroundings.now());
    if (!isDue || !*isDue)
        return isDue ? Result<void>() : tl::unexpected(isDue.error());
    const Result<void> done =
        claimed([&] { return deleteExpiredContacts(data.connection, data.surroundings.now()); });
    // Whoever has the database open does it there, and nobody can where nothing may be written.
    const auto isElsewhere = [](ErrorKind kind) {
        return kind == ErrorKind::DatabaseInUse || kind == ErrorKind::FolderNotWritable
            || kind == ErrorKind::DatabaseReadOnly;
    };
    return !done && isElsewhere(done.error().kind) ? Result<void>() : done;
}

Result<FollowUpList> Workspace::followUp(const Selection &selection) const
{
    const Snapshot &snapshot = *m_data->snapshot;
    FollowUpList list{selection, snapshot.generation, {}};
    if (!snapshot.source.calendar || !snapshot.followUp.isOn)
        return list;
    return followUpCases(m_data->connection, snapshot.source, selection, snapshot.followUp)
        .map([&](QList<FollowUpCase> &&cases) {
            list.cases = std::move(cases);
            return list;
        });
}

Result<void> Workspace::setFollowUp(const FollowUpSettings &settings)
{
    return changed([&] {
        return changeFollowUp(m_data->connection, settings, m_data->surroundings.now())
            .and_then([&] {
                return deleteExpiredContacts(m_data->connection, m_data->surroundings.now());
            });
    });
}

Result<void> Workspace::setFollowUpState(const FollowUpChange &change)
{
    return claimed([&] {
        return changeFollowUpState(m_data->connection, change, m_data->surroundings.now());
    });
}

} // namespace headroom
