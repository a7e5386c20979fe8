// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

namespace headroom::app {

/// Makes a new database with the invented sample organisation, its actions, own indicators and a
/// round of targets in it, and marks it as sample. On failure no file is left behind. Errors:
/// DatabaseExists and those of an import.
Result<void> createDemo(
    const QString &path, Workspace::Surroundings surroundings, Progress &progress);

} // namespace headroom::app
