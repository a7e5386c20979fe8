// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "version.h"

#include <cstdio>

int main()
{
    std::puts(qPrintable(headroom::app::Version));
}
