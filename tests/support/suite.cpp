// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QThread>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

#include <cstdio>

namespace {

#ifdef QT_WIDGETS_LIB
using Application = QApplication;
#else
using Application = QCoreApplication;
#endif

/// By the names of their files; a local, for they come before main() begins.
QMap<QString, headroom::test::MakeSuite> &suites()
{
    static QMap<QString, headroom::test::MakeSuite> made;
    return made;
}

/// The watchdog of Qt Test says that it ended a moment before it lets go of what it holds, and that
/// would look like a leak then. (Where there is no such folder nobody looks for leaks.)
void letThreadsEnd()
{
    constexpr int MostWaits = 50;
    const QDir threads(QStringLiteral("/proc/self/task"));
    for (int wait = 0; wait < MostWaits; ++wait) {
        if (threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() < 2)
            return;
        QThread::msleep(2);
    }
}

} // namespace

headroom::test::Suite::Suite(const char *file, MakeSuite make)
{
    suites().insert(QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(), make);
}

/// program tst_name [options of Qt Test]: runs one suite, each in a process of its own.
int main(int argc, char **argv)
{
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const headroom::test::MakeSuite make = suites().value(name);
    if (make == nullptr) {
        std::fprintf(stderr, "Call it with the suite to run:\n");
        for (const QString &known : suites().keys())
            std::fprintf(stderr, "  %s\n", qPrintable(known));
        return 2;
    }
    std::vector<char *> arguments(argv + 1, argv + argc);
    arguments.front() = argv[0];
    arguments.push_back(nullptr);
    argc -= 1;
    Application::setAttribute(Qt::AA_Use96Dpi, true);
    const Application application(argc, arguments.data());
    const std::unique_ptr<QObject> tests = make();
    const int failed = QTest::qExec(tests.get(), argc, arguments.data());
    letThreadsEnd();
    return failed;
}
