// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/environment.h"

#include <functional>
#include <memory>

namespace CLI {
class App;
}

namespace headroom::app {

/// What a subcommand does once its words are understood. Returns the exit code.
struct Task
{
    /// Paints pictures or pages: wants a QApplication on the offscreen platform.
    bool paints = false;
    /// Loads the texts of a language itself.
    bool speaksOwnLanguage = false;
    std::function<int(Environment &)> run;
};

/// Each adds one subcommand to the program; when the user called it, task holds what to do.
void addAnswersCommand(CLI::App &program, Task &task);
void addBackupCommand(CLI::App &program, Task &task);
void addBonusCommand(CLI::App &program, Task &task);
void addCheckCommand(CLI::App &program, Task &task);
void addActionsCommand(CLI::App &program, Task &task);
void addCouncilCommand(CLI::App &program, Task &task);
void addDemoCommand(CLI::App &program, Task &task);
void addFixCommand(CLI::App &program, Task &task);
void addFollowUpCommand(CLI::App &program, Task &task);
void addImportCommand(CLI::App &program, Task &task);
void addImportsCommand(CLI::App &program, Task &task);
void addIndicatorsCommand(CLI::App &program, Task &task);
void addInsightCommand(CLI::App &program, Task &task);
void addLexiconCommand(CLI::App &program, Task &task);
void addRestoreCommand(CLI::App &program, Task &task);
void addResultsCommand(CLI::App &program, Task &task);
void addDifferencesCommand(CLI::App &program, Task &task);
void addScoresCommand(CLI::App &program, Task &task);
void addScreenshotCommand(CLI::App &program, Task &task);
void addSheetsCommand(CLI::App &program, Task &task);
void addSignCommand(CLI::App &program, Task &task);
void addTargetsCommand(CLI::App &program, Task &task);
void addTrendCommand(CLI::App &program, Task &task);
void addVerifyCommand(CLI::App &program, Task &task);

} // namespace headroom::app
