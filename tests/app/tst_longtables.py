#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A table with a row per question whose headings nobody knows is recognised by its values, or asked about."""

import random
from fractions import Fraction

import program

NPS = "Hoe waarschijnlijk is het dat u ons aanbeveelt?"
EASE = "Hoe makkelijk ging het? (1-7)"
WHY = "Waarom geeft u dit cijfer?"
LOCATIONS = ("Utrecht", "Arnhem", "Zwolle")
REMARKS = ("Snel geholpen", "Lang gewacht", "Vriendelijk", "Kon beter")


def people(count):
    """(key, location, day, recommendation, ease, remark) of each."""
    return [(f"D{100 + row}", LOCATIONS[row % 3], f"2026-03-{1 + row % 28:02} 10:{row % 60:02}", (7 * row) % 11,
             1 + (5 * row) % 7, REMARKS[row % 4]) for row in range(count)]


def long_rows(rows, questions):
    """A row per question, as a report of a survey database gives them: in no order."""
    lines = [(key, place, question, answer, day) for key, place, day, nps, ease, remark in rows
             for question, answer in zip((NPS, EASE, WHY), (nps, ease, remark)) if question in questions]
    random.Random(1).shuffle(lines)
    return lines


def text_of(headings, lines):
    return ";".join(headings) + "\n" + "".join(";".join(map(str, line)) + "\n" for line in lines)


def nps(rows):
    return Fraction(100 * (sum(row[3] >= 9 for row in rows) - sum(row[3] <= 6 for row in rows)), len(rows))


def effort(rows):
    return Fraction(100 * (sum(row[4] >= 5 for row in rows) - sum(row[4] <= 3 for row in rows)), len(rows))


HEADINGS = ("Deelname", "Waar", "Onderwerp", "Gegeven", "Wanneer")


