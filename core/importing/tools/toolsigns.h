// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/sniffing/delimiter.h"
#include "core/importing/tools/toolprofile.h"

#include <span>

namespace headroom {

/// A heading cut by ToolProfile::heading; without a cut all of it is text.
struct HeadingParts
{
    QString code;
    QString text;
};

HeadingParts partsOf(const QString &heading, const ToolProfile &profile);

/// A tool and the layout that its file has.
struct ToolMatch
{
    const ToolProfile *profile = nullptr; ///< null when none is recognised
    HeadingRoles roles;
};

/// Which tool wrote these records. REQUIRES: they start with the first heading row.
ToolMatch recogniseTool(std::span<const std::vector<std::string>> records);

} // namespace headroom
