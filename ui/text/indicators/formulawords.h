// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formulabook.h"

namespace headroom::ui {

/// What is wrong with a formula, as a sentence.
QString formulaFaultWords(const FormulaFault &fault);

/// The indicators that can stand in a formula: every one of the catalogue by its id, its name and
/// its long name, own ones by name; upper and lower case are the same.
IndicatorNames typedNames(const Catalogue &catalogue, const QList<OwnIndicator> &indicators);

/// A formula as it is stored, with the names that the user knows: "[Delivery time] ÷ 2".
QString formulaWords(const QString &stored, const QList<OwnIndicator> &indicators);

/// Where its value comes from: "Formula: …" or "Column: …"; empty while nothing is measured.
QString sourceWords(const OwnIndicator &indicator, const QList<OwnIndicator> &indicators);

} // namespace headroom::ui
