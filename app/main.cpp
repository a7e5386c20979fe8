// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "core/workspace/jobs/process.h"

int main(int argc, char **argv)
{
    headroom::prepareProcess();
    return headroom::app::run(argc, argv);
}
