#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratings on any usual scale are scored as they were asked, or it is asked how they were."""

import re
from fractions import Fraction

import program

# Ends in the file; the measures of satisfaction and effort on that scale; from which point, counted
# from 1, an answer is satisfied; from and up to which it is easy and hard.
SCALES = {
    (1, 3): ("csat-3", "csat-3-top", "ces-3", 3, 3, 1),
    (1, 4): ("csat-4", "csat-4-top2", "ces-4", 3, 3, 2),
    (1, 5): ("csat", "csat-top2", "ces-5", 4, 4, 2),
    (1, 6): ("csat-6", "csat-6-top2", "ces-6", 5, 4, 3),
    (1, 7): ("csat-7", "csat-7-top2", "ces-7", 6, 5, 3),
    (1, 8): ("csat-8", "csat-8-top2", "ces-8", 7, 5, 4),
    (0, 4): ("csat", "csat-top2", "ces-5", 4, 4, 2),
    (0, 5): ("csat-6", "csat-6-top2", "ces-6", 5, 4, 3),
    (0, 6): ("csat-7", "csat-7-top2", "ces-7", 6, 5, 3),
    (-2, 2): ("csat", "csat-top2", "ces-5", 4, 4, 2),
    (-3, 3): ("csat-7", "csat-7-top2", "ces-7", 6, 5, 3),
}


def answers_on(ends, count):
    """Every number of the scale, the higher ones more often."""
    numbers = [number for step, number in enumerate(range(ends[0], ends[1] + 1)) for _ in range(1 + step)]
    return [numbers[(11 * row) % len(numbers)] for row in range(count)]


def points(values, ends, is_reversed=False):
    """As points from 1, the highest the best."""
    return [ends[1] - value + 1 if is_reversed else value - ends[0] + 1 for value in values]


def share(values, favourable):
    return Fraction(100 * sum(value >= favourable for value in values), len(values))


def net(values, easy, hard):
    return Fraction(100 * (sum(value >= easy for value in values) - sum(value <= hard for value in values)),
                    len(values))


