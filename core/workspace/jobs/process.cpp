// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/jobs/process.h"

#include "core/base/memorypages.h"
#include "core/storage/earlywriting.h"

namespace headroom {

void prepareProcess()
{
    keepFreedMemory();
    writeEarly();
}

} // namespace headroom
