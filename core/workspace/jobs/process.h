// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace headroom {

/// Sets up what the whole process shares, so that large imports are fast: freed memory is kept, and
/// databases are written early (core/base/memorypages.h, core/storage/earlywriting.h). To be called
/// first of all, before any other thread runs; without it everything works the same, more slowly.
void prepareProcess();

} // namespace headroom
