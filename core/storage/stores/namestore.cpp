// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/namestore.h"

#include "core/storage/stores/unitstore.h"

namespace headroom {

namespace {

/// Chains of decisions end somewhere: two spellings may have been said to be each other.
constexpr int LongestChain = 8;

} // namespace

Result<QList<NameDecision>> loadNameDecisions(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT dimension, name, known_name, is_same FROM name_decision"
                           " ORDER BY dimension, folded, known_folded");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<NameDecision> decisions;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        decisions.append({static_cast<Dimension>(row.integer(0)), row.text(1), row.text(2),
            row.integer(3) != 0});
    });
    if (!read)
        return tl::unexpected(read.error());
    return decisions;
}

Result<void> storeNameDecisions(const Connection &connection, const QList<NameDecision> &decisions)
{
    for (const NameDecision &decision : decisions) {
        const QString key = unitKey(decision.name);
        const QString known = unitKey(decision.known);
        if (key.isEmpty() || known.isEmpty() || key == known)
            continue;
        const Result<void> stored = connection.run(
            "INSERT INTO name_decision (dimension, folded, known_folded, name, known_name, is_same)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET is_same = excluded.is_same",
            static_cast<int>(decision.dimension), key, known, decision.name, decision.known,
            decision.isSame ? 1 : 0);
        if (!stored)
            return stored;
    }
    return {};
}

NameAliases::NameAliases(const QList<NameDecision> &decisions)
{
    for (const NameDecision &decision : decisions) {
        if (decision.isSame)
            m_known.insert(
                {static_cast<int>(decision.dimension), unitKey(decision.name)}, decision.known);
    }
}

QString NameAliases::knownName(Dimension dimension, const QString &name) const
{
    QString known = name;
    for (int step = 0; step < LongestChain; ++step) {
        const auto next = m_known.constFind({static_cast<int>(dimension), unitKey(known)});
        if (next == m_known.cend())
            break;
        known = *next;
    }
    return known;
}

} // namespace headroom
