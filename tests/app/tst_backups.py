#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup brings every figure back, and what it replaces is kept."""

import program
from program import call

MORE = "Datum;Vestiging;NPS\n" + "".join(f"2026-10-{day:02};Utrecht;0\n" for day in range(1, 29))


class Backups(program.ProgramTest):
    def scores(self, database):
        return call("scores", "--db", database, "--metric", "nps", "--by", "location", "--format", "csv").stdout

    def test_restoring_brings_the_figures_back(self):
        self.take_demo()
        before = self.scores(self.database)
        backup = self.folder / "backup.headroom"
        call("backup", "--db", self.database, backup)
        call("import", "--db", self.database, self.write("more.csv", MORE))
        after = self.scores(self.database)
        self.assertNotEqual(before, after)
        told = call("restore", backup, "--db", self.database)
        self.assertEqual(before, self.scores(self.database))
        kept = told.stderr.strip().split(" as ")[-1]
        self.assertEqual(after, self.scores(kept))
        call("verify", "--db", self.database)

    def test_restoring_to_a_new_place(self):
        self.take_demo()
        elsewhere = self.folder / "elsewhere" / "shop.headroom"
        call("backup", "--db", self.database, self.folder / "b.headroom")
        call("restore", self.folder / "b.headroom", "--db", elsewhere)
        self.assertEqual(self.scores(self.database), self.scores(elsewhere))

    def test_what_is_no_backup_changes_nothing(self):
        self.take_demo()
        before = self.database.read_bytes()
        told = call("restore", self.write("letter.txt", "Dear customer"), "--db", self.database, expect=1)
        self.assertIn("letter.txt", told.stderr)
        self.assertEqual(before, self.database.read_bytes())
        call("restore", self.folder / "nowhere", "--db", self.database, expect=1)
        call("restore", expect=2)


if __name__ == "__main__":
    program.main()
