// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/domain/metric.h"
#include "core/storage/followup/contactstore.h"

namespace headroom {

/// How each measure of an import tells that a customer is dissatisfied, in the order of
/// ResponseBlock::values; nothing for what customers do not say.
using Critics = QList<std::optional<Banding>>;

Critics criticsOf(const Catalogue &catalogue, const QStringList &measures);

/// Keeps how to reach the customers of an import who are dissatisfied and said why, and of nobody
/// else.
class ContactKeeper
{
public:
    /// REQUIRES: connection outlives it, in a write transaction.
    ContactKeeper(const Connection &connection, ImportId import, const Critics &critics);

    Result<void> take(const ResponseBlock &block);

private:
    bool isCritic(const ResponseBlock &block, size_t row) const;

    const Connection *m_connection;
    ImportId m_import;
    Critics m_critics;
    std::optional<ContactWriter> m_writer; ///< as soon as there is a contact
};

} // namespace headroom
