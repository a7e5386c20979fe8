// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/followup.h"

namespace headroom {

QString followUpStateName(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open:
        return QStringLiteral("open");
    case FollowUpState::Called:
        return QStringLiteral("called");
    case FollowUpState::Solved:
        return QStringLiteral("solved");
    }
    Q_UNREACHABLE();
}

} // namespace headroom
