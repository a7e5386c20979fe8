#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The values that `headroom indicators` prints follow from the scores, worked out beside the program."""

import contextlib
import csv
import json
import pathlib
import shutil
import sqlite3
import tempfile
import unittest
from fractions import Fraction

import program

MINIMUM = 5
KEPT, WAITING, PROMISE, CHECK = ("Nagekomen afspraken", "Tijd dat de klant wacht", "Belofte aan de klant",
                                 "Controle van de bestelling")


def hidden(counts):
    """Of the locations by name: those under the minimum, and with exactly one of them the next smallest."""
    few = {name for name, n in counts.items() if 0 < n < MINIMUM}
    if len(few) == 1:
        others = [(n, order, name) for order, (name, n) in enumerate(counts.items()) if n >= MINIMUM]
        smallest = [name for n, _, name in others if n == min(others)[0]] if others else []
        return few, smallest
    return few, []


class Indicators(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.database = pathlib.Path(cls.folder.name) / "demo.headroom"
        program.call("demo", "--db", cls.database)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def printed(self, *arguments):
        return program.table("indicators", "--db", self.database, *arguments)

    def scores(self, metric, period, by):
        """By location ("(all)" for the organisation) and period."""
        rows = program.table("scores", "--db", self.database, "--metric", metric, "--period", period, "--by", by)
        return {(row.get("location", "(all)"), row["period"]): row for row in rows}

    def share(self, row):
        return Fraction(100 * int(row["favourable"]), int(row["n"]))

    def compare(self, name, period, by, metrics, formula, places):
        """Every value, its n and what is hidden, from the scores of the same place and period."""
        parts = [self.scores(metric, period, by) for metric in metrics]
        periods = {period for part in parts for _, period in part}
        may_hide = {}
        for part in parts:
            for label in periods:
                counts = {place: int(row["n"]) for (place, when), row in part.items() if when == label}
                few, smallest = hidden(counts) if by == "location" else ({p for p, n in counts.items() if n < MINIMUM}, [])
                may_hide.setdefault(label, []).append((few, smallest))
        rows = [row for row in self.printed("--period", period, "--by", by) if row["name"] == name]
        shown = 0
        for row in rows:
            key = (row["location"], row["period"])
            sources = [part.get(key) for part in parts]
            if row["state"] == "known":
                shown += 1
                self.assertTrue(all(sources), key)
                self.assertAlmostEqual(float(formula(*sources)), float(row["value"]), places=places, msg=str(key))
                self.assertEqual(min(int(source["n"]) for source in sources), int(row["n"]))
                self.assertFalse(any(key[0] in few for few, _ in may_hide[key[1]]), key)
                for few, smallest in may_hide[key[1]]:
                    if len(smallest) == 1:
                        self.assertNotIn(key[0], smallest)
            elif row["state"] == "hidden":
                self.assertEqual("", row["value"])
                self.assertTrue(any(key[0] in few or key[0] in smallest for few, smallest in may_hide[key[1]]), key)
            else:
                self.assertEqual("no-data", row["state"])
                self.assertFalse(all(sources), key)
        complete = sum(all(part.get((place, label)) for part in parts)
                       for place, label in parts[0])
        self.assertGreater(shown, 0)
        hidden_rows = sum(row["state"] == "hidden" for row in rows)
        self.assertGreaterEqual(shown + hidden_rows, complete)
        return rows

    def test_a_mean_of_shares_is_exact(self):
        metrics = ("delivery-in-time", "response-in-time")
        formula = lambda delivery, response: (self.share(delivery) + self.share(response)) / 2
        for period in ("month", "quarter", "year", "all"):
            for by in ("none", "location"):
                with self.subTest(period=period, by=by):
                    self.compare(KEPT, period, by, metrics, formula, 4)

    def test_days_and_minutes_are_added_up_in_days(self):
        metrics = ("delivery-days", "response-minutes")
        formula = lambda days, minutes: Fraction(days["score"]) + Fraction(minutes["score"]) / (24 * 60)
        for by in ("none", "location"):
            with self.subTest(by=by):
                self.compare(WAITING, "month", by, metrics, formula, 3)

    def trend(self, *arguments, expect=0):
        file = pathlib.Path(self.folder.name) / "own.csv"
        file.unlink(missing_ok=True)
        program.call("trend", "--db", self.database, *arguments, "--out", file, expect=expect)
        return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines())) if expect == 0 else []

    def test_a_trend_is_drawn_by_name_or_number(self):
        days, minutes = (self.scores(metric, "quarter", "none") for metric in ("delivery-days", "response-minutes"))
        rows = self.trend("--metric", WAITING.upper(), "--period", "quarter")
        known = [row for row in rows if row["score"]]
        self.assertGreaterEqual(len(known), 8)
        for row in known:
            key = ("(all)", row["period"])
            value = Fraction(days[key]["score"]) + Fraction(minutes[key]["score"]) / (24 * 60)
            self.assertAlmostEqual(float(value), float(row["score"]), places=3, msg=row["period"])
            self.assertEqual(min(int(days[key]["n"]), int(minutes[key]["n"])), int(row["n"]))
        number, = {row["id"] for row in self.printed() if row["name"] == WAITING}
        self.assertEqual(rows, self.trend("--metric", f"own:{number}", "--period", "quarter"))
        self.assertTrue(self.trend("--metric", WAITING, "--unit", "Gouda", "--period", "year"))
        self.trend("--metric", WAITING, "--period", "week", expect=1)
        self.trend("--metric", "No such thing", expect=2)

    def test_employees_have_their_own_value_where_their_scores_are_shown(self):
        rows = [row for row in self.printed("--period", "year", "--by", "location,employee") if row["name"] == KEPT]
        parts = []
        for metric in ("delivery-in-time", "response-in-time"):
            scores = program.table("scores", "--db", self.database, "--metric", metric, "--period", "year",
                                   "--by", "location,employee")
            parts.append({(row["location"], row["employee"], row["period"]): row for row in scores})
        known = 0
        for row in rows:
            key = (row["location"], row["employee"], row["period"])
            sources = [part.get(key) for part in parts]
            if row["state"] == "known":
                known += 1
                value = sum(self.share(source) for source in sources) / 2
                self.assertAlmostEqual(float(value), float(row["value"]), places=4, msg=str(key))
                self.assertGreaterEqual(min(int(source["n"]) for source in sources), MINIMUM)
            else:
                self.assertEqual("", row["value"])
                self.assertIn(row["state"], ("hidden", "no-data"))
        self.assertGreater(known, 20)

    def test_some_locations_are_hidden_in_some_months(self):
        rows = self.compare(WAITING, "month", "location", ("delivery-days", "response-minutes"),
                            lambda days, minutes: Fraction(days["score"]) + Fraction(minutes["score"]) / 1440, 3)
        self.assertIn("hidden", {row["state"] for row in rows})

    def test_now_is_the_last_finished_period_of_the_rhythm(self):
        rows = {row["name"]: row for row in self.printed()}
        self.assertEqual("2026-Q3", rows[KEPT]["period"])
        self.assertEqual("2026-10", rows[WAITING]["period"])
        self.assertEqual("", rows[WAITING]["open"])
        months = {row["period"]: row for row in self.printed("--period", "month") if row["name"] == WAITING}
        self.assertEqual("open", months["2026-11"]["open"])
        self.assertEqual(months["2026-10"]["value"], rows[WAITING]["value"])

    def test_a_norm_is_met_or_not(self):
        for row in self.printed("--period", "month"):
            if row["state"] != "known" or int(row["n"]) < 30:
                self.assertIn(row["status"], ("no-value", "few-answers"))
                continue
            value, norm = Fraction(row["value"]), Fraction(row["norm"])
            met = value <= norm if row["direction"] == "at-most" else value >= norm
            self.assertEqual("met" if met else "not-met", row["status"])

    def test_norms_that_cannot_both_be_met_are_told(self):
        done = program.call("indicators", "--db", self.database, "--format", "json")
        answer = json.loads(done.stdout)
        promise, check = answer["conflicts"]
        self.assertEqual(("part-exceeds-whole", "whole", PROMISE, 7, "days", "Verkoop", 10),
                         tuple(promise[key] for key in ("kind", "role", "indicator", "norm", "unit", "owner", "sum")))
        self.assertEqual(("part", CHECK, 10, "days", "Kwaliteit"),
                         tuple(check[key] for key in ("role", "indicator", "norm", "unit", "owner")))
        warned = {row["name"] for row in answer["indicators"] if row["warnings"] == "part-exceeds-whole"}
        self.assertEqual({PROMISE, CHECK}, warned)

    def test_what_is_not_measured_yet_has_no_value(self):
        row = next(row for row in self.printed() if row["name"] == CHECK)
        self.assertEqual(("not-measured", "", "", "no-value"), tuple(row[key] for key in ("state", "value", "n", "status")))
        self.assertEqual((PROMISE, PROMISE), (row["goal"], row["part_of"]))

    def test_the_table_says_it_in_a_sentence(self):
        printed = program.call("indicators", "--db", self.database, "--format", "table").stdout
        self.assertIn(f"“{PROMISE}” is to be at most 7", printed)
        self.assertIn("(Kwaliteit)", printed)

    def test_a_wrong_word_is_refused(self):
        program.call("indicators", "--db", self.database, "--by", "employee", expect=2)
        program.call("indicators", "--db", self.database, "--period", "week", expect=2)
        done = program.call("indicators", "--db", self.database.with_name("none"), expect=1)
        self.assertEqual("", done.stdout)


