// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/multipleswork.h"

#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

#include <QtConcurrentRun>

namespace headroom::ui {

namespace {

/// Locations up to which their trends take a small part of a frame.
constexpr qsizetype MostAtOnce = 50;

TrendFacts factsOfAll(const ReportSource &source, TrendQuestion question,
    const std::optional<RoundProgress> &progress, const QList<UnitRef> &locations,
    const QLocale &language)
{
    question.units = inOrder(locations, source.organisation, language);
    return trendFacts(source, question, progress);
}

} // namespace

MultiplesWork::MultiplesWork(const QLocale &language, QObject *parent)
    : QObject(parent)
    , m_language(language)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this](int result) { emit factsFound(m_snapshot, m_watcher.resultAt(result)); });
}

MultiplesWork::~MultiplesWork()
{
    m_watcher.future().cancel();
}

void MultiplesWork::drop()
{
    m_watcher.future().cancel();
    m_watcher.setFuture({});
    m_snapshot.reset();
}

void MultiplesWork::ask(const SnapshotPtr &snapshot, const TrendQuestion &question,
    const std::optional<RoundProgress> &progress)
{
    drop();
    m_snapshot = snapshot;
    const ReportSource &source = snapshot->source;
    QList<UnitRef> named = source.cube.children(UnitRef::organisation());
    named.removeIf([&source](const UnitRef &unit) { return !isNamed(source.organisation, unit); });
    if (named.size() <= MostAtOnce) {
        emit factsFound(snapshot, factsOfAll(source, question, progress, named, m_language));
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([=, language = m_language](QPromise<TrendFacts> &found) {
        // A selection that has changed again in the meantime asks for others.
        if (!found.isCanceled())
            found.addResult(factsOfAll(snapshot->source, question, progress, named, language));
    }));
}

} // namespace headroom::ui
