// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/verification.h"

#include "core/storage/agreements/auditcheck.h"
#include "core/storage/bulk/cellstore.h"
#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/storedcells.h"
#include "core/storage/changes/omittedanswers.h"
#include "core/storage/columns/blockstore.h"
#include "core/storage/orders/orderlinks.h"
#include "core/storage/stores/importstore.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 RowsPerReport = 4096;

/// What the answers of one import give when they are read again.
struct Recount
{
    RowDigest digest;
    qint64 rows = 0;
    std::vector<quint32> ids; ///< ascending
};

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::DatabaseDamaged || error.kind == ErrorKind::StorageFailed;
}

class Verifier
{
public:
    Verifier(const Connection &connection, Progress &progress)
        : m_connection(connection)
        , m_progress(progress)
    {
    }

    Result<Verification> run()
    {
        const Result<void> done = checkEngine()
                                      .and_then([&] { return checkReferences(); })
                                      .and_then([&] { return checkAuditLog(); })
                                      .and_then([&] { return compareLinks(); })
                                      .and_then([&] { return compareOmitted(); })
                                      .and_then([&] { return recount(); })
                                      .and_then([&] { return compareImports(); })
                                      .and_then([&] { return compareCells(); })
                                      .and_then([&] { return compareColumns(); });
        if (done)
            return m_found;
        if (!isDamage(done.error()))
            return tl::unexpected(done.error());
        note(m_found.isIntact, done.error().detail);
        return m_found;
    }

private:
    Result<void> checkEngine();
    Result<void> checkReferences();
    Result<void> checkAuditLog();
    Result<void> compareLinks();
    Result<void> compareOmitted();
    Result<void> recount();
    Result<void> compareImports();
    Result<void> compareKeys(const ImportRecord &record, std::vector<KeyEntry> &all);
    Result<void> compareCells();
    Result<void> compareColumns();
    Result<void> count(const StoredRow &row);

    void note(bool &aspect, const QString &words)
    {
        aspect = false;
        m_found.findings.append(words);
    }

    const Connection &m_connection;
    Progress &m_progress;
    Verification m_found;
    std::map<qint64, Recount> m_imports;
    QStringList m_measures;
    StoredCells m_cells;
    OrderLinks m_links; ///< as stored
    qint64 m_rows = 0;
    qint64 m_expected = 0;
};

