#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every score that the program prints is the score that recompute.py finds in the exports."""

import csv
import io
import unittest

import program
import recompute

GROUPINGS = ["none", "location", "employee", "location,employee", "department", "function", "channel", "step"]
PERIODS = ["all", "year", "quarter", "month", "week"]


def dimensions(by):
    return [] if by == "none" else by.split(",")


class Scores(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.database = program.demo()
        cls.answers = [answer for name in ("voorbeeldketen-2024.csv", "voorbeeldketen.csv",
                                                           "voorbeeldketen-medewerkers.csv")
                       for answer in recompute.read_answers(program.SAMPLES / name)]

    def printed(self, *arguments):
        done = program.call("scores", "--db", self.database, "--format", "csv", *arguments)
        return list(csv.reader(io.StringIO(done.stdout)))

    def compare(self, metric, by, period, expected, *arguments):
        printed = self.printed("--metric", metric, "--by", by, "--period", period, *arguments)
        width = len(dimensions(by)) + 1
        self.assertEqual(expected[0], printed[0])
        self.assertEqual(sorted(map(tuple, expected[1:])), sorted(map(tuple, printed[1:])))
        keys = [row[:width] for row in printed[1:]]
        self.assertEqual(len(keys), len({tuple(key) for key in keys}))

    def test_every_indicator_grouping_and_period(self):
        measured = [metric for metric, (_, column, *_) in recompute.METRICS.items()
                    if column in recompute.SCALES]  # the sample organisation does not measure all
        for metric, by, period in program.in_turns(measured, GROUPINGS, PERIODS):
            if metric != "enps" or "employee" not in by:
                with self.subTest(metric=metric, by=by, period=period):
                    expected = recompute.table(self.answers, metric, dimensions(by), period)
                    self.compare(metric, by, period, expected)

    def test_every_grouping_in_every_period(self):
        for by in GROUPINGS:
            for period in PERIODS:
                with self.subTest(by=by, period=period):
                    self.compare("nps", by, period, recompute.table(self.answers, "nps", dimensions(by), period))

    def test_days_that_are_no_whole_months(self):
        first, last = recompute.datetime.date(2026, 2, 11), recompute.datetime.date(2026, 7, 19)
        for by in GROUPINGS:
            with self.subTest(by=by):
                expected = recompute.table(self.answers, "nps", dimensions(by), "quarter", first, last)
                self.compare("nps", by, "quarter", expected, "--from", str(first), "--to", str(last))

    def test_only_the_answers_of_a_channel(self):
        everything = {tuple(row[:2]): row[2:] for row in self.printed(
            "--metric", "nps", "--by", "channel", "--period", "year")[1:]}
        channels = {channel for channel, _ in everything}
        self.assertLess(3, len(channels))
        for channel in channels:
            with self.subTest(channel):
                rows = self.printed("--metric", "nps", "--period", "year", "--where", f"channel={channel}")[1:]
                self.assertEqual({year: everything[channel, year] for _, year in everything if _ == channel},
                                 {row[0]: row[1:] for row in rows})
        total = sum(int(row[0]) for (_, year), row in everything.items() if year == "2026")
        by_location = self.printed("--metric", "nps", "--by", "location", "--where", f"channel={sorted(channels)[0]}")
        self.assertLess(sum(int(row[2]) for row in by_location[1:]), total)

    def test_a_filter_that_nobody_knows(self):
        done = program.call("scores", "--db", self.database, "--metric", "nps", "--where", "channel=Fax", expect=1)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))
        program.call("scores", "--db", self.database, "--metric", "nps", "--where", "colour=Red", expect=2)

    def test_employer_score_is_never_per_employee(self):
        done = program.call("scores", "--db", self.database, "--metric", "enps", "--by", "employee", expect=1)
        self.assertEqual("", done.stdout)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))

    def test_story_of_the_sample(self):
        total = self.printed("--metric", "nps", *program.BASELINE)[1]
        self.assertEqual("25.0000", total[5])
        people = {row[0]: row for row in self.printed("--metric", "nps", "--by", "employee", *program.BASELINE)}
        self.assertEqual("80.0000", people["Geke Oosterhof"][6])
        self.assertEqual("-50.0000", people["Kees Brouwers"][6])
        self.assertEqual("9", people["Saskia Pruim"][2])
        self.assertIn("(unknown)", people)

    def test_unknown_indicator(self):
        done = program.call("scores", "--db", self.database, "--metric", "happiness", expect=2)
        self.assertIn("happiness", done.stderr)


if __name__ == "__main__":
    program.main()
