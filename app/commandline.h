// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace headroom::app {

/// Runs the program: a subcommand where one is named, else the window. Returns the exit code.
int run(int argc, char **argv);

} // namespace headroom::app
