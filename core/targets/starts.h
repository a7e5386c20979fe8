// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/targets/cascadetree.h"

namespace headroom {

/// What everyone starts from. Raw: the score. Drawn: top down, every group of siblings is drawn
/// towards itself (see drawnStarts) and then moved as a whole, so that it averages, weighted by
/// answers, to its parent's start. A node without answers starts where its parent does. Nothing here
/// depends on what hidden siblings scored each, only on what they scored together, which their
/// parent and the other siblings tell anyway: no start or target gives a hidden score away.
std::vector<double> startsOf(const CascadeRequest &request, const CascadeTree &tree);

} // namespace headroom
