#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each rule finds what it forbids, and only that."""

import unittest

import rules
from sources import Source

LICENCE = "// SPDX-FileCopyrightText: 2026 The Headroom authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def long_function(name, lines):
    return f"void {name}()\n{{\n" + "    work();\n" * lines + "}\n"


def nameless(text):
    return f"namespace {{\n\n{text}\n}} // namespace\n"


# Rule: sources that break it, sources that do not. A source is (path, text).
CASES = {
    rules.core_has_no_widgets: (
        [("core/base/a.cpp", "#include <QtWidgets/QWidget>\n")],
        [("ui/shell/a.cpp", "#include <QWidget>\n"), ("core/base/b.cpp", "#include <QString>\n")]),
    rules.core_folders_keep_their_order: (
        [("core/scores/a.cpp", '#include "core/trends/b.h"\n')],
        [("core/trends/a.cpp", '#include "core/scores/b.h"\n')]),
    rules.only_storage_knows_sql: (
        [("core/workspace/a.cpp", "QSqlQuery query;\n"), ("ui/data/b.cpp", "#include <QtSql/QSqlDatabase>\n")],
        [("core/storage/a.cpp", "#include <QSqlQuery>\nQSqlQuery query;\n"),
         ("core/workspace/b.cpp", "// not by QSqlQuery\n")]),
    rules.ui_and_app_stay_outside_storage: (
        [("ui/data/a.cpp", '#include "core/storage/b.h"\n'), ("ui/data/c.cpp", '#include "app/demo.h"\n')],
        [("core/workspace/a.cpp", '#include "core/storage/b.h"\n')]),
    rules.pages_do_not_know_each_other: (
        [("ui/trends/a.cpp", '#include "ui/targets/b.h"\n'), ("ui/charts/a.cpp", '#include "ui/shell/b.h"\n')],
        [("ui/shell/a.cpp", '#include "ui/targets/b.h"\n'), ("ui/trends/b.cpp", '#include "ui/charts/c.h"\n'),
         ("ui/trends/d.h", '#include "ui/shell/pageactions.h"\n')]),
    rules.includes_start_at_the_root: (
        [("core/base/a.cpp", '#include "b.h"\n')], [("core/base/a.cpp", '#include "core/base/b.h"\n')]),
    rules.own_header_comes_first: (
        [("core/base/a.h", ""), ("core/base/a.cpp", '#include "core/base/b.h"\n#include "core/base/a.h"\n')],
        [("core/base/a.h", ""), ("core/base/a.cpp", '#include "core/base/a.h"\n')]),
    rules.core_makes_no_sentences: (
        [("core/base/a.cpp", 'return tr("Too few");\n')],
        [("ui/text/a.cpp", 'return tr("Too few");\n'), ("core/base/a.cpp", "attr(1); // tr(\n")]),
    rules.nobody_waits_in_the_window: (
        [("ui/shell/a.cpp", "QEventLoop loop;\n"), ("app/b.cpp", "QCoreApplication::processEvents();\n")],
        [("ui/shell/a.cpp", "// never processEvents\n")]),
    rules.no_message_boxes: (
        [("ui/shell/a.cpp", "QMessageBox::warning(this, a, b);\n")], [("ui/shell/a.cpp", "message.show();\n")]),
    rules.connections_are_typed: (
        [("ui/shell/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));\n"), ("ui/shell/b.cpp", "use(sender());\n")],
        [("ui/shell/a.cpp", "connect(a, &A::b, this, &C::d);\n"),
         ("ui/style/a.cpp", "#include <QDBusConnection>\nbus.connect(a, b, this, SLOT(c()));\n")]),
    rules.lambdas_have_a_context: (
        [("ui/shell/a.cpp", "connect(a,\n    &A::b, [this](int x, int y) { use(x, y); });\n")],
        [("ui/shell/a.cpp", "connect(a, &A::b, this, [this](int x, int y) { use(x, y); });\n")]),
    rules.no_singletons: (
        [("core/base/a.h", "static Store &instance();\n"), ("ui/shell/a.cpp", "Store::instance();\n")],
        [("app/a.cpp", "QCoreApplication::instance();\n")]),
    rules.no_application_wide_style_sheet: (
        [("app/a.cpp", "application.setStyleSheet(sheet);\n"), ("ui/style/a.cpp", "qApp->setStyleSheet(sheet);\n")],
        [("app/a.cpp", "application.setStyle(style);\n")]),
    rules.nothing_is_thrown: (
        [("core/base/a.cpp", "throw 1;\n")], [("core/base/a.cpp", 'text("throw"); // throw\n')]),
    rules.core_and_ui_read_no_clock: (
        [("core/trends/a.cpp", "QDate::currentDate();\n"), ("ui/text/a.cpp", "QLocale::system();\n")],
        [("app/a.cpp", "QDate::currentDate();\n")]),
    rules.no_loose_ends: (
        [("core/base/a.cpp", "// TODO later\n")], [("core/base/a.cpp", "todo(); // the list of things to do\n")]),
    rules.documents_exist: (
        [("core/base/a.h", "/// See nowhere.md.\n")],
        [("core/base/a.h", "/// See README.md.\n"), ("core/base/b.h", "/// Rocks 2016\n")]),
    rules.files_are_short: (
        [("core/base/a.cpp", "\n" * 401)], [("core/base/a.cpp", "\n" * 400), ("core/base/a.h", "\n" * 200)]),
    rules.functions_are_short: (
        [("core/base/a.cpp", long_function("A::b", 70)),
         ("core/base/b.cpp", "void c(int a, int b, int c, int d, int e, int f, int g)\n{\n}\n")],
        [("core/base/a.cpp", long_function("A::A", 70)), ("core/base/b.cpp", long_function("b", 50)),
         ("core/base/c.cpp", "void c(const QMap<int, int> &a, int b, int c, int d, int e, int f)\n{\n}\n")]),
    rules.nesting_is_shallow: (
        [("core/base/a.cpp", "void a()\n{\n    if (a) {\n        for (b) {\n            if (c) {\n"
                             "                if (d)\n                    e();\n            }\n        }\n    }\n}\n")],
        [("core/base/a.cpp", "void a()\n{\n    if (a) {\n        for (b) {\n            if (c)\n"
                             "                e();\n        }\n    }\n}\n")]),
    rules.nameless_names_differ_in_an_area: (
        [("ui/a/b.cpp", nameless("int day(const Row &row)\n{\n}\n")),
         ("ui/a/d/c.cpp", nameless("QDate day(const Row &other)\n{\n}\n"))],
        [("ui/a/b.cpp", nameless("int day(const Row &row)\n{\n}\n")),
         ("ui/a/c.cpp", nameless("int day(const QString &text)\n{\n}\n") + "int day(const Row &row)\n{\n}\n"),
         ("ui/d/c.cpp", nameless("int day(const Row &row)\n{\n}\n")),
         ("tests/ui/a/b.cpp", nameless("int day(const Row &row)\n{\n}\n")),
         ("tests/core/a/b.cpp", nameless("int day(const Row &row)\n{\n}\n")),
         ("tests/core/d/b.cpp", nameless("int day(const Row &row)\n{\n}\n"))]),
    rules.folders_are_small: (
        [(f"core/base/a{i}.h", "") for i in range(31)], [(f"core/base/a{i}.h", "") for i in range(30)]),
    rules.files_have_a_licence: (
        [("core/base/a.h", "#pragma once\n"), ("tests/run", "#!/usr/bin/env bash\n")],
        [("core/base/a.h", LICENCE), ("resources/a.json", "{}\n")]),
    rules.files_are_listed_in_cmake: (
        [("core/base/CMakeLists.txt", "target_sources(core PRIVATE aa.cpp)\n"), ("core/base/a.cpp", "")],
        [("app/CMakeLists.txt", "target_sources(app PRIVATE\n    commands/a.cpp)\n"), ("app/commands/a.cpp", "")]),
    rules.cmake_lists_files: (
        [("core/CMakeLists.txt", "file(GLOB sources *.cpp)\n")], [("core/CMakeLists.txt", "target_sources(a b.cpp)\n")]),
}


