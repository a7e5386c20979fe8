// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_import FILE: milliseconds from choosing a large file to its preview, and from Cancel to the
// answer: while the whole file is looked at, and in the middle of its import. Ends with 1 when a
// cancelled import left something behind.

#include "core/base/memorypages.h"
#include "core/workspace/session.h"
#include "tests/bench/waiting.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace headroom;
using namespace headroom::bench;

namespace {

/// Until the running job has said that it was cancelled.
double untilCancelled(Session &session)
{
    bool cancelled = false;
    const auto connection = QObject::connect(
        &session, &Session::failed, &session, [&cancelled](JobKind, const Error &error) {
            cancelled = error.kind == ErrorKind::Cancelled;
        });
    QElapsedTimer clock;
    clock.start();
    session.cancel();
    waitFor([&cancelled] { return cancelled; });
    QObject::disconnect(connection);
    return milliseconds(clock);
}

ImportPlan planned(Session &session, const QString &file)
{
    std::optional<ImportPlan> plan;
    const auto connection = QObject::connect(&session, &Session::importPlanned, &session,
        [&plan](const ImportPlan &found) { plan = found; });
    session.planImport(file, {});
    waitFor([&plan] { return plan.has_value(); });
    QObject::disconnect(connection);
    return *plan;
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "bench_import FILE\n";
        return 2;
    }
    const QTemporaryDir folder;
    Workspace::Surroundings surroundings;
    surroundings.today = QDate::currentDate();
    Session session(surroundings);
    session.createDatabase(folder.filePath(QStringLiteral("answers.headroom")));
    waitFor([&session] { return session.snapshot() != nullptr; });
    QElapsedTimer clock;
    clock.start();
    const ImportPlan plan = planned(session, QString::fromLocal8Bit(argv[1]));
    out << "preview: " << milliseconds(clock) << " ms\n";
    qint64 done = 0;
    QObject::connect(
        &session, &Session::jobProgressed, &session, [&done](JobKind, qint64 now) { done = now; });
    waitFor([&done, &plan] { return done > plan.fileSize / 10; });
    out << "cancel while the file is looked at: " << untilCancelled(session) << " ms\n";
    done = 0;
    session.import(plan);
    waitFor([&done, &plan] { return done > plan.fileSize / 2; });
    out << "cancel in the middle of the import: " << untilCancelled(session) << " ms\n";
    const bool isEmpty =
        session.snapshot()->imports.isEmpty() && session.snapshot()->source.columns->rows() == 0;
    return isEmpty ? 0 : 1;
}
