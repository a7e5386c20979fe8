// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changes/changedanswers.h"

#include "core/storage/bulk/answerwriter.h"
#include "core/storage/bulk/blocksummary.h"
#include "core/storage/bulk/cellstore.h"
#include "core/storage/stores/unitstore.h"

#include <algorithm>

namespace headroom {

ChangedAnswers::ChangedAnswers(const Connection &connection, MappedParts mapped)
    : m_connection(&connection)
    , m_mapped(std::move(mapped))
{
    for (std::vector<QString> &names : m_fileNames)
        names.emplace_back();
}

Result<void> ChangedAnswers::load()
{
    Result<StoredRows> rows = StoredRows::load(*m_connection);
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<QList<Unit>> units = loadUnits(*m_connection);
    if (!units)
        return tl::unexpected(units.error());
    Result<Statement> lookup = rows->prepareLookup();
    if (!lookup)
        return tl::unexpected(lookup.error());
    for (const Unit &unit : *units)
        m_unitNames.insert(unit.id.value(), unit.name);
    m_measures = rows->measures();
    for (const QString &measure : m_mapped.measures) {
        const qsizetype slot = m_measures.indexOf(measure);
        m_storedSlots.push_back(slot < 0 ? std::nullopt : std::optional(static_cast<size_t>(slot)));
        if (slot < 0)
            m_measures.append(measure);
    }
    m_block.values.resize(static_cast<size_t>(m_measures.size()));
    m_rows = std::move(*rows);
    m_lookup = std::move(*lookup);
    return {};
}

void ChangedAnswers::learn(const ResponseBlock &block)
{
    for (const ResponseBlock::NewName &name : block.newNames) {
        std::vector<QString> &names = m_fileNames[static_cast<size_t>(name.dimension)];
        names.resize(std::max<size_t>(names.size(), name.number + 1));
        names[name.number] = name.name;
    }
}

Result<void> ChangedAnswers::compare(const ResponseBlock &block, const KeyIndex &known)
{
    if (!m_rows) {
        if (const Result<void> loaded = load(); !loaded)
            return loaded;
    }
    for (size_t row = 0; row < block.keys.size(); ++row) {
        const std::optional<ResponseId> stored = known.find(block.keys[row]);
        if (!stored)
            continue;
        if (const Result<void> compared = compareRow(block, row, *stored); !compared)
            return compared;
    }
    return {};
}

Result<void> ChangedAnswers::compareRow(const ResponseBlock &block, size_t row, ResponseId stored)
{
    return m_rows->visitFound(*m_lookup, stored, [&](const StoredRow &found) -> Result<void> {
        if (differs(block, row, found))
            append(block, row, found);
        return {};
    });
}

bool ChangedAnswers::differs(const ResponseBlock &block, size_t row, const StoredRow &stored) const
{
    const RowContent &content = stored.content;
    if (block.day[row] != content.day || block.second[row] != content.second)
        return true;
    if (m_mapped.status && static_cast<int>(block.leftOut[row]) != content.leftOut)
        return true;
    if (m_mapped.comment && block.textAt(block.comment[row]) != content.comment)
        return true;
    if (m_mapped.orderReference
        && block.textAt(block.orderReference[row]) != content.orderReference)
        return true;
    for (size_t i = 0; i < m_fileNames.size(); ++i) {
        if (m_mapped.dimensions[i]
            && unitKey(m_fileNames[i][block.units[i][row]])
                != unitKey(m_unitNames.value(stored.units[i])))
            return true;
    }
    return valuesDiffer(block, row, stored);
}

bool ChangedAnswers::valuesDiffer(
    const ResponseBlock &block, size_t row, const StoredRow &stored) const
{
    for (size_t i = 0; i < m_storedSlots.size(); ++i) {
        const Steps before = m_storedSlots[i] ? stored.values[*m_storedSlots[i]] : NoValue;
        if (block.values[i][row] != before)
            return true;
    }
    return false;
}

void ChangedAnswers::append(const ResponseBlock &block, size_t row, const StoredRow &stored)
{
    const RowContent &content = stored.content;
    const LeftOut leftOut =
        m_mapped.status ? block.leftOut[row] : static_cast<LeftOut>(content.leftOut);
    m_block.keys.push_back(block.keys[row]);
    m_block.day.push_back(block.day[row]);
    m_block.second.push_back(block.second[row]);
    m_block.leftOut.push_back(leftOut);
    m_block.externalId.push_back(appendText(block.textAt(block.externalId[row])));
    m_block.orderReference.push_back(
        appendText(m_mapped.orderReference ? block.textAt(block.orderReference[row])
                                           : content.orderReference));
    m_block.comment.push_back(
        appendText(m_mapped.comment ? block.textAt(block.comment[row]) : content.comment));
    appendUnits(block, row, stored);
    appendValues(block, row, stored);
    m_keys.insert(block.keys[row]);
    m_replaced.push_back({stored.id, stored.import, leftOut});
    m_earlierCells.add(stored);
}

void ChangedAnswers::appendUnits(const ResponseBlock &block, size_t row, const StoredRow &stored)
{
    for (const Dimension dimension : AllDimensions) {
        const auto i = static_cast<size_t>(dimension);
        const QString name = m_mapped.dimensions[i] ? m_fileNames[i][block.units[i][row]]
                                                    : m_unitNames.value(stored.units[i]);
        m_block.units[i].push_back(numberOf(dimension, name));
    }
}

void ChangedAnswers::appendValues(const ResponseBlock &block, size_t row, const StoredRow &stored)
{
    for (size_t i = 0; i < m_block.values.size(); ++i)
        m_block.values[i].push_back(i < stored.values.size() ? stored.values[i] : NoValue);
    for (qsizetype i = 0; i < m_mapped.measures.size(); ++i) {
        const auto slot = static_cast<size_t>(m_measures.indexOf(m_mapped.measures[i]));
        m_block.values[slot].back() = block.values[static_cast<size_t>(i)][row];
    }
}

ResponseBlock::TextRange ChangedAnswers::appendText(QByteArrayView text)
{
    const auto offset = static_cast<quint32>(m_block.text.size());
    m_block.text.append(text.data(), static_cast<size_t>(text.size()));
    return {offset, static_cast<quint32>(text.size())};
}

quint32 ChangedAnswers::numberOf(Dimension dimension, const QString &name)
{
    if (name.isEmpty())
        return 0;
    QHash<QString, quint32> &numbers = m_numbers[static_cast<size_t>(dimension)];
    const auto found = numbers.constFind(name);
    if (found != numbers.cend())
        return *found;
    const auto number = static_cast<quint32>(numbers.size() + 1);
    numbers.insert(name, number);
    m_block.newNames.push_back({dimension, number, name});
    return number;
}

void ChangedAnswers::enter(ImportAccount &account) const
{
    account.changed += count();
    account.imported += count();
    account.duplicates -= count();
    for (const Replaced &replaced : m_replaced) {
        if (replaced.leftOut == LeftOut::No)
            continue;
        ++account.leftOut;
        ++account.leftOutBy[static_cast<size_t>(replaced.leftOut)];
    }
}

Result<ChangedAnswers::Stored> ChangedAnswers::store(ImportId import, ResponseId last)
{
    Stored stored;
    stored.last = last;
    if (m_replaced.empty())
        return stored;
    m_lookup.reset();
    Result<AnswerWriter> writer = AnswerWriter::make(*m_connection, {import, last, m_measures});
    if (!writer)
        return tl::unexpected(writer.error());
    BlockSummary summary(m_measures);
    summary.add(m_block);
    if (const Result<void> written = writer->write(m_block); !written)
        return tl::unexpected(written.error());
    summary.finish();
    for (const AnswerKey &key : m_block.keys) {
        const qint64 response = last.value() + std::ssize(stored.keys) + 1;
        stored.keys.push_back({key.high, key.low, static_cast<quint32>(response)});
    }
    sortKeys(stored.keys);
    stored.digest = summary.rowDigest();
    stored.last = writer->lastResponse();
    const Result<void> changed =
        summary.takeCells(writer->units(), addingCells(*m_connection)).and_then([&] {
            return retire(stored, last);
        });
    if (!changed)
        return tl::unexpected(changed.error());
    return stored;
}

/// The earlier answers point to the newer ones and leave cells and keys.
Result<void> ChangedAnswers::retire(const Stored &stored, ResponseId last)
{
    Result<Statement> point =
        m_connection->prepare("UPDATE response SET superseded_by = ? WHERE id = ?");
    if (!point)
        return tl::unexpected(point.error());
    std::set<ImportId> owners;
    for (size_t i = 0; i < m_replaced.size(); ++i) {
        owners.insert(m_replaced[i].import);
        const ResponseId newer(last.value() + static_cast<qint64>(i) + 1);
        if (const Result<void> done = point->bindAll(newer, m_replaced[i].response).run(); !done)
            return done;
    }
    for (const ImportId owner : owners) {
        Result<std::vector<KeyEntry>> keys = loadKeys(*m_connection, KeyTable::Stored, owner);
        if (!keys)
            return tl::unexpected(keys.error());
        takeCommonKeys(*keys, stored.keys);
        if (const auto kept = storeKeys(*m_connection, KeyTable::Stored, owner, *keys); !kept)
            return kept;
    }
    return changeCells(
        *m_connection, m_earlierCells.blocks(m_rows->measures()), CellChange::Subtract);
}

} // namespace headroom
