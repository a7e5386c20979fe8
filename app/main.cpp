// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "core/base/memorypages.h"
#include "core/storage/earlywriting.h"

int main(int argc, char **argv)
{
    headroom::keepFreedMemory();
    headroom::writeEarly();
    return headroom::app::run(argc, argv);
}
