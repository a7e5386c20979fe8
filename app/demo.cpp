// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "app/demoactions.h"
#include "app/demoindicators.h"
#include "core/reports/rounds/proposedround.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

const QStringList SampleFiles{u":/samples/voorbeeldketen-2024.csv"_s,
    u":/samples/voorbeeldketen.csv"_s, u":/samples/voorbeeldketen-medewerkers.csv"_s,
    u":/samples/voorbeeldketen-maandcijfers.csv"_s};

/// The sample ends on a fixed day; on a computer whose clock is behind, its last answers must not
/// lie in the future.
const QDate SampleMadeOn(2026, 11, 22);

MetricTarget aim(const QString &metric, double target)
{
    MetricTarget aim;
    aim.metric = metric;
    aim.target = target;
    aim.start = StartRule::Raw;
    return aim;
}

QList<MetricTarget> sampleTargets()
{
    return {
        aim(u"nps"_s, 35), aim(u"csat-grade"_s, 8), aim(u"ces-net"_s, 45), aim(u"excellent"_s, 40)};
}

MetricTarget weighed(MetricTarget target, int weight)
{
    target.weight = weight;
    return target;
}

/// A round of last year that is over: it has a result, and the way to a decision can be walked. Its
/// bonus scheme is off, as everywhere until a person switches it on.
Round closedRound()
{
    Round round;
    round.name = u"2025-H2"_s;
    round.baseline = {QDate(2024, 12, 1), QDate(2025, 5, 31)};
    round.starts = QDate(2025, 7, 1);
    round.ends = QDate(2025, 12, 31);
    round.targets = {weighed(aim(u"nps"_s, 28), 60), weighed(aim(u"csat-grade"_s, 7.8), 40)};
    return round;
}

Result<void> fill(Workspace &workspace, Progress &progress)
{
    for (const QString &file : SampleFiles) {
        const auto plan = workspace.plan(file, {}, progress);
        if (!plan)
            return tl::unexpected(plan.error());
        const auto imported = workspace.import(*plan, progress);
        if (!imported)
            return tl::unexpected(imported.error());
    }
    const auto named = workspace.setOrganisationName(u"Voorbeeldketen (verzonnen)"_s);
    if (!named)
        return named;
    const auto marked = workspace.setSample(true);
    if (!marked)
        return marked;
    const auto closed = workspace.fixRound(closedRound());
    if (!closed)
        return tl::unexpected(closed.error());
    const SnapshotPtr snapshot = workspace.snapshot();
    const auto round =
        workspace.saveRound(proposedRound(*snapshot->source.calendar, sampleTargets()));
    if (!round)
        return tl::unexpected(round.error());
    const QList<Action> actions = sampleActions(snapshot->source.organisation);
    for (const Action &action : actions) {
        if (const auto saved = workspace.saveAction(action); !saved)
            return tl::unexpected(saved.error());
    }
    const QList<OwnIndicator> indicators = sampleIndicators();
    for (const OwnIndicator &indicator : indicators) {
        if (const auto saved = workspace.saveIndicator(indicator); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

} // namespace

Result<void> createDemo(
    const QString &path, Workspace::Surroundings surroundings, Progress &progress)
{
    surroundings.today = std::max(surroundings.today, SampleMadeOn);
    surroundings.dayFirstRegion = true;
    auto workspace = Workspace::create(path, surroundings);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const auto filled = fill(**workspace, progress);
    workspace->reset();
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace headroom::app
