#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fixed round stays what it is, and a sheet on paper can be checked."""

import hashlib
import json
import re
import sqlite3
import subprocess

import program
from program import call

LATER = "Datum;Vestiging;Medewerker;NPS\n" + "".join(
    f"2026-10-{day:02};Gouda;Emre Çelik;{mark}\n" for day, mark in zip(range(1, 31), [0, 1] * 15))
CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b")


class Agreements(program.ProgramTest):
    def setUp(self):
        super().setUp()
        call("demo", "--db", self.database)

    def sheet_texts(self, folder):
        """The texts of all sheets, page by page, without the day of printing."""
        call("sheets", "--db", self.database, "--out", self.folder / folder, "--one-file")
        file, = (self.folder / folder).iterdir()
        text = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True).stdout.decode()
        return text.split("\f")

    def check(self, code):
        return json.loads(call("check", "--db", self.database, code, "--json").stdout)

    def test_later_answers_do_not_move_what_was_agreed(self):
        draft = self.sheet_texts("draft")
        self.assertIn("Draft", draft[0])
        self.assertEqual([], CODE.findall("".join(draft)))
        call("fix", "--db", self.database)
        before = self.sheet_texts("before")
        codes = CODE.findall("".join(before))
        self.assertEqual(len(before) - 1, len(set(codes)))
        call("import", "--db", self.database, self.write("later.csv", LATER))
        after = self.sheet_texts("after")
        self.assertEqual(codes, CODE.findall("".join(after)))
        # Trends go on, the agreement does not move: every figure of the table of indicators.
        tables = [[line for page in pages for line in page.splitlines() if "every quarter" in line or
                   line.strip().startswith(("NPS ", "CSAT ", "CES "))] for pages in (before, after)]
        self.assertLess(60, len(tables[0]))
        self.assertEqual(*tables)

    def test_a_code_tells_its_sheet_and_what_would_differ_today(self):
        call("fix", "--db", self.database)
        pages = self.sheet_texts("sheets")
        page = next(page for page in pages if "Emre Çelik" in page)
        number = int(re.search(r"· sheet (\d+) ·", page).group(1))
        code = CODE.findall(page)[0]
        found = self.check(code.lower().replace("-", " "))
        self.assertEqual(("Emre Çelik", code, True), (found["name"], found["code"], found["sameToday"]))
        self.assertEqual(number, found["sheet"])
        nps = next(one for one in found["indicators"] if one["metric"] == "nps")
        counted = program.table("scores", "--db", self.database, "--metric", "nps", "--by", "location,employee",
                                *program.BASELINE)
        row = next(row for row in counted if row["employee"] == "Emre Çelik" and row["location"] == found["location"])
        self.assertEqual([int(row[name]) for name in ("n", "favourable", "neutral", "unfavourable")],
                         [nps[name] for name in ("n", "favourable", "neutral", "unfavourable")])
        call("import", "--db", self.database, self.write("later.csv", LATER.replace("Gouda", found["location"])))
        later = self.check(code)
        again = next(one for one in later["indicators"] if one["metric"] == "nps")
        self.assertFalse(later["sameToday"])
        self.assertEqual([nps["start"], nps["target"]], [again["start"], again["target"]])
        self.assertLess(again["today"], nps["target"])
        call("imports", "--db", self.database, "--undo", 3)
        self.assertTrue(self.check(code)["sameToday"])

    def test_a_mistyped_code_is_nobodys(self):
        call("fix", "--db", self.database)
        done = call("check", "--db", self.database, "0000-0000-0000", expect=1)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))

    def test_fixed_once(self):
        call("fix", "--db", self.database, "--round", "2027")
        for arguments in (("fix", "--round", "2027"), ("fix", "--round", "2031")):
            done = call(arguments[0], "--db", self.database, *arguments[1:], expect=1)
            self.assertEqual(1, len(done.stderr.strip().splitlines()))

    def test_nobody_changes_the_record_unseen(self):
        call("fix", "--db", self.database)
        connection = sqlite3.connect(self.database)
        record, digest = connection.execute("SELECT record, sha256 FROM round_fixing").fetchone()
        self.assertEqual(hashlib.sha256(record.encode()).digest(), digest)
        for change in ("UPDATE round_fixing SET record = '{}'", "DELETE FROM round_fixing",
                       "UPDATE round SET name = 'x'", "DELETE FROM round_target"):
            with self.subTest(change), self.assertRaises(sqlite3.IntegrityError):
                connection.execute(change)
        connection.execute("DROP TRIGGER round_fixing_stays")
        connection.execute("UPDATE round_fixing SET record = replace(record, '\"target\":35', '\"target\":30')")
        connection.commit()
        connection.close()
        call("scores", "--db", self.database, "--metric", "nps")
        done = call("check", "--db", self.database, "0000-0000-0000", expect=1)
        self.assertIn("damaged", done.stderr)

    def test_an_unreadable_record_does_not_pass_for_a_draft(self):
        call("fix", "--db", self.database)
        connection = sqlite3.connect(self.database)
        connection.execute("DROP TRIGGER round_fixing_stays")
        connection.execute("UPDATE round_fixing SET record = '{}', sha256 = ?",
                           (hashlib.sha256(b"{}").digest(),))
        connection.commit()
        connection.close()
        done = call("sheets", "--db", self.database, "--out", self.folder / "sheets", expect=1)
        self.assertIn("damaged", done.stderr)


if __name__ == "__main__":
    program.main()