Result<void> Verifier::checkEngine()
{
    for (const char *sql : {"PRAGMA integrity_check(20)", "PRAGMA foreign_key_check"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        const Result<void> read = statement->forEachRow([&](const Row &row) {
            if (row.text(0) != u"ok"_s)
                note(m_found.isIntact, QString::fromUtf8(sql) + u": "_s + row.text(0));
        });
        if (!read)
            return read;
    }
    return {};
}

Result<void> Verifier::checkReferences()
{
    int dimension = 0;
    for (const char *column : {"location", "department", "team", "employee", "function", "channel",
             "step", "customer_type", "region"}) {
        const std::string sql = std::string("SELECT count(*) FROM (SELECT DISTINCT ") + column
            + " AS unit FROM response) WHERE unit <> 0 AND NOT EXISTS"
              " (SELECT 1 FROM unit WHERE id = unit AND dimension = ?)";
        const auto lost = m_connection.integer(sql, dimension++);
        if (!lost)
            return tl::unexpected(lost.error());
        if (lost->value_or(0) > 0)
            note(m_found.isIntact, QString::fromUtf8(column) + u": units that do not exist"_s);
        if (!m_progress.report(0, 0))
            return failure(ErrorKind::Cancelled, m_connection.path());
    }
    return {};
}

Result<void> Verifier::checkAuditLog()
{
    const Result<AuditCheck> check = checkAudit(m_connection);
    if (!check)
        return tl::unexpected(check.error());
    m_found.auditEntries = check->entries;
    m_found.auditHead = check->head;
    for (const QString &finding : check->findings)
        note(m_found.auditHolds, finding);
    return {};
}

Result<void> Verifier::compareLinks()
{
    Result<OrderLinks> stored = loadOrderLinks(m_connection);
    const Result<OrderLinks> found = findOrderLinks(m_connection);
    if (!stored || !found)
        return tl::unexpected(stored ? found.error() : stored.error());
    if (*stored != *found)
        note(m_found.cellsMatch, u"links of orders differ from the answers"_s);
    m_links = std::move(*stored);
    return {};
}

Result<void> Verifier::compareOmitted()
{
    const Result<OmittedAnswers> stored = loadOmitted(m_connection);
    if (!stored)
        return tl::unexpected(stored.error());
    const Result<OmittedAnswers> found = findOmitted(m_connection);
    if (!found && !isDamage(found.error()))
        return tl::unexpected(found.error());
    if (!found)
        note(m_found.cellsMatch, found.error().detail);
    else if (*stored != *found)
        note(m_found.cellsMatch, u"answers that are left out differ from the records"_s);
    return {};
}

Result<void> Verifier::count(const StoredRow &row)
{
    Recount &import = m_imports[row.import.value()];
    import.digest.add(row.content);
    ++import.rows;
    if (row.isCurrent()) {
        import.ids.push_back(static_cast<quint32>(row.id.value()));
        ++m_found.answers;
    }
    const auto link = m_links.find(row.id);
    if (link == m_links.end())
        m_cells.add(row);
    else
        m_cells.add(linkedRow(row, link->second, m_measures));
    if (++m_rows % RowsPerReport != 0 || m_progress.report(m_rows, m_expected))
        return {};
    return failure(ErrorKind::Cancelled, m_connection.path());
}

Result<void> Verifier::recount()
{
    const auto expected =
        m_connection.integer("SELECT sum(imported) FROM import WHERE undone_at IS NULL");
    if (!expected)
        return tl::unexpected(expected.error());
    m_expected = expected->value_or(0);
    const Result<StoredRows> rows = StoredRows::load(m_connection);
    if (!rows)
        return tl::unexpected(rows.error());
    m_measures = rows->measures();
    return rows->visitAll([&](const StoredRow &row) { return count(row); });
}

Result<void> Verifier::compareKeys(const ImportRecord &record, std::vector<KeyEntry> &all)
{
    const Result<std::vector<KeyEntry>> keys = loadKeys(m_connection, KeyTable::Stored, record.id);
    if (!keys && keys.error().kind != ErrorKind::DatabaseDamaged)
        return tl::unexpected(keys.error());
    const QString name = u"import "_s + QString::number(record.id.value());
    if (!keys) {
        note(m_found.keysMatch, name + u": keys are not what was stored"_s);
        return {};
    }
    std::vector<quint32> ids;
    for (const KeyEntry &entry : *keys)
        ids.push_back(entry.response);
    std::ranges::sort(ids);
    if (ids != m_imports[record.id.value()].ids)
        note(m_found.keysMatch, name + u": keys and answers differ"_s);
    all.insert(all.end(), keys->begin(), keys->end());
    return {};
}

Result<void> Verifier::compareImports()
{
    const Result<QList<ImportRecord>> imports = loadImports(m_connection);
    if (!imports)
        return tl::unexpected(imports.error());
    std::vector<KeyEntry> all;
    qint64 listed = 0;
    for (const ImportRecord &record : *imports) {
        if (record.undoneAt)
            continue;
        const Recount &found = m_imports[record.id.value()];
        listed += found.rows;
        const Result<ImportEntry> entry = loadImport(m_connection, record.id);
        if (!entry)
            return tl::unexpected(entry.error());
        if (found.rows != record.account.imported || found.digest.result() != entry->digest)
            note(m_found.digestsMatch,
                u"import "_s + QString::number(record.id.value()) + u": answers were changed"_s);
        if (const Result<void> done = compareKeys(record, all); !done)
            return done;
    }
    if (listed != m_rows)
        note(m_found.isIntact, u"answers of an import that does not exist"_s);
    sortKeys(all);
    if (hasRepeatedKey(all))
        note(m_found.keysMatch, u"an answer is stored twice"_s);
    return {};
}

Result<void> Verifier::compareCells()
{
    const Result<std::vector<CellBlock>> stored = loadCells(m_connection);
    if (!stored && stored.error().kind != ErrorKind::DatabaseDamaged)
        return tl::unexpected(stored.error());
    std::vector<CellBlock> counted = m_cells.blocks(m_measures);
    std::ranges::sort(counted, [](const CellBlock &a, const CellBlock &b) {
        return std::tie(a.measure, a.month) < std::tie(b.measure, b.month);
    });
    if (!stored || *stored != counted)
        note(m_found.cellsMatch,
            stored ? u"cells differ from the answers"_s : stored.error().detail);
    return {};
}

Result<void> Verifier::compareColumns()
{
    return blocksMatchRows(m_connection, m_progress).map([&](bool allMatch) {
        if (!allMatch)
            note(m_found.cellsMatch, u"columns differ from the answers"_s);
    });
}

} // namespace

Result<Verification> verifyDatabase(const Connection &connection, Progress &progress)
{
    return Verifier(connection, progress).run();
}

} // namespace headroom
