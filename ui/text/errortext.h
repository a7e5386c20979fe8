// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace headroom::ui {

/// One or two whole sentences in the language of the program: what happened, where, and what to do
/// next. Needs no more than a QCoreApplication, so that the window and the command line say the
/// same. Plain text: names from files stand in it as they are.
QString errorText(const Error &error);

} // namespace headroom::ui
