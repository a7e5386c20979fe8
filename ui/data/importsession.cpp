// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/importsession.h"

namespace headroom::ui {

bool ImportSession::canProceed() const
{
    switch (step) {
    case ImportStep::File:
        return false;
    case ImportStep::Columns:
        return plan && plan->isWhole && plan->isReady() && !error && task != ImportTask::Planning;
    case ImportStep::Check:
        return rehearsal && task == ImportTask::None && rehearsal->account.imported > 0;
    case ImportStep::Done:
        return task == ImportTask::None;
    }
    Q_UNREACHABLE();
}

bool ImportSession::canGoBack() const
{
    return step == ImportStep::Check && task != ImportTask::Importing;
}

ImportSession ImportSession::withChoices(const ImportChoices &changed) const
{
    ImportSession session = *this;
    session.choices = changed;
    session.rehearsal.reset();
    session.error.reset();
    session.task = ImportTask::Planning;
    session.done = 0;
    session.total = 0;
    return session;
}

ImportSession ImportSession::withPlan(const ImportPlan &arrived) const
{
    ImportSession session = *this;
    session.plan = arrived;
    session.rehearsal.reset();
    session.error.reset();
    session.task = arrived.isWhole ? ImportTask::None : ImportTask::Planning;
    if (session.step == ImportStep::File)
        session.step = ImportStep::Columns;
    return session;
}

ImportSession ImportSession::withFailure(const Error &failure) const
{
    ImportSession session = *this;
    session.task = ImportTask::None;
    session.error = failure;
    if (failure.kind == ErrorKind::Cancelled)
        session.error.reset();
    if (failure.kind == ErrorKind::Cancelled && !(session.plan && session.plan->isWhole))
        return nextFile();
    return session;
}

ImportSession ImportSession::nextFile() const
{
    ImportSession session;
    session.waiting = waiting;
    if (!session.waiting.isEmpty())
        session.file = session.waiting.takeFirst();
    return session;
}

} // namespace headroom::ui
