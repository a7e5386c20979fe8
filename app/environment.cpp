// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/environment.h"

#include "core/reports/changedrecords.h"
#include "ui/text/errortext.h"
#include "version.h"

#include <QTimeZone>

namespace headroom::app {

Workspace::Surroundings surroundingsOf(const QLocale &locale)
{
    // Only the United States write the month first; the bare C locale says nothing about a region.
    Workspace::Surroundings surroundings{
        QDate::currentDate(), locale.territory() != QLocale::UnitedStates, Version};
    surroundings.timeZone = QTimeZone::systemTimeZoneId();
    return surroundings;
}

int report(const Error &error, Environment &environment)
{
    environment.terminal.err << ui::errorText(error) << Qt::endl;
    const bool wrongName = error.kind == ErrorKind::UnknownMetric
        || error.kind == ErrorKind::OwnHasNoAnswers || error.kind == ErrorKind::UnknownPage;
    return wrongName ? WrongUsage : Failed;
}

namespace {

/// Whatever is asked: that a record no longer says what was agreed must not go unseen.
void reportChangedRecords(const Workspace &workspace, Environment &environment)
{
    const SnapshotPtr snapshot = workspace.snapshot();
    if (!snapshot)
        return;
    const QList<Error> changed = changedRecords(snapshot->source);
    for (const Error &error : changed)
        report(error, environment);
}

} // namespace

std::unique_ptr<Workspace> openOrReport(const QString &path, Environment &environment)
{
    auto workspace = Workspace::open(path, environment.surroundings);
    if (workspace) {
        reportChangedRecords(**workspace, environment);
        return std::move(*workspace);
    }
    report(workspace.error(), environment);
    return nullptr;
}

} // namespace headroom::app
