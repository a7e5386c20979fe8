// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/application.h"
#include "app/commands/commands.h"
#include "app/demo.h"
#include "app/translations.h"
#include "version.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

void describe(CLI::App &program, Task &task, QString &database)
{
    program.description("Headroom: trends and fair targets from customer feedback.\n"
                        "Without a subcommand it opens the window.");
    program.set_version_flag("--version", Version.toStdString());
    program.require_subcommand(0, 1);
    program.add_option_function<std::string>(
        "--open", [&database](const std::string &path) { database = QString::fromStdString(path); },
        "A database for the window");
    addImportCommand(program, task);
    addImportsCommand(program, task);
    addScoresCommand(program, task);
    addAnswersCommand(program, task);
    addTrendCommand(program, task);
    addTargetsCommand(program, task);
    addSheetsCommand(program, task);
    addFixCommand(program, task);
    addSignCommand(program, task);
    addCheckCommand(program, task);
    addInsightCommand(program, task);
    addLexiconCommand(program, task);
    addFollowUpCommand(program, task);
    addActionsCommand(program, task);
    addIndicatorsCommand(program, task);
    addResultsCommand(program, task);
    addDifferencesCommand(program, task);
    addBonusCommand(program, task);
    addCouncilCommand(program, task);
    addScreenshotCommand(program, task);
    addDemoCommand(program, task);
    addBackupCommand(program, task);
    addRestoreCommand(program, task);
    addVerifyCommand(program, task);
}

/// Settings and the default database are kept under this name.
void nameApplication()
{
    QCoreApplication::setApplicationName(u"headroom"_s);
    QCoreApplication::setApplicationVersion(Version);
}

/// Qt wants a private folder for the session and complains on standard error where there is none,
/// as in a scheduled task. REQUIRES: outlives the application.
std::unique_ptr<QTemporaryDir> runtimeFolder(const Task &task)
{
    if (!task.paints || qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return nullptr;
    auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/headroom-XXXXXX"_s);
    if (folder->isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder->path()));
    return folder;
}

/// The application object that a task needs; nothing of it touches a display.
std::unique_ptr<QCoreApplication> makeApplication(const Task &task, int &argc, char **argv)
{
    if (!task.paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int perform(const Task &task, int &argc, char **argv)
{
    const auto runtime = runtimeFolder(task);
    const auto application = makeApplication(task, argc, argv);
    nameApplication();
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QLocale locale = QLocale::system();
    if (!task.speaksOwnLanguage)
        installTranslations(*application, locale);
    Environment environment{{out, err}, surroundingsOf(locale), locale};
    return task.run(environment);
}

int openWindow(const QString &database, int &argc, char **argv)
{
    QApplication application(argc, argv);
    nameApplication();
    WindowOptions options;
    options.database = database;
    options.system = QLocale::system();
    options.surroundings = surroundingsOf(options.system);
    options.loadTexts = [&application](const QLocale &language) {
        installTranslations(application, language);
    };
    options.sample = [surroundings = options.surroundings](const QString &path) {
        NoProgress progress;
        return createDemo(path, surroundings, progress);
    };
    return runWindow(application, options);
}

} // namespace

int run(int argc, char **argv)
{
    CLI::App program;
    Task task;
    QString database;
    describe(program, task, database);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &stop) {
        return program.exit(stop) == 0 ? Done : WrongUsage;
    }
    if (task.run)
        return perform(task, argc, argv);
    return openWindow(database, argc, argv);
}

} // namespace headroom::app
