// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/nameresemblance.h"
#include "core/storage/connection.h"

#include <QHash>

namespace headroom {

/// All decisions about spellings, sorted.
Result<QList<NameDecision>> loadNameDecisions(const Connection &connection);

/// Adds the decisions or replaces earlier ones about the same two names, inside the caller's
/// transaction. Of two names with the same folded form there is nothing to decide.
Result<void> storeNameDecisions(const Connection &connection, const QList<NameDecision> &decisions);

/// The name by which a spelling is known, after all decisions that they are the same. A spelling
/// that nobody decided about is its own name.
class NameAliases
{
public:
    explicit NameAliases(const QList<NameDecision> &decisions = {});

    QString knownName(Dimension dimension, const QString &name) const;

    bool isEmpty() const { return m_known.isEmpty(); }

private:
    QHash<std::pair<int, QString>, QString> m_known; ///< by dimension and folded spelling
};

} // namespace headroom
