// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QStringList>

#include <optional>

namespace headroom::ui {

enum class ImportStep { File, Columns, Check, Done };

/// What the import waits for.
enum class ImportTask { None, Planning, Rehearsing, Importing, Undoing };

/// The whole state of an import in steps. A value: the widgets show it and ask to change it.
struct ImportSession
{
    QString file; ///< empty: no import is going on
    QStringList waiting; ///< files that come after it
    ImportChoices choices; ///< what the user decided; newer than plan->choices while planning
    std::optional<ImportPlan> plan; ///< of the head of the file while that of the whole is made
    std::optional<ImportReport> rehearsal; ///< belongs to the plan
    std::optional<ImportReport> result;
    std::optional<Error> error; ///< of the last task
    ImportStep step = ImportStep::File;
    ImportTask task = ImportTask::None;
    qint64 done = 0; ///< of the task
    qint64 total = 0; ///< 0 while unknown
    QString savedMapping; ///< the name that the columns were remembered under just now
    bool undone = false; ///< the result was taken back

    bool isActive() const { return !file.isEmpty(); }

    /// Whether the main button of the step does something now.
    bool canProceed() const;
    bool canGoBack() const;

    /// The same import with other choices, to be planned anew.
    ImportSession withChoices(const ImportChoices &changed) const;
    /// The plan arrived, perhaps that of the head before that of the whole; what was counted for an older one is gone.
    ImportSession withPlan(const ImportPlan &arrived) const;
    /// The task ended without an answer. Cancelling is no error to be shown.
    ImportSession withFailure(const Error &failure) const;
    /// The first waiting file, or no import when none waits.
    ImportSession nextFile() const;
};

} // namespace headroom::ui
