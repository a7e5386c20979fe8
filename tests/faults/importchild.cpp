// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports a file into a database and ends with 0, or with 100 plus the number of the error's kind.
// Called by tst_importfaults, which disturbs it.

#include "core/workspace/jobs/process.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace headroom;

int main(int argc, char *argv[])
{
    prepareProcess(); // as the program does
    const QCoreApplication application(argc, argv);
    const Workspace::Surroundings surroundings{
        QDate(2026, 3, 15), true, QStringLiteral("test"), false, &QDateTime::currentDateTimeUtc};
    const QStringList arguments = QCoreApplication::arguments();
    NoProgress progress;
    const auto imported = Workspace::open(arguments.at(1), surroundings)
                              .and_then([&](const std::unique_ptr<Workspace> &workspace) {
                                  return workspace->plan(arguments.at(2), {}, progress)
                                      .and_then([&](const ImportPlan &plan) {
                                          return workspace->import(plan, progress);
                                      });
                              });
    return imported ? 0 : 100 + static_cast<int>(imported.error().kind);
}
