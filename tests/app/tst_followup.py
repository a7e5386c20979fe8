#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Critics who left a reason can be called: their contacts are in one list, and nowhere else."""

import json
import sqlite3

import program
from program import call

SECRET = "anna.geheim@voorbeeld.example"
HEAD = "Respondentnr;Datum;Vestiging;Medewerker;NPS;Toelichting;E-mailadres\n"
ROWS = [f"r{n};2026-03-{1 + n % 28:02};Utrecht;Jan Bos;{n % 7};Te laat geleverd;klant{n}@voorbeeld.example\n" for n in range(39)]
ROWS += [f"r90;2026-03-09;Breda;Jan Bos;0;Nooit teruggebeld;{SECRET}\n",
         "r91;2026-03-09;Breda;Jan Bos;9;Prima;tevreden@voorbeeld.example\n"]


class FollowUp(program.ProgramTest):
    def take(self, *more, expect=0):
        return call("import", "--db", self.database, self.write("answers.csv", HEAD + "".join(ROWS)), *more, expect=expect)

    def cases(self, *more):
        done = call("follow-up", "--db", self.database, "--period", "all", "--format", "json", *more)
        return json.loads(done.stdout)["cases"]

    def start(self):
        call("import", "--db", self.database, self.write("first.csv", "Datum;NPS\n2026-01-01;9\n"))
        call("follow-up", "--db", self.database, "--on", "--keep-days", 60)
        self.take("--column", "E-mailadres=contact")

    def test_off_until_switched_on(self):
        call("import", "--db", self.database, self.write("first.csv", "Datum;NPS\n2026-01-01;9\n"))
        refused = self.take("--column", "E-mailadres=contact", expect=1)
        self.assertIn("E-mailadres", refused.stderr)
        self.take()
        self.assertEqual([], self.cases())
        self.assertNotIn(b"geheim", self.database.read_bytes())

    def test_the_list(self):
        self.start()
        cases = self.cases()
        self.assertEqual(40, len(cases))
        self.assertNotIn("tevreden", json.dumps(cases))
        breda = self.cases("--unit", "Breda")
        self.assertEqual([(SECRET, "open", "2026-03-09", 0, "Nooit teruggebeld")],
                         [(one["contact"], one["state"], one["day"], one["value"], one["comment"]) for one in breda])
        call("follow-up", "--db", self.database, "--answer", breda[0]["answer"], "--state", "called")
        self.assertEqual("called", self.cases("--unit", "Breda")[0]["state"])
        call("follow-up", "--db", self.database, "--answer", breda[0]["answer"], "--state", "open")
        self.assertEqual("open", self.cases("--unit", "Breda")[0]["state"])
        call("follow-up", "--db", self.database, "--answer", 99999, "--state", "called", expect=1)
        call("follow-up", "--db", self.database, "--answer", 1, expect=2)
        self.assertEqual([], self.cases("--metric", "csat-grade"))
        call("verify", "--db", self.database)

    def test_contacts_are_nowhere_else(self):
        self.start()
        outputs = [call(*words, "--db", self.database, *more).stdout for words, more in (
            (("answers",), ("--metric", "nps", "--search", "teruggebeld")), (("scores",), ("--metric", "nps", "--format", "csv")),
            (("insight",), ("--metric", "nps", "--period", "all")), (("imports",), ("--json",)),
            (("targets",), ("--metric", "nps", "--target", "0", "--format", "csv")))]
        sheets = self.folder / "sheets"
        call("sheets", "--db", self.database, "--out", sheets, "--metric", "nps", "--target", "0")
        for output in outputs:
            self.assertNotIn("@voorbeeld", output)
        for file in sheets.iterdir():
            self.assertNotIn(b"geheim", file.read_bytes())
        with sqlite3.connect(self.database) as database:
            tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            holding = [table for table in tables if any("@voorbeeld" in str(row) for row in database.execute(f'SELECT * FROM "{table}"'))]
        self.assertEqual(["contact"], holding)

    def test_undo_and_off_delete(self):
        self.start()
        imports = json.loads(call("imports", "--db", self.database, "--json").stdout)["imports"]
        call("imports", "--db", self.database, "--undo", max(one["id"] for one in imports))
        self.assertEqual([], self.cases())
        self.assertNotIn(b"geheim", self.database.read_bytes())
        self.take("--column", "E-mailadres=contact")
        self.assertEqual(40, len(self.cases()))
        call("follow-up", "--db", self.database, "--off")
        self.assertEqual([], self.cases())
        self.assertNotIn(b"geheim", self.database.read_bytes())

    def test_the_time_of_a_contact_ends(self):
        self.start()
        with sqlite3.connect(self.database) as database:
            database.execute("UPDATE import SET at = '2020-01-01T00:00:00.000Z' WHERE id = 2")
        cases = self.cases()
        self.assertEqual({""}, {one["contact"] for one in cases})
        self.assertNotIn(b"geheim", self.database.read_bytes())


if __name__ == "__main__":
    program.main()