def findings(rule, files):
    return list(rule([Source(path, text) for path, text in files]))


class Rules(unittest.TestCase):
    def test_every_rule_is_tried(self):
        self.assertEqual(set(rules.RULES), set(CASES))

    def test_find_what_they_forbid(self):
        for rule, (violating, _) in CASES.items():
            with self.subTest(rule.__name__):
                self.assertTrue(findings(rule, violating))
        # Where a case has several violations of its own, each of them is found.
        for rule in (rules.only_storage_knows_sql, rules.nobody_waits_in_the_window, rules.no_singletons,
                     rules.functions_are_short, rules.connections_are_typed, rules.pages_do_not_know_each_other):
            for file in CASES[rule][0]:
                with self.subTest(rule.__name__, file=file[0]):
                    self.assertTrue(findings(rule, [file]))

    def test_leave_the_rest_alone(self):
        for rule, (_, conforming) in CASES.items():
            with self.subTest(rule.__name__):
                self.assertEqual([], [str(finding) for finding in findings(rule, conforming)])

    def test_find_each_kind_of_nameless_name(self):
        for text in ("struct Words\n{\n};\n", "class Words\n{\n};\n", "enum class Kind\n{\n    A\n};\n",
                     "constexpr int Most = 3;\n", "const QLatin1String Most{};\n", "constexpr double Most[] = {1};\n"):
            with self.subTest(text):
                files = [(f"core/base/{name}.cpp", nameless(text)) for name in "ab"]
                self.assertTrue(findings(rules.nameless_names_differ_in_an_area, files))

    def test_name_the_line(self):
        source = ("ui/shell/a.cpp", "// one\n/* two\n three */\nQEventLoop loop;\n")
        self.assertEqual(4, findings(rules.nobody_waits_in_the_window, [source])[0].line)


if __name__ == "__main__":
    unittest.main()
