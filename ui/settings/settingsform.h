// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/card.h"

class QFormLayout;

namespace headroom::ui {

/// Puts a title, an explanation (empty: none) and a form into an empty card of the settings.
/// Returns the form.
QFormLayout *addForm(Card &card, const QString &title, const QString &explanation);

} // namespace headroom::ui
