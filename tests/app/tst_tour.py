#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that the tour in the handbook names, in both languages, are those of the sample organisation."""

import csv
import json
import re
import unittest

import program

HANDBOOK = program.SAMPLES.parent / "handbook"
LAST_24_MONTHS = ("--from", "2024-12-01", "--to", "2026-11-30")
MINUS = "\u2212"


def stops(language):
    """The text of every stop by its number."""
    text = (HANDBOOK / language / "tour.md").read_text(encoding="utf-8")
    parts = re.split(r"^## (\d+)\. ", text, flags=re.MULTILINE)
    return {int(number): body for number, body in zip(parts[1::2], parts[2::2])}


def rounded(value, decimals=1):
    """Half away from zero, which no figure here is near to."""
    return f"{abs(float(value)):.{decimals}f}"


def net(value):
    return (MINUS if float(value) < 0 else "+") + rounded(value)


class Tour(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stops = {language: stops(language) for language in ("nl", "en")}

    def assertSaid(self, stop, figure):
        self.assertIn(figure, self.stops["en"][stop])
        self.assertIn(figure.replace(".", ","), self.stops["nl"][stop])

    def scores(self, metric, *arguments):
        return program.table("scores", "--db", program.demo(), "--metric", metric, *arguments)

    def score(self, metric, *arguments):
        row, = self.scores(metric, *arguments)
        return row["score"]

    def test_both_languages_have_the_same_stops(self):
        self.assertEqual(list(range(1, 19)), list(self.stops["nl"]))
        self.assertEqual(list(self.stops["nl"]), list(self.stops["en"]))

    def test_everyone_closes_the_same_share(self):
        rows = program.table("targets", "--db", program.demo(), "--metric", "nps", "--target", "35", "--start", "raw",
                             *program.BASELINE, "--by", "location,employee")
        targets = {row["employee"]: row for row in rows if row["level"] == "employee"}
        for name in ("Geke Oosterhof", "Kees Brouwers"):
            self.assertSaid(1, net(targets[name]["score"]))
            self.assertSaid(1, net(targets[name]["target"]))

    def test_departments(self):
        rows = self.scores("nps", *LAST_24_MONTHS, "--by", "department")
        for row in rows:
            if row["department"] in ("Bezorging", "Verkoop", "Service"):
                self.assertSaid(3, net(row["score"]))

    def test_two_locations_by_quarter(self):
        rows = {(row["location"], row["period"]): row for row in self.scores("nps", "--by", "location", "--period", "quarter")}
        for location in ("Gouda", "'s-Hertogenbosch"):
            for quarter in ("2026-Q1", "2026-Q3"):
                self.assertSaid(4, net(rows[location, quarter]["score"]))

    def test_the_own_history_has_two_complete_years(self):
        years = {row["period"]: float(row["score"]) for row in self.scores("nps", "--period", "year")}
        self.assertSaid(5, rounded(years["2025"] - years["2024"]))
        months = [row["period"] for row in self.scores("nps", "--period", "month")]
        self.assertEqual([f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)], months[:24])

    def test_the_same_answers_banded_in_three_ways(self):
        for metric in ("nps", "nps-eu", "nps-1to6", "enps"):
            self.assertSaid(6, net(self.score(metric, *LAST_24_MONTHS)))

    def test_excellent_reviews(self):
        row, = self.scores("excellent", *program.BASELINE)
        self.assertSaid(7, rounded(row["score"]))
        self.assertIn(f"{int(row['n']):,}", self.stops["en"][7])

    def test_norms(self):
        for metric in ("delivery-in-time", "response-in-time", "service-level"):
            self.assertSaid(8, rounded(self.score(metric, *LAST_24_MONTHS)))

    def test_the_longest_deliveries_have_their_orders(self):
        with open(program.SAMPLES / "voorbeeldketen.csv", encoding="cp1252", newline="") as file:
            days = [(float(row["Levertijd (dagen)"].replace(",", ".")), row["Bestelnummer"])
                    for row in csv.DictReader(file, delimiter=";") if row["Levertijd (dagen)"][:1].isdigit()
                    and "à" not in row["Levertijd (dagen)"]]
        self.assertSaid(9, rounded(max(days)[0]))
        self.assertTrue(all(order for _, order in days))

    def test_steps_and_first_time_right(self):
        for row in self.scores("nps", *LAST_24_MONTHS, "--by", "step"):
            if row["step"] in ("Levering", "Service"):
                self.assertSaid(13, net(row["score"]))
        self.assertSaid(13, rounded(self.score("resolved", *LAST_24_MONTHS)))

    def test_figures_of_months_go_together_with_the_score(self):
        done = program.call("insight", "--db", program.demo(), "--metric", "nps", "--period", "24-months")
        lags = json.loads(done.stdout)["lags"]
        self.assertEqual({"revenue", "retention", "absence", "staff-turnover"}, {row["outcome"] for row in lags})


if __name__ == "__main__":
    program.main()
