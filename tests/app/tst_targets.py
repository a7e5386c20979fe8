#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The worked example of the product: from +25 to +35, everyone closes 2/15 of their own headroom."""

import json
from fractions import Fraction

import program

SHARE = Fraction(35 - 25, 100 - 25)
# Location, employee, promoters, passives, detractors: scores -50, +80, -90 and +90, and one more who
# brings P - D to 120 of 480 answers, so that the organisation stands at exactly +25.
PEOPLE = [
    ("Noord", "A. Laag", 10, 20, 50),
    ("Noord", "B. Hoog", 85, 10, 5),
    ("Zuid", "C. Laagst", 1, 8, 91),
    ("Zuid", "D. Hoogst", 92, 6, 2),
    ("Zuid", "E. Midden", 86, 8, 6),
]


def scored(promoters, passives, detractors):
    return [9] * promoters + [7] * passives + [4] * detractors


def export(people):
    lines = ["Respondentnr;Datum;Vestiging;Medewerker;Aanbeveling (0-10)"]
    for location, employee, *counts in people:
        lines += [f"{{}};13-03-2026;{location};{employee};{score}" for score in scored(*counts)]
    return "\r\n".join(line.format(number) for number, line in enumerate(lines)) + "\r\n"


def score_of(counts):
    return Fraction(100 * (counts[0] - counts[2]), sum(counts))


class Targets(program.ProgramTest):
    def import_people(self, people):
        program.call("import", "--db", self.database, self.write("antwoorden.csv", export(people)))

    def test_the_worked_example(self):
        self.import_people(PEOPLE)
        rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 35, "--start", "raw")
        by_name = {row["employee"]: row for row in rows if row["level"] == "employee"}
        expected = {"A. Laag": "-30.0000", "B. Hoog": "82.6667", "C. Laagst": "-64.6667", "D. Hoogst": "91.3333"}
        for name, target in expected.items():
            self.assertEqual(target, by_name[name]["target"], name)
        for _, name, *counts in PEOPLE:
            exact = score_of(counts)
            self.assertAlmostEqual(float(exact + SHARE * (100 - exact)), float(by_name[name]["target"]), places=4)
            self.assertAlmostEqual(float(exact), float(by_name[name]["score"]), places=4)
            self.assertEqual(str(sum(counts)), by_name[name]["n"])

    def test_share_and_sums(self):
        self.import_people(PEOPLE)
        for start in ("raw", "drawn"):
            with self.subTest(start=start):
                found = json.loads(program.call("targets", "--db", self.database, "--metric", "nps", "--target", 35,
                                                "--start", start, "--format", "json").stdout)
                self.assertAlmostEqual(25, found["current"], places=9)
                self.assertAlmostEqual(35, found["rollup"], places=9)
                self.assertAlmostEqual(float(SHARE), found["share"], places=9)
                self.check_levels(found["units"])

    def check_levels(self, units):
        """The answer-weighted targets of each level are the organisation's target."""
        for level in ("location", "employee"):
            members = [unit for unit in units if unit["level"] == level]
            weighed = sum(unit["n"] * unit["target"] for unit in members) / sum(unit["n"] for unit in members)
            self.assertAlmostEqual(35, weighed, places=4, msg=level)

    def test_equal_points_and_same_value(self):
        self.import_people(PEOPLE)
        for method, expected in (("points", {"A. Laag": -40, "D. Hoogst": 100}), ("same", {"A. Laag": 35})):
            rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 35,
                                 "--start", "raw", "--method", method)
            found = {row["employee"]: float(row["target"]) for row in rows if row["level"] == "employee"}
            for name, target in expected.items():
                self.assertAlmostEqual(target, found[name], places=4, msg=f"{method} {name}")

    def test_target_outside_the_scale_is_refused(self):
        self.import_people(PEOPLE)
        done = program.call("targets", "--db", self.database, "--metric", "nps", "--target", 135, expect=1)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))
        self.assertIn("135", done.stderr)

    def test_answers_without_employee_are_a_unit_too(self):
        self.import_people(PEOPLE + [("", "", 30, 20, 10)])
        rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 40, "--start", "raw")
        self.assertIn("(unknown)", {row["location"] for row in rows})
        employees = [row for row in rows if row["level"] == "employee"]
        self.assertEqual(540, sum(int(row["n"]) for row in employees))
        weighed = sum(int(row["n"]) * float(row["target"]) for row in employees) / 540
        self.assertAlmostEqual(40, weighed, places=3)


if __name__ == "__main__":
    program.main()
