// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest>

#include <memory>

namespace headroom::test {

using MakeSuite = std::unique_ptr<QObject> (*)();

/// Makes the tests of file, a path that ends in "tst_name.cpp", known to the program they are
/// linked into; it runs them when it is called with "tst_name".
class Suite
{
public:
    Suite(const char *file, MakeSuite make);
};

} // namespace headroom::test

/// In place of QTEST_MAIN, for Tests share a program with those of the same folder.
#define HEADROOM_TEST_SUITE(Tests)                                                                 \
    static const headroom::test::Suite suiteOf##Tests(                                             \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Tests>(); });
