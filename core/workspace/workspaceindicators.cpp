// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/indicatorstore.h"
#include "core/workspace/workspacestate.h"

namespace headroom {

Result<void> Workspace::refreshIndicators()
{
    if (!m_data->snapshot)
        return {};
    Result<QList<OwnIndicator>> indicators = loadIndicators(m_data->connection);
    if (!indicators)
        return tl::unexpected(indicators.error());
    auto snapshot = std::make_shared<Snapshot>(*m_data->snapshot);
    snapshot->source.setIndicators(*indicators);
    ++snapshot->generation;
    m_data->snapshot = std::move(snapshot);
    return {};
}

Result<OwnIndicator> Workspace::saveIndicator(const OwnIndicator &indicator)
{
    return claimed([&] {
        return storeIndicator(m_data->connection, indicator, m_data->surroundings.now())
            .and_then([&](const OwnIndicator &stored) {
                return refreshIndicators().map([&] { return stored; });
            });
    });
}

Result<void> Workspace::removeIndicator(IndicatorId id)
{
    return claimed([&] {
        return headroom::removeIndicator(m_data->connection, id, m_data->surroundings.now())
            .and_then([&] { return refreshIndicators(); });
    });
}

} // namespace headroom
