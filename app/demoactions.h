// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"

namespace headroom::app {

/// The invented actions of the sample organisation, in every state. One helped (the sample's
/// answers have it in them), one is not proven, one has too few answers for a verdict.
QList<Action> sampleActions(const Organisation &organisation);

} // namespace headroom::app