class Columns(unittest.TestCase):
    """An own indicator that is read from a column: every value in hundredths of an hour by hand."""

    WAITS = {"Utrecht": [4, 6, 11, 7, 2, 9], "Breda": [1, 1, 2, 3, 5, 8, 13]}

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        folder = pathlib.Path(self.folder.name)
        self.database = folder / "till.headroom"
        self.file = folder / "till.csv"
        lines = ["Datum;Vestiging;NPS;Wachttijd (min);In de rij"]
        for place, waits in self.WAITS.items():
            lines += [f"{day + 1:02}-05-2026;{place};{day};{wait};{wait * 60}" for day, wait in enumerate(waits)]
        self.file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        shutil.copy(program.demo(), self.database)
        with contextlib.closing(sqlite3.connect(self.database)) as stored, stored:
            stored.execute("UPDATE own_indicator SET formula = '', source_column = 'Wachttijd (min)', unit = 3,"
                           " lowest = 0, highest = 1000 WHERE name = ?", (WAITING,))

    def values(self):
        rows = program.table("indicators", "--db", self.database, "--by", "location", "--period", "month")
        return {row["location"]: row for row in rows if row["name"] == WAITING and row["period"] == "2026-05"}

    def means(self):
        return {place: Fraction(sum(waits), 60 * len(waits)) for place, waits in self.WAITS.items()}

    def test_the_column_is_read_by_its_heading(self):
        program.call("import", "--db", self.database, self.file)
        found = self.values()
        for place, mean in self.means().items():
            row = found[place]
            self.assertEqual(("known", len(self.WAITS[place]), "hours", "Wachttijd (min)", "0.0000", "1.0000", ""),
                             (row["state"], int(row["n"]), row["unit"], row["column"], row["lowest"], row["highest"],
                              row["formula"]))
            self.assertEqual(f"{float(mean):.4f}", row["value"])

    def test_another_column_can_be_given_in_its_own_unit(self):
        planned = program.answer("import", "--db", self.database, self.file, "--dry-run", "--column", f"In de rij={WAITING}")
        self.assertIn("own-3-time", [column["field"] for column in planned["files"][0]["mapping"]])
        program.call("import", "--db", self.database, self.file, "--column", "In de rij=own-3-time:seconds")
        for place, mean in self.means().items():
            self.assertEqual(f"{float(mean):.4f}", self.values()[place]["value"])

    def test_a_value_beyond_the_scale_is_refused(self):
        with self.file.open("a", encoding="utf-8") as file:
            file.write("20-05-2026;Breda;9;61;0\n")
        done = program.answer("import", "--db", self.database, self.file)["files"][0]
        self.assertEqual((13, 1), (done["imported"], done["refused"]))
        self.assertEqual(("Wachttijd (min)", "61"), tuple(done["issues"][-1][key] for key in ("column", "value")))

    def test_an_unknown_name_is_refused(self):
        program.call("import", "--db", self.database, self.file, "--column", "In de rij=own-99", expect=1)


if __name__ == "__main__":
    program.main()
