// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/statusreader.h"
#include "core/importing/fielddimension.h"
#include "core/importing/planjson.h"
#include "core/indicators/owncolumns.h"
#include "core/storage/backup.h"
#include "core/storage/bulk/verification.h"
#include "core/storage/stores/importcounts.h"
#include "core/storage/stores/indicatorstore.h"
#include "core/storage/stores/settingstore.h"
#include "core/storage/stores/unitstore.h"
#include "core/workspace/importjob.h"
#include "core/workspace/importnames.h"
#include "core/workspace/workspacestate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

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
        columnsFromJson(QJsonDocument::fromJson(entry.mapping).array()), {}, entry.savedMapping,
        entry.programVersion, format.value("timeZone"_L1).toString().toUtf8(),
        format.value("calendar"_L1).toString().toUtf8()};
    if (format.isEmpty()) {
        details.format.encoding = entry.encoding;
        details.format.delimiter = entry.delimiter.isEmpty() ? ',' : entry.delimiter[0].toLatin1();
    }
    return details;
}

MappedParts mappedParts(const ImportPlan &plan)
{
    MappedParts parts;
    const Words words = Words::builtIn();
    parts.status = StatusReader(plan, words).hasColumns();
    parts.measures = plan.measures();
    for (const PlannedColumn &column : plan.columns) {
        if (const std::optional<Dimension> dimension = dimensionOf(column.field))
            parts.dimensions[static_cast<size_t>(*dimension)] = true;
        parts.comment = parts.comment || column.field == Field::Comment;
        parts.orderReference = parts.orderReference || column.field == Field::OrderReference;
    }
    return parts;
}

ImportOrder makeOrder(const ImportPlan &plan, const Workspace::Surroundings &surroundings,
    const ImportContext &context)
{
    ImportOrder order;
    order.entry.record.file = QFileInfo(plan.path).fileName();
    order.entry.record.fileSize = plan.fileSize;
    order.entry.record.at = surroundings.now();
    order.entry.record.subject = plan.subject;
    order.entry.encoding = plan.format.encoding;
    if (plan.format.kind == FileKind::Text)
        order.entry.delimiter = QString(QLatin1Char(plan.format.delimiter));
    QJsonObject format = formatToJson(plan);
    format.insert(u"calendar"_s, QString::fromUtf8(plan.calendar));
    order.entry.format = compact(format);
    order.entry.mapping = compact(columnsToJson(plan.columns));
    order.entry.savedMapping = plan.mapping ? plan.mapping->name : QString();
    order.entry.programVersion = surroundings.programVersion;
    order.measures = plan.measures();
    order.critics = criticsOf(context.catalogue, order.measures);
    order.mapped = mappedParts(plan);
    order.decisions = plan.nameDecisions;
    order.fileIssues = plan.issues;
    order.read = [plan, context](
                     const KnownAnswers &known, const BlockSink &sink, Progress &progress) {
        return readAnswers(plan, context, known, sink, progress);
    };
    return order;
}

/// What is known about names before an import.
struct NameKnowledge
{
    QList<Unit> units;
    QList<NameDecision> decided;
};

Result<NameKnowledge> nameKnowledge(const Connection &connection, const ImportPlan &plan)
{
    Result<QList<Unit>> units = loadUnits(connection);
    if (!units)
        return tl::unexpected(units.error());
    return loadNameDecisions(connection).map([&](const QList<NameDecision> &stored) {
        return NameKnowledge{std::move(*units), stored + plan.nameDecisions};
    });
}

ImportReport reportOf(
    const ImportPlan &plan, const ImportOutcome &outcome, const NameKnowledge &before)
{
    return {plan, outcome.account, outcome.issues, outcome.id,
        namesToSettle(outcome.names, before.units, before.decided),
        countNames(outcome.names, Dimension::Location),
        countNames(outcome.names, Dimension::Employee), outcome.orders};
}

