// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/followup/contactkeeper.h"

#include "core/insight/answerscope.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

Critics criticsOf(const Catalogue &catalogue, const QStringList &measures)
{
    Critics critics;
    for (const QString &measure : measures) {
        // The first indicator of a measure is the one that names it.
        const auto metric = std::ranges::find_if(catalogue.metrics(), [&](const Metric &one) {
            return bandingFor(one, measure) != nullptr && isPerception(catalogue, one);
        });
        critics.append(metric == catalogue.metrics().end()
                ? std::optional<Banding>()
                : std::optional(*bandingFor(*metric, measure)));
    }
    return critics;
}

ContactKeeper::ContactKeeper(const Connection &connection, ImportId import, const Critics &critics)
    : m_connection(&connection)
    , m_import(import)
    , m_critics(critics)
{
}

bool ContactKeeper::isCritic(const ResponseBlock &block, size_t row) const
{
    Tally tally;
    for (qsizetype i = 0; i < m_critics.size(); ++i) {
        const Steps value = block.values[static_cast<size_t>(i)][row];
        if (m_critics[i] && value != NoValue)
            addToTally(tally, *m_critics[i], value, 1);
    }
    return tally.unfavourable > 0;
}

Result<void> ContactKeeper::take(const ResponseBlock &block)
{
    for (size_t row = 0; row < block.contact.size(); ++row) {
        const QByteArrayView contact = block.textAt(block.contact[row]);
        if (contact.isEmpty() || block.comment[row].length == 0 || !isCritic(block, row))
            continue;
        if (!m_writer) {
            Result<ContactWriter> writer = ContactWriter::make(*m_connection, m_import);
            if (!writer)
                return tl::unexpected(writer.error());
            m_writer.emplace(std::move(*writer));
        }
        if (const auto kept = m_writer->add(block.keys[row], QString::fromUtf8(contact)); !kept)
            return kept;
    }
    return {};
}

} // namespace headroom
