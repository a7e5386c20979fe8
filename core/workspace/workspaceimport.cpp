// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/planjson.h"
#include "core/storage/backup.h"
#include "core/storage/bulk/importundo.h"
#include "core/storage/bulk/verification.h"
#include "core/storage/importcounts.h"
#include "core/workspace/importjob.h"
#include "core/workspace/workspacestate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

ImportContext contextOf(const Workspace::Surroundings &surroundings, const Catalogue &catalogue)
{
    return {catalogue, surroundings.today, surroundings.dayFirstRegion};
}

template <typename Json> QByteArray compact(const Json &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

IssueList issuesOf(const QList<ImportRemark> &remarks, const RemarkCounts &counts)
{
    QList<Issue> kept;
    for (const ImportRemark &remark : remarks) {
        if (const std::optional<IssueCode> code = issueCodeNamed(remark.code))
            kept.append({*code, static_cast<Severity>(remark.severity), remark.line, remark.column,
                remark.heading, remark.value, remark.arguments});
    }
    QHash<IssueCode, qint64> found;
    for (const auto &[name, count] : counts.asKeyValueRange()) {
        if (const std::optional<IssueCode> code = issueCodeNamed(name))
            found.insert(*code, count);
    }
    return {kept, found};
}

ImportDetails detailsOf(const ImportEntry &entry)
{
    const QJsonObject format = QJsonDocument::fromJson(entry.format).object();
    ImportDetails details{entry.record, formatFromJson(format), dateOrderFromJson(format),
        columnsFromJson(QJsonDocument::fromJson(entry.mapping).array()), {}, entry.programVersion};
    if (format.isEmpty()) {
        details.format.encoding = entry.encoding;
        details.format.delimiter = entry.delimiter.isEmpty() ? ',' : entry.delimiter[0].toLatin1();
    }
    return details;
}

ImportOrder orderOf(
    const ImportPlan &plan, const Workspace::Surroundings &surroundings, const Catalogue &catalogue)
{
    ImportOrder order;
    order.entry.record.file = QFileInfo(plan.path).fileName();
    order.entry.record.fileSize = plan.fileSize;
    order.entry.record.at = surroundings.now();
    order.entry.encoding = plan.format.encoding;
    if (plan.format.kind == FileKind::Text)
        order.entry.delimiter = QString(QLatin1Char(plan.format.delimiter));
    order.entry.format = compact(formatToJson(plan));
    order.entry.mapping = compact(columnsToJson(plan.columns));
    order.entry.programVersion = surroundings.programVersion;
    order.measures = plan.measures();
    order.fileIssues = plan.issues;
    order.read = [plan, context = contextOf(surroundings, catalogue)](
                     const KnownAnswers &known, const BlockSink &sink, Progress &progress) {
        return readAnswers(plan, context, known, sink, progress);
    };
    return order;
}

ImportReport reportOf(const ImportPlan &plan, const ImportOutcome &outcome)
{
    return {plan, outcome.account, outcome.issues, outcome.id};
}

} // namespace

Result<QList<ImportRecord>> Workspace::imports() const
{
    return loadImports(m_data->connection);
}

Result<ImportDetails> Workspace::importDetails(ImportId id) const
{
    const Connection &connection = m_data->connection;
    Result<ImportDetails> details = loadImport(connection, id).map(detailsOf);
    if (!details)
        return details;
    const Result<QList<ImportRemark>> remarks = loadRemarks(connection, id);
    if (!remarks)
        return tl::unexpected(remarks.error());
    const Result<RemarkCounts> counts = loadRemarkCounts(connection, id);
    if (!counts)
        return tl::unexpected(counts.error());
    details->issues = issuesOf(*remarks, *counts);
    return details;
}

Result<ImportPlan> Workspace::plan(
    const QString &file, const ImportChoices &choices, Progress &progress) const
{
    const ImportContext context = contextOf(m_data->surroundings, m_data->catalogue);
    return planImport(file, choices, context, progress);
}

Result<ImportPlan> Workspace::planFromHead(
    const QString &file, const ImportChoices &choices, Progress &progress) const
{
    const ImportContext context = contextOf(m_data->surroundings, m_data->catalogue);
    return headroom::planFromHead(file, choices, context, progress);
}

Result<ImportReport> Workspace::rehearse(const ImportPlan &plan, Progress &progress) const
{
    const ImportOrder order = orderOf(plan, m_data->surroundings, m_data->catalogue);
    return readiness(plan)
        .and_then([&] { return countAnswers(m_data->connection, order, progress); })
        .map([&](const ImportOutcome &outcome) { return reportOf(plan, outcome); });
}

Result<ImportReport> Workspace::import(const ImportPlan &plan, Progress &progress)
{
    return readiness(plan).and_then(
        [&] { return changed([&] { return runImport(plan, progress); }); });
}

Result<ImportReport> Workspace::runImport(const ImportPlan &plan, Progress &progress)
{
    NoProgress silent;
    return backupBeforeChange(m_data->connection, m_data->surroundings.now(), silent).and_then([&] {
        return plan.isWhole ? storeByPlan(plan, progress) : storeByHead(plan, progress);
    });
}

Result<ImportReport> Workspace::storeByPlan(const ImportPlan &plan, Progress &progress)
{
    const ImportOrder order = orderOf(plan, m_data->surroundings, m_data->catalogue);
    return storeAnswers(m_data->connection, order, progress).map([&](const ImportOutcome &outcome) {
        return reportOf(plan, outcome);
    });
}

/// Reads by a plan from the head. Nothing is stored when the whole file leads to another one: then
/// it is read again by that.
Result<ImportReport> Workspace::storeByHead(const ImportPlan &plan, Progress &progress)
{
    ImportOrder order = orderOf(plan, m_data->surroundings, m_data->catalogue);
    std::optional<ImportPlan> whole;
    order.read = [&whole, &plan, read = order.read](const KnownAnswers &known,
                     const BlockSink &sink, Progress &reading) -> Result<ReadOutcome> {
        Result<ReadOutcome> outcome = read(known, sink, reading);
        if (!outcome)
            return outcome;
        whole = outcome->wholePlan;
        return plan.readsLike(*whole) ? outcome : failure(ErrorKind::MappingDoesNotFit, plan.path);
    };
    const Result<ImportOutcome> outcome = storeAnswers(m_data->connection, order, progress);
    if (outcome)
        return reportOf(*whole, *outcome);
    if (!whole || plan.readsLike(*whole))
        return tl::unexpected(outcome.error());
    return readiness(*whole).and_then([&] { return storeByPlan(*whole, progress); });
}

Result<void> Workspace::undoImport(ImportId id, Progress &progress)
{
    NoProgress silent;
    const QDateTime now = m_data->surroundings.now();
    return changed([&] {
        return loadImport(m_data->connection, id)
            .and_then([&](const ImportEntry &) {
                return backupBeforeChange(m_data->connection, now, silent);
            })
            .and_then([&] { return headroom::undoImport(m_data->connection, id, now, progress); });
    });
}

Result<VerifyReport> Workspace::verify(Progress &progress) const
{
    return verifyDatabase(m_data->connection, progress).map([](const Verification &found) {
        return VerifyReport{found.isIntact, found.cellsMatch, found.keysMatch, found.digestsMatch,
            found.answers, found.findings};
    });
}

} // namespace headroom