WatchedWait waitOf(const ImportPlan &plan)
{
    if (!plan.mapping)
        return WatchedWait::ColumnsUnknown;
    if (!plan.mapping->missing.isEmpty())
        return WatchedWait::ColumnsChanged;
    return plan.questions.isEmpty() ? WatchedWait::None : WatchedWait::QuestionsOpen;
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

Result<ImportContext> Workspace::importContext() const
{
    const Result<OrganisationSettings> settings = loadSettings(m_data->connection);
    if (!settings)
        return tl::unexpected(settings.error());
    const Result<QList<OwnIndicator>> indicators = loadIndicators(m_data->connection);
    if (!indicators)
        return tl::unexpected(indicators.error());
    return mappings().map([&](const QList<SavedMapping> &saved) {
        Catalogue catalogue = m_data->catalogue;
        catalogue.setOwnColumns(ownColumns(*indicators));
        return ImportContext{catalogue, m_data->surroundings.today,
            m_data->surroundings.dayFirstRegion, settings->timeZone, saved};
    });
}

Result<ImportPlan> Workspace::plan(
    const QString &file, const ImportChoices &choices, Progress &progress) const
{
    return importContext().and_then(
        [&](const ImportContext &context) { return planImport(file, choices, context, progress); });
}

Result<ImportPlan> Workspace::planFromHead(
    const QString &file, const ImportChoices &choices, Progress &progress) const
{
    return importContext().and_then([&](const ImportContext &context) {
        return headroom::planFromHead(file, choices, context, progress);
    });
}

Result<ImportOrder> Workspace::orderOf(const ImportPlan &plan) const
{
    const auto contact = std::ranges::find(plan.columns, Field::Contact, &PlannedColumn::field);
    const Result<OrganisationSettings> settings = loadSettings(m_data->connection);
    if (!settings)
        return tl::unexpected(settings.error());
    if (contact != plan.columns.end() && !settings->followUp.isOn)
        return failure(ErrorKind::FollowUpIsOff, plan.path, {contact->heading});
    return importContext().and_then([&](const ImportContext &context) -> Result<ImportOrder> {
        // An own indicator can be gone since the file was planned.
        for (const QString &measure : plan.measures()) {
            if (context.catalogue.measure(measure) == nullptr)
                return failure(ErrorKind::MappingDoesNotFit, plan.path, {measure});
        }
        return makeOrder(plan, m_data->surroundings, context);
    });
}

Result<ImportReport> Workspace::rehearse(const ImportPlan &plan, Progress &progress) const
{
    const Connection &connection = m_data->connection;
    if (const Result<void> ready = readiness(plan); !ready)
        return tl::unexpected(ready.error());
    const Result<NameKnowledge> names = nameKnowledge(connection, plan);
    if (!names)
        return tl::unexpected(names.error());
    return orderOf(plan)
        .and_then(
            [&](const ImportOrder &order) { return countAnswers(connection, order, progress); })
        .map([&](const ImportOutcome &outcome) { return reportOf(plan, outcome, *names); });
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
    const Result<NameKnowledge> names = nameKnowledge(m_data->connection, plan);
    if (!names)
        return tl::unexpected(names.error());
    return orderOf(plan)
        .and_then([&](const ImportOrder &order) {
            return storeAnswers(m_data->connection, order, progress);
        })
        .map([&](const ImportOutcome &outcome) { return reportOf(plan, outcome, *names); });
}

/// Reads by a plan from the head. Nothing is stored when the whole file leads to another one: then
/// it is read again by that.
Result<ImportReport> Workspace::storeByHead(const ImportPlan &plan, Progress &progress)
{
    const Result<NameKnowledge> names = nameKnowledge(m_data->connection, plan);
    Result<ImportOrder> order = orderOf(plan);
    if (!names || !order)
        return tl::unexpected(names ? order.error() : names.error());
    std::optional<ImportPlan> whole;
    order->read = [&whole, &plan, read = order->read](const KnownAnswers &known,
                      const BlockSink &sink, Progress &reading) -> Result<ReadOutcome> {
        Result<ReadOutcome> outcome = read(known, sink, reading);
        if (!outcome)
            return outcome;
        whole = outcome->wholePlan;
        whole->nameDecisions = plan.nameDecisions;
        if (!plan.readsLike(*whole))
            return failure(ErrorKind::MappingDoesNotFit, plan.path);
        return outcome;
    };
    const Result<ImportOutcome> outcome = storeAnswers(m_data->connection, *order, progress);
    if (outcome)
        return reportOf(*whole, *outcome, *names);
    if (!whole || plan.readsLike(*whole))
        return tl::unexpected(outcome.error());
    return readiness(*whole).and_then([&] { return storeByPlan(*whole, progress); });
}

Result<WatchedOutcome> Workspace::importKnown(const QString &file, Progress &progress)
{
    const Result<ImportPlan> planned = plan(file, {}, progress);
    if (!planned)
        return tl::unexpected(planned.error());
    WatchedOutcome outcome{file, waitOf(*planned), {}};
    outcome.report.plan = *planned;
    if (outcome.wait != WatchedWait::None)
        return outcome;
    Result<ImportReport> rehearsed = rehearse(*planned, progress);
    if (!rehearsed)
        return tl::unexpected(rehearsed.error());
    outcome.report = std::move(*rehearsed);
    if (!outcome.report.names.isEmpty())
        outcome.wait = WatchedWait::NamesToSettle;
    if (outcome.wait != WatchedWait::None || outcome.report.account.imported == 0)
        return outcome;
    return import(*planned, progress).map([&](const ImportReport &report) {
        outcome.report = report;
        return outcome;
    });
}

Result<VerifyReport> Workspace::verify(Progress &progress) const
{
    return verifyDatabase(m_data->connection, progress).map([](const Verification &found) {
        return VerifyReport{found.isIntact, found.cellsMatch, found.keysMatch, found.digestsMatch,
            found.auditHolds, found.answers, found.auditEntries, found.auditHead, found.findings};
    });
}

} // namespace headroom
