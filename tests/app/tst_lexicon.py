#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of reasons by command, reasons quarter by quarter beside a count in Python, and searching comments."""

import csv
import json
import sqlite3

import program
from program import call

HEAD = "Respondentnr;Datum;Vestiging;Medewerker;NPS;Toelichting\n"
LATE, PARK, OTHER = "Te laat geleverd", "Nergens een parkeerplaats, zei Jan van der Berg", "Gewoon"
# quarter: late, parking, neither; of detractors
QUARTERS = {"2025-Q3": (10, 40, 50), "2025-Q4": (30, 40, 30), "2026-Q1": (33, 10, 57)}


def rows():
    number = 0
    for quarter, counts in QUARTERS.items():
        year, part = quarter.split("-Q")
        for comment, count in zip((LATE, PARK, OTHER), counts):
            for i in range(count):
                number += 1
                day = f"{year}-{3 * int(part) - 2 + i % 3:02}-{1 + i % 28:02}"
                yield f"r{number};{day};{'Utrecht' if i % 2 else 'Breda'};Jan van der Berg;{i % 7};{comment}\n"
    yield "last;2026-04-10;Utrecht;Jan van der Berg;9;Prima\n"


class Lexicon(program.ProgramTest):
    def setUp(self):
        super().setUp()
        call("import", "--db", self.database, self.write("answers.csv", HEAD + "".join(rows())))

    def insight(self):
        return json.loads(call("insight", "--db", self.database, "--metric", "nps", "--period", "all").stdout)

    def quarters(self, reason):
        return {row["quarter"]: row for row in self.insight()["reasonQuarters"] if row["reason"] == reason}

    def test_shares_per_quarter_are_counted_right(self):
        found = self.quarters("late-delivery")
        self.assertEqual(list(QUARTERS), list(found))
        for quarter, counts in QUARTERS.items():
            self.assertEqual((counts[0], sum(counts)), (found[quarter]["naming"], found[quarter]["comments"]))
            self.assertEqual(100 * counts[0] / sum(counts), found[quarter]["percent"])
        # z = 0.2 / sqrt(0.2 x 0.8 x 0.02) = 3.5355, then 0.03 / sqrt(0.315 x 0.685 x 0.02) = 0.4567
        self.assertEqual(["not-comparable", "real-rise", "within-noise"], [row["verdict"] for row in found.values()])
        self.assertAlmostEqual(0.000407, found["2025-Q4"]["p"], 4)
        self.assertAlmostEqual(0.6479, found["2026-Q1"]["p"], 3)

    def test_locations_add_up_to_the_last_quarter(self):
        places = [row for row in self.insight()["reasonLocations"] if row["reason"] == "late-delivery"]
        self.assertEqual({"Breda", "Utrecht"}, {row["location"] for row in places})
        self.assertEqual(33, sum(row["naming"] for row in places))
        self.assertEqual(100, sum(row["comments"] for row in places))

    def test_own_words_by_file(self):
        words = self.folder / "words.csv"
        call("lexicon", "--db", self.database, "--export", words)
        with words.open(encoding="utf-8", newline="") as file:
            lines = list(csv.reader(file))
        self.assertEqual(["reason", "subject", "language", "phrase"], lines[0])
        listed = program.table("lexicon", "--db", self.database)
        self.assertEqual(len(lines) - 1, len(listed))
        self.assertEqual({}, self.quarters("Parkeren"))
        with words.open("a", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow(["Parkeren", "yes", "nl", "Parkeer*"])
        said = call("lexicon", "--db", self.database, "--import", words).stdout
        self.assertIn("Version 1: own words", said)
        self.assertEqual([40, 40, 10], [row["naming"] for row in self.quarters("Parkeren").values()])
        found = json.loads(call("lexicon", "--db", self.database, "--format", "json").stdout)
        self.assertEqual((True, False, 1), (found["own"], found["damaged"], found["version"]))
        self.assertEqual(len(listed) + 1, len(found["words"]))
        self.assertIn("Version 2: the words of the program", call("lexicon", "--db", self.database, "--ours").stdout)
        self.assertEqual(listed, program.table("lexicon", "--db", self.database))
        self.assertEqual({}, self.quarters("Parkeren"))
        call("verify", "--db", self.database)

    def test_a_file_that_cannot_be_read_changes_nothing(self):
        bad = self.write("bad.csv", "reason,subject,language,phrase\nParkeren,yes,nl,~\n")
        self.assertIn("~", call("lexicon", "--db", self.database, "--import", bad, expect=1).stderr)
        call("lexicon", "--db", self.database, "--import", self.folder / "none.csv", expect=1)
        call("lexicon", "--db", self.database, "--import", bad, "--ours", expect=2)
        with sqlite3.connect(self.database) as base:
            self.assertEqual((0,), base.execute("SELECT count(*) FROM lexicon_version").fetchone())

    def search(self, words, *arguments, expect=0):
        return call("answers", "--db", self.database, "--metric", "nps", "--search", words, *arguments, "--format",
                    "json", expect=expect)

    def test_comments_are_searched(self):
        for words, expected in (("laat", 73), ("geleverd laat", 73), ('"laat geleverd"', 73), ('"geleverd laat"', 0),
                                ("park*", 90), ("park", 0), ("gewoon", 137)):
            found = json.loads(self.search(words).stdout)
            self.assertEqual(expected, found["found"], words)
            self.assertEqual(expected, len(found["answers"]), words)

    def test_a_search_names_nobody(self):
        comments = {row["comment"] for row in json.loads(self.search("parkeerplaats").stdout)["answers"]}
        self.assertEqual({"Nergens een parkeerplaats, zei [name]"}, comments)

    def test_few_answers_are_not_searched(self):
        call("import", "--db", self.database,
             self.write("few.csv", HEAD + "".join(f"z{i};2026-02-0{i};Zwolle;Smit;9;Geheim\n" for i in range(1, 8))))
        refused = self.search("geheim", "--unit", "Zwolle", expect=1)
        self.assertNotIn("Geheim", refused.stdout)
        self.assertIn("7", refused.stderr)


if __name__ == "__main__":
    program.main()
