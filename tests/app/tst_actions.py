#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The effects that `headroom actions` prints are those that the exports give, worked out without the program."""

import csv
import datetime
import io
import json
import math
import pathlib
import tempfile
import unittest
from fractions import Fraction

import program
import recompute

Z = 1.959963984540054
NPS = "Aanbeveling (0-10)"


def adjusted(answers):
    """Rocks (2016): 3/4 added to promoters and detractors, 3/2 to passives; the centre and its variance."""
    ratings = [answer[NPS] for answer in answers]
    promoters, detractors = sum(r >= 9 for r in ratings), sum(r <= 6 for r in ratings)
    n = len(ratings) + 3
    p, d = Fraction(4 * promoters + 3, 4 * n), Fraction(4 * detractors + 3, 4 * n)
    return p - d, (p + d - (p - d) ** 2) / n, Fraction(100 * (promoters - detractors), len(ratings))


def effect(answers, location, before, after):
    """How much more the location changed than the rest: change, low, high, p."""
    def side(range_, inside):
        return adjusted([a for a in answers
                         if range_[0] <= a["day"] <= range_[1] and (a["location"] == location) == inside])
    groups = [side(after, True), side(before, True), side(after, False), side(before, False)]
    signs = [1, -1, -1, 1]
    centre = float(sum(sign * group[0] for sign, group in zip(signs, groups)))
    error = math.sqrt(sum(group[1] for group in groups))
    change = float(sum(sign * group[2] for sign, group in zip(signs, groups)))
    return change, 100 * (centre - Z * error), 100 * (centre + Z * error), math.erfc(abs(centre) / error / math.sqrt(2))


def read_nps():
    return [{"day": day, "location": row["Vestiging"], NPS: values[NPS]}
            for day, row, values in recompute.read_answers(program.SAMPLES / "voorbeeldketen.csv") if NPS in values]


class Actions(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.database = pathlib.Path(cls.folder.name) / "demo.headroom"
        program.call("demo", "--db", cls.database)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def printed(self):
        done = program.call("actions", "--db", self.database, "--format", "csv")
        return {row["title"]: row for row in csv.DictReader(io.StringIO(done.stdout))}

    def test_the_sample_has_every_verdict(self):
        found = {row["verdict"] for row in self.printed().values()}
        self.assertEqual(
            {"proven-better", "not-proven", "too-few-answers", "not-yet", "not-measured"}, found)
        self.assertEqual({"idea", "planned", "running", "done", "dropped"},
                         {row["state"] for row in self.printed().values()})

    def compare(self, title, location, before, after):
        row = self.printed()[title]
        self.assertEqual([day.isoformat() for day in before + after],
                         [row[key] for key in ("before_from", "before_to", "after_from", "after_to")])
        expected = effect(read_nps(), location, before, after)
        for figure, key in zip(expected, ("effect", "effect_low", "effect_high", "p")):
            self.assertAlmostEqual(figure, float(row[key]), places=3, msg=key)

    def test_the_proven_effect_is_in_the_exports(self):
        # 15 June to 31 October are 139 days; so are 27 January to 14 June.
        self.compare("Binnen een uur terugbellen", "'s-Hertogenbosch",
                     (datetime.date(2026, 1, 27), datetime.date(2026, 6, 14)),
                     (datetime.date(2026, 6, 15), datetime.date(2026, 10, 31)))

    def test_so_is_the_one_that_is_not_proven(self):
        self.compare("Vaste bezorgdagen met de vervoerder", "Gouda",
                     (datetime.date(2026, 5, 1), datetime.date(2026, 7, 31)),
                     (datetime.date(2026, 8, 1), datetime.date(2026, 10, 31)))

    def test_few_answers_show_no_effect(self):
        row = self.printed()["Meelopen met een ervaren collega"]
        self.assertLess(int(row["n_before"]), 5)
        self.assertEqual(["", "", ""], [row["change"], row["effect"], row["p"]])

    def test_json_and_table_say_the_same(self):
        rows = self.printed()
        done = program.call("actions", "--db", self.database, "--format", "json")
        actions = json.loads(done.stdout)["actions"]
        self.assertEqual(list(rows), [action["title"] for action in actions])
        self.assertIsNone(actions[-1]["effect"])
        table = program.call("actions", "--db", self.database, "--format", "table").stdout
        self.assertEqual(len(rows) + 1, len(table.strip().splitlines()))
        self.assertIn("proven-better", table)

    def test_a_database_that_is_not_there_is_refused(self):
        done = program.call("actions", "--db", self.database.with_name("none"), expect=1)
        self.assertEqual("", done.stdout)


if __name__ == "__main__":
    program.main()