class LongTables(program.ProgramTest):
    def import_text(self, name, text, *options):
        return program.answer("import", "--db", self.database, self.write(name, text), *options)["files"][0]

    def assert_scores(self, rows):
        for metric, expected in (("nps", nps(rows)), ("ces-net", effort(rows))):
            row = program.table("scores", "--db", self.database, "--metric", metric)[0]
            self.assertEqual(len(rows), int(row["n"]))
            self.assertAlmostEqual(float(expected), float(row["score"]), 4)

    def test_numbers_and_texts_in_one_column_tell_the_shape(self):
        rows = people(40)
        done = self.import_text("long.csv", text_of(HEADINGS, long_rows(rows, (NPS, EASE, WHY))))
        self.assertEqual((121, 40, 0), (done["read"], done["imported"], done["refused"]))
        self.assertEqual(["Deelname", "Onderwerp", "Gegeven"], done["format"]["longTable"]["headings"])
        self.assertEqual({NPS, EASE, WHY}, set(done["format"]["longTable"]["questions"]))
        fields = {column["column"]: column["field"] for column in done["mapping"]}
        self.assertEqual(("id", "date", "nps", "ces-7", "comment"),
                         tuple(fields[name] for name in ("Deelname", "Wanneer", NPS, EASE, WHY)))
        self.assert_scores(rows)
        again = self.import_text("again.csv", text_of(HEADINGS, long_rows(rows, (NPS, EASE, WHY))))
        self.assertEqual((0, 120), (again["imported"], again["duplicates"]))

    def test_what_was_assumed_is_said_with_the_way_out(self):
        file = self.write("long.csv", text_of(HEADINGS, long_rows(people(40), (NPS, EASE, WHY))))
        said = program.call("import", "--db", self.database, file, "--dry-run").stderr
        self.assertIn('--column "Deelname=key" --column "Onderwerp=question" --column "Gegeven=answer"', said)
        self.assertIn("--row-is-answer", said)
        refused = program.call("import", "--db", self.database, file, "--row-is-answer", expect=1)
        self.assertNotIn("Traceback", refused.stderr)
        self.assertFalse(self.database.exists())

    def test_numbers_alone_are_asked_about(self):
        rows = people(40)
        file = self.write("long.csv", text_of(HEADINGS, long_rows(rows, (NPS, EASE))))
        asked = program.call("import", "--db", self.database, file, expect=1).stderr
        self.assertEqual(1, len(asked.strip().splitlines()))
        options = ("--column", "Deelname=key", "--column", "Onderwerp=question", "--column", "Gegeven=answer")
        self.assertIn(" ".join(f'"{word}"' if "=" in word else word for word in options), asked)
        done = program.answer("import", "--db", self.database, file, *options)["files"][0]
        self.assertEqual(40, done["imported"])
        self.assert_scores(rows)

    def test_a_saved_mapping_remembers_the_shape(self):
        rows = people(60)
        file = self.write("first.csv", text_of(HEADINGS, long_rows(rows[:40], (NPS, EASE))))
        program.call("import", "--db", self.database, file, "--column", "#1=key", "--column", "#3=question",
                     "--column", "#4=answer", "--column", "Waar=location", "--save-mapping", "rapport")
        later = self.write("later.csv", text_of(HEADINGS, long_rows(rows[40:], (NPS, EASE))))
        done = program.call("import", "--db", self.database, later)
        self.assertIn("imported 20", done.stdout)
        self.assertNotIn("=key", done.stderr)
        self.assert_scores(rows)
        places = program.table("scores", "--db", self.database, "--metric", "nps", "--by", "location")
        self.assertEqual(sorted(LOCATIONS), sorted(row["location"] for row in places))

    def test_other_columns_of_the_rows_decide_nothing(self):
        """Codes beside the questions, a number for each row and a time for each answer."""
        rows = people(40)
        lines = [(number, key, {NPS: 1, EASE: 2, WHY: 3}[question], question, answer, day)
                 for number, (key, _, question, answer, day) in enumerate(long_rows(rows, (NPS, EASE, WHY)), 1)]
        done = self.import_text("long.csv", text_of(("Rij", "Deelname", "Nr", "Onderwerp", "Gegeven", "Wanneer"), lines))
        self.assertEqual(["Deelname", "Onderwerp", "Gegeven"], done["format"]["longTable"]["headings"])
        self.assert_scores(rows)

    def test_two_columns_that_may_be_the_answer_are_asked_about(self):
        lines = [(key, question, answer, 10 * answer, day)
                 for key, _, question, answer, day in long_rows(people(40), (NPS, EASE))]
        file = self.write("long.csv", text_of(("Deelname", "Onderwerp", "Gegeven", "Waarde2", "Wanneer"), lines))
        asked = program.call("import", "--db", self.database, file, expect=1).stderr
        for answer in ("Gegeven", "Waarde2"):
            self.assertIn(f'--column "{answer}=answer"', asked)

    def test_a_wide_file_stays_one(self):
        """Customers come back, and say something about a subject each time."""
        text = "Klant;Contact;Cijfer;Toelichting;Datum\n" + "".join(
            f"K{row % 15};{('Bestelling', 'Klacht', 'Vraag')[row // 15]};{5 + row % 6};{REMARKS[row % 4]};2026-03-{1 + row % 28:02}\n"
            for row in range(45))
        done = self.import_text("wide.csv", text)
        self.assertEqual(45, done["imported"])
        self.assertNotIn("longTable", done["format"])

    def test_a_column_that_is_not_there(self):
        file = self.write("long.csv", text_of(HEADINGS, long_rows(people(10), (NPS, EASE))))
        for options in (("Niets=key", "Onderwerp=question", "Gegeven=answer"), ("Deelname=key", "Onderwerp=question")):
            with self.subTest(options):
                arguments = [word for option in options for word in ("--column", option)]
                refused = program.call("import", "--db", self.database, file, *arguments, expect=1)
                self.assertEqual(1, len(refused.stderr.strip().splitlines()))


if __name__ == "__main__":
    program.main()
