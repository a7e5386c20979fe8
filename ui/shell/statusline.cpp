// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "core/reports/canvas/ownmetric.h"
#include "core/scores/scoring.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int ProgressSteps = 1000;

/// To the part of an own indicator that has the fewest.
qint64 ownAnswersIn(const Snapshot &snapshot, const Selection &selection)
{
    const ReportSource source = withOwnMetric(snapshot.source, selection.own);
    const Metric *metric = source.catalogue.metric(ownMetricId(selection.own));
    if (metric == nullptr || !source.calendar)
        return 0;
    return answerCount(OwnScores(source, *metric, {selection.unit})
                           .score(selection.unit, source.calendar->resolve(selection.period)));
}

qint64 answersIn(const Snapshot &snapshot, const Selection &selection)
{
    const Metric *metric = snapshot.source.catalogue.metric(selection.metric);
    if (metric == nullptr || !snapshot.source.calendar)
        return 0;
    const DateRange range = snapshot.source.calendar->resolve(selection.period);
    const MonthRange months{monthNumber(range.first), monthNumber(range.last)};
    return snapshot.source.cube.tally(*metric, selection.unit, months).n;
}

const ImportRecord *lastImport(const Snapshot &snapshot)
{
    const auto found = std::ranges::find_if(
        snapshot.imports, [](const ImportRecord &record) { return !record.undoneAt; });
    return found == snapshot.imports.end() ? nullptr : &*found;
}

} // namespace

StatusLine::StatusLine(const Figures &figures, QWidget *parent)
    : QStatusBar(parent)
    , m_figures(figures)
    , m_answers(new TextLabel(TextRole::Body))
    , m_job(new TextLabel(TextRole::Body))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_lastImport(new TextLabel(TextRole::Body))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    m_answers->setObjectName(QStringLiteral("answersInSelection"));
    m_lastImport->setObjectName(QStringLiteral("lastImport"));
    m_job->setObjectName(QStringLiteral("runningJob"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    setContentsMargins(CardGap - 6, 2, CardGap - 6, 2);
    addWidget(m_answers);
    addPermanentWidget(m_job);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_lastImport);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    endJob();
    showSnapshot(nullptr, {});
}

void StatusLine::showSnapshot(
    const SnapshotPtr &snapshot, const Selection &selection, bool isOwnShown)
{
    if (!snapshot || !snapshot->source.calendar) {
        m_answers->setText(tr("No answers yet"));
        m_lastImport->clear();
        return;
    }
    const bool isOwn = isOwnShown && selection.own != IndicatorId();
    const qint64 n = isOwn ? ownAnswersIn(*snapshot, selection) : answersIn(*snapshot, selection);
    const Metric *metric = snapshot->source.catalogue.metric(selection.metric);
    m_answers->setText(!isOwn && metric != nullptr && metric->ofMonths
            ? tr("%Ln figure(s) of months in this selection", nullptr, static_cast<int>(n))
            : tr("%Ln answer(s) in this selection", nullptr, static_cast<int>(n)));
    const ImportRecord *record = lastImport(*snapshot);
    if (record == nullptr) {
        m_lastImport->clear();
        return;
    }
    //: %1 a date
    m_lastImport->setText(
        tr("Last import: %1, %Ln row(s)", nullptr, static_cast<int>(record->account.imported))
            .arg(m_figures.date(record->at.toLocalTime().date())));
}

void StatusLine::startJob(JobKind kind)
{
    const QString words = [kind] {
        switch (kind) {
        case JobKind::Opening:
            return tr("Opening…");
        case JobKind::Planning:
            return tr("Reading the file…");
        case JobKind::Rehearsing:
            return tr("Checking…");
        case JobKind::Importing:
            return tr("Importing…");
        case JobKind::Undoing:
            return tr("Undoing the import…");
        case JobKind::Saving:
            return tr("Saving…");
        case JobKind::BackingUp:
            return tr("Making a backup…");
        case JobKind::Verifying:
            return tr("Checking the database…");
        case JobKind::Reading:
            return tr("Reading…");
        case JobKind::Explaining:
            return tr("Reading the comments…");
        case JobKind::Watching:
            return tr("Looking at a file in the watched folder…");
        }
        return QString();
    }();
    m_job->setText(words);
    m_progress->setRange(0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_job, m_progress, m_cancel})
        widget->show();
}

void StatusLine::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? ProgressSteps : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(done * ProgressSteps / total));
}

void StatusLine::endJob()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_job, m_progress, m_cancel})
        widget->hide();
}

} // namespace headroom::ui
