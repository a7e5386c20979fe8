#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running round still needs, found again by trying every outcome that there is."""

import csv
import datetime
import io
import json
import math
import sqlite3
from fractions import Fraction

import program
from program import call

BASELINE = ("2025-01-01", "2025-12-31")
STARTS, ENDS = "2026-01-01", "2039-12-31"


def printed(score):
    """Tenths of a point, half away from zero, as a score is printed."""
    tenths = abs(score) * 10
    return (-1 if score < 0 else 1) * math.floor(tenths + Fraction(1, 2))


def days(first, last):
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days + 1


class Needs(program.ProgramTest):
    """The sample with a round that began in January 2026 and goes on for long."""

    def setUp(self):
        super().setUp()
        self.take_demo()
        connection = sqlite3.connect(self.database)
        connection.execute("UPDATE round SET starts = ?, ends = ?, baseline_first = ?, baseline_last = ?"
                           " WHERE name = '2027'",
                           (STARTS, ENDS, *BASELINE))
        connection.commit()
        connection.close()
        call("fix", "--db", self.database)
        self.answer = json.loads(call("results", "--db", self.database, "--format", "json").stdout)

    def counts(self, metric, first, last):
        rows = program.table("scores", "--db", self.database, "--metric", metric, "--by", "location,employee",
                             "--from", first, "--to", last)
        return {(row["location"], row["employee"]): row for row in rows}

    def last_answer(self):
        """The last day with an answer; days are stored by their number since 1970."""
        connection = sqlite3.connect(self.database)
        day, = connection.execute("SELECT max(day) FROM response").fetchone()
        connection.close()
        return (datetime.date(1970, 1, 1) + datetime.timedelta(days=day)).isoformat()

    def test_net_by_brute_force(self):
        before, so_far = (self.counts("nps", *range_) for range_ in (BASELINE, (STARTS, ENDS)))
        last = self.last_answer()
        seen = 0
        for row in self.answer["results"]:
            key = (row["location"], row["employee"])
            if row["metric"] != "nps" or row["outlook"] is None or not row["employee"] or key not in so_far:
                continue
            n, favourable, unfavourable = (int(so_far[key][name]) for name in ("n", "favourable", "unfavourable"))
            left = days(last, ENDS) - 1
            # Who has no answers in the baseline goes on as in the round so far.
            pace = (Fraction(int(before[key]["n"]) * left, days(*BASELINE)) if key in before
                    else Fraction(n * left, days(STARTS, last)))
            expected = math.floor(pace + Fraction(1, 2))
            self.assertEqual(expected, row["expected_answers"], key)
            goal = printed(Fraction(str(row["target"])))
            enough = [net for net in range(-expected, expected + 1)
                      if printed(Fraction(100 * (favourable - unfavourable + net), n + expected)) >= goal]
            if not enough:
                self.assertEqual("out of reach", row["outlook"])
            elif len(enough) == 2 * expected + 1:
                self.assertEqual("certain", row["outlook"])
            else:
                self.assertEqual(("open", enough[0]), (row["outlook"], row["needed"]), key)
            seen += 1
        self.assertLess(10, seen)

    def test_mean_by_brute_force(self):
        before, so_far = (self.counts("csat-grade", *range_) for range_ in (BASELINE, (STARTS, ENDS)))
        seen = 0
        for row in self.answer["results"]:
            key = (row["location"], row["employee"])
            if row["metric"] != "csat-grade" or row["outlook"] != "open" or not row["employee"] or key not in so_far:
                continue
            n = int(so_far[key]["n"])
            total = Fraction(round(2 * Fraction(so_far[key]["score"]) * n), 2)  # grades go by halves
            expected = row["expected_answers"]
            goal = printed(Fraction(str(row["target"])))
            enough = next(tenths for tenths in range(10, 101)
                          if printed((total + expected * Fraction(tenths, 10)) / (n + expected)) >= goal)
            self.assertEqual(Fraction(enough, 10), Fraction(str(row["needed"])), key)
            seen += 1
        self.assertLess(10, seen)

    def test_csv_keeps_its_columns(self):
        done = call("results", "--db", self.database, "--format", "csv").stdout
        self.assertEqual("decided_by", next(csv.reader(io.StringIO(done)))[-1])


if __name__ == "__main__":
    program.main()
