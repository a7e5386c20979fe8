// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewwork.h"

#include "core/base/promiseprogress.h"
#include "ui/text/unitorder.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace headroom::ui {

namespace {

/// Units in the organisation up to which its facts take less than half a frame.
constexpr qsizetype MostAtOnce = 120;

qsizetype unitsIn(const ScoreCube &cube)
{
    const QList<UnitRef> locations = cube.children(UnitRef::organisation());
    qsizetype units = locations.size();
    for (const UnitRef &location : locations)
        units += cube.children(location).size();
    return units;
}

OverviewFacts orderedFacts(const ReportSource &source, const Selection &selection,
    const QStringList &tiles, const QLocale &language)
{
    OverviewFacts facts = overviewFacts(source, selection, tiles);
    QList<UnitRef> units;
    for (const OverviewRow &row : std::as_const(facts.rows))
        units.append(row.unit);
    std::ranges::sort(
        facts.rows, UnitOrder(source.organisation, units, language), &OverviewRow::unit);
    return facts;
}

} // namespace

OverviewWork::OverviewWork(const QLocale &language, QObject *parent)
    : QObject(parent)
    , m_language(language)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &OverviewWork::tell);
}

OverviewWork::~OverviewWork()
{
    m_watcher.future().cancel();
}

void OverviewWork::ask(
    const SnapshotPtr &snapshot, const Selection &selection, const QStringList &tiles)
{
    m_watcher.future().cancel();
    const bool atOnce = unitsIn(snapshot->source.cube) <= MostAtOnce;
    const auto work = [=, language = m_language](QPromise<Finding> &promise) {
        const ReportSource &source = snapshot->source;
        if (!atOnce)
            promise.addResult(orderedFacts(source, selection, tiles, language));
        PromiseProgress<Finding> progress(promise);
        promise.addResult(attentionIn(source, selection, progress));
    };
    m_watcher.setFuture(QtConcurrent::run(work));
    if (atOnce)
        emit factsFound(orderedFacts(snapshot->source, selection, tiles, m_language));
}

void OverviewWork::tell(int result)
{
    const Finding finding = m_watcher.resultAt(result);
    if (const auto *facts = std::get_if<OverviewFacts>(&finding))
        emit factsFound(*facts);
    else
        emit attentionFound(std::get<QList<AttentionItem>>(finding));
}

} // namespace headroom::ui