class Scales(program.ProgramTest):
    def write_answers(self, columns):
        rows = zip(*columns.values())
        lines = [";".join(["Datum", *columns])]
        lines += [f"2026-03-{1 + row % 28:02};" + ";".join(map(str, values)) for row, values in enumerate(rows)]
        return self.write("answers.csv", "\n".join(lines) + "\n")

    def import_answers(self, columns, *options):
        self.database.unlink(missing_ok=True)
        done = program.answer("import", "--db", self.database, self.write_answers(columns), *options)["files"][0]
        self.assertEqual(len(next(iter(columns.values()))), done["imported"])
        return {column["column"]: column for column in done["mapping"]}

    def assert_score(self, metric, expected, count):
        row = program.table("scores", "--db", self.database, "--metric", metric)[0]
        self.assertEqual(count, int(row["n"]))
        self.assertAlmostEqual(float(expected), float(row["score"]), 4)

    def test_a_scale_that_the_heading_names(self):
        for ends, (csat, metric, ces, satisfied, easy, hard) in SCALES.items():
            with self.subTest(ends):
                values = answers_on(ends, 40)
                name = f"({ends[0]} t/m {ends[1]})"
                mapping = self.import_answers({f"Hoe tevreden bent u? {name}": values,
                                               f"Hoe makkelijk ging het? {name}": values})
                self.assertEqual(["date", csat, ces], [column["field"] for column in mapping.values()])
                self.assertEqual([list(ends)] * 2, [column["scale"] for column in list(mapping.values())[1:]])
                self.assert_score(metric, share(points(values, ends), satisfied), 40)
                self.assert_score("ces-net", net(points(values, ends), easy, hard), 40)

    def test_an_end_that_the_heading_explains(self):
        values = answers_on((1, 6), 40)
        for low, high, is_reversed in (("zeer ontevreden", "zeer tevreden", False),
                                       ("zeer tevreden", "zeer ontevreden", True)):
            with self.subTest(low):
                mapping = self.import_answers({f"Tevredenheid (1 = {low}, 6 = {high})": values})
                column = list(mapping.values())[1]
                self.assertEqual(("csat-6", is_reversed), (column["field"], column["reversed"]))
                self.assert_score("csat-6-top2", share(points(values, (1, 6), is_reversed), 5), 40)

    def test_labels_beside_the_ends(self):
        words = {0: "0 - zeer ontevreden", 4: "4 - zeer tevreden"}
        values = answers_on((0, 4), 40)
        mapping = self.import_answers({"Tevredenheid": [words.get(value, value) for value in values]})
        self.assertEqual(("csat", [0, 4]), (mapping["Tevredenheid"]["field"], mapping["Tevredenheid"]["scale"]))
        self.assert_score("csat-top2", share(points(values, (0, 4)), 4), 40)

    def test_effort_turned_round(self):
        values = answers_on((1, 6), 40)
        mapping = self.import_answers({"Hoeveel moeite kostte het u? (1-6)": values})
        self.assertTrue(list(mapping.values())[1]["reversed"])
        self.assert_score("ces-net", net(points(values, (1, 6), True), 4, 3), 40)

    def test_many_numbers_tell_the_scale_and_the_doubt_is_said(self):
        for ends, csat, metric, satisfied in (((1, 6), "csat-6", "csat-6-top2", 5), ((1, 4), "csat-4", "csat-4-top2", 3)):
            values = answers_on(ends, 200)
            mapping = self.import_answers({"Tevredenheid": values})
            self.assertEqual(csat, mapping["Tevredenheid"]["field"])
            self.assert_score(metric, share(points(values, ends), satisfied), 200)
            self.database.unlink()
            said = program.call("import", "--db", self.database, self.folder / "answers.csv").stderr
            longer = "csat" if csat == "csat-4" else "csat-7"
            self.assertIn(f'--column "Tevredenheid={longer}"', said)

    def test_numbers_around_zero(self):
        for ends, csat, metric, satisfied in (((-2, 2), "csat", "csat-top2", 4), ((-3, 3), "csat-7", "csat-7-top2", 6)):
            values = answers_on(ends, 60)
            self.assertEqual(csat, self.import_answers({"Tevredenheid": values})["Tevredenheid"]["field"])
            self.assert_score(metric, share(points(values, ends), satisfied), 60)

    def test_what_is_asked_can_be_answered_with_the_words_given(self):
        # Few answers, none of them beyond 6: of six points, or of seven.
        for ends, option, metric, satisfied in (
                ((1, 6), "Tevredenheid=csat-6", "csat-6-top2", 5), ((1, 6), "Tevredenheid=csat-7", "csat-7-top2", 6),
                ((0, 6), "Tevredenheid=csat-7:0-6", "csat-7-top2", 6)):
            with self.subTest(option):
                self.database.unlink(missing_ok=True)
                values = answers_on(ends, 30)
                asked = program.call("import", "--db", self.database, self.write_answers({"Tevredenheid": values}),
                                     expect=1).stderr
                self.assertIn(f'--column "{option}"', asked)
                self.import_answers({"Tevredenheid": values}, "--column", option)
                self.assert_score(metric, share(points(values, (min(ends[0], 1), ends[1])), satisfied), 30)

    def test_zeros_may_be_answers(self):
        values = answers_on((0, 5), 40)
        asked = program.call("import", "--db", self.database, self.write_answers({"Hoe tevreden bent u": values}),
                             "--dry-run").stderr
        option = re.search(r'--column "([^"]*csat-6:0-5)"', asked).group(1)
        self.import_answers({"Hoe tevreden bent u": values}, "--column", option)
        self.assert_score("csat-6-top2", share(points(values, (0, 5)), 5), 40)

    def test_the_lowest_can_be_the_best(self):
        values = answers_on((0, 4), 40)
        self.import_answers({"Antwoord": values}, "--column", "Antwoord=csat:0-4:reversed")
        self.assert_score("csat-top2", share(points(values, (0, 4), True), 4), 40)
        for words in ("csat:0-5", "csat:4-0", "csat:0-4:0-5", "nps:0-4", "location:0-4", "csat:0-4:"):
            with self.subTest(words):
                program.call("import", "--db", self.database, self.folder / "answers.csv", "--dry-run", "--column",
                             f"Antwoord={words}", expect=1)

    def test_a_saved_mapping_keeps_the_scale(self):
        values = answers_on((0, 4), 40)
        file = self.write_answers({"Antwoord": values})
        program.call("import", "--db", self.database, file, "--column", "Antwoord=csat:0-4", "--save-mapping", "vier")
        later = self.write("later.csv", "Datum;Antwoord\n2026-04-01;0\n2026-04-02;4\n2026-04-03;3\n")
        done = program.answer("import", "--db", self.database, later)["files"][0]
        self.assertEqual([0, 4], done["mapping"][1]["scale"])
        self.assert_score("csat-top2", share(points(values + [0, 4, 3], (0, 4)), 4), 43)


if __name__ == "__main__":
    program.main()
