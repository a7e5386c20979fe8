// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/figures.h"

namespace headroom::test {

inline ui::Figures english()
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return {locale, locale};
}

inline ui::Figures dutch()
{
    const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return {locale, locale};
}

} // namespace headroom::test
