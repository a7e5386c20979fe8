// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/storage/connection.h"
#include "core/storage/orders/ordermatcher.h"

#include <QStringList>

#include <set>

namespace headroom {

/// Counts how the records of a file meet those of the other kind that are stored, while they stream
/// past. Costs nothing where there are none.
class OrderCount
{
public:
    /// Before the first record of that import.
    static Result<OrderCount> start(const Connection &connection, Subject subject, ImportId import);

    /// The names of a block.
    void learn(const ResponseBlock &block);
    /// The records that are imported. measures: in the order of block.values.
    void take(const ResponseBlock &block, const QStringList &measures);

    /// To be called once, after the last record. Nothing when nothing could meet.
    Result<std::optional<OrderMatches>> finish(const Connection &connection);

private:
    Result<void> loadOrders(const Connection &connection);
    Result<void> meetStored(const Connection &connection);
    void countAnswer(const OrderSide &answer);
    size_t placeOf(const QString &measure);
    OrderSide sideOf(
        const ResponseBlock &block, size_t row, const std::vector<size_t> &places) const;
    qint64 knownAmounts() const;
    qint64 placedOrders() const;

    Subject m_subject = Subject::Answer;
    ImportId m_import;
    bool m_isActive = false;
    QStringList m_measures; ///< those of StoredRows first
    std::array<std::vector<quint64>, DimensionCount> m_unitMarks; ///< by local number
    std::set<ImportId> m_orderImports;
    OrderMatcher m_matcher;
    OrderMatches m_matches;
    qint64 m_knownBefore = 0; ///< amounts that stored answers hold
    qint64 m_placedBefore = 0;
};

} // namespace headroom
