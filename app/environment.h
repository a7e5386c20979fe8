// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QLocale>
#include <QTextStream>

namespace headroom::app {

/// Where a subcommand writes. Results go to out, sentences for people to err.
struct Terminal
{
    QTextStream &out;
    QTextStream &err;
};

/// What the edge of the program knows and nobody inside asks for: the streams, the day, the
/// language.
struct Environment
{
    Terminal terminal;
    Workspace::Surroundings surroundings;
    QLocale locale;
};

/// Exit codes of the program; scripts depend on them.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Today by the computer's clock, the region of the locale, this version.
Workspace::Surroundings surroundingsOf(const QLocale &locale);

/// Writes the error's sentence to err and returns Failed (WrongUsage for names that do not exist).
int report(const Error &error, Environment &environment);

/// Opens the database, or reports why not. Signed sheets whose record was changed are named on err.
std::unique_ptr<Workspace> openOrReport(const QString &path, Environment &environment);

} // namespace headroom::app
