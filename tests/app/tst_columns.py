#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What only the user knows about a file is asked with the option that answers it."""

import program

REVERSED = "Date,Shop,Answer,Answer\n" + "".join(
    f"2026-03-{16 + row},A,{mark},x\n" for row, mark in enumerate((1, 1, 1, 1, 2, 2, 3, 4, 5, 5, 7)))
TWO_ORDERS = "Date,NPS\n31/03/2026,9\n03/31/2026,7\n30/03/2026,1\n"


class Columns(program.ProgramTest):
    def import_file(self, content, *options, expect=0):
        return program.call("import", "--db", self.database, self.write("answers.csv", content), *options,
                            expect=expect)

    def satisfied(self):
        """How many answers there are, and the share of them with a 4 or a 5."""
        row = program.table("scores", "--db", self.database, "--metric", "csat-top2")[0]
        return int(row["n"]), float(row["score"])

    def test_a_reversed_scale(self):
        done = self.import_file(REVERSED, "--column", "Answer=csat:reversed")
        # Six answers of 1 and 2 become 5 and 4; 7 is no value of the scale.
        self.assertIn("imported 10", done.stdout)
        self.assertIn("refused 1", done.stdout)
        self.assertEqual((10, 60.0), self.satisfied())

    def test_a_column_by_its_number(self):
        done = self.import_file(REVERSED, "--column", "#3=csat", "--column", "#4=comment")
        self.assertIn("imported 10", done.stdout)
        self.assertEqual((10, 30.0), self.satisfied())

    def test_numbers_that_are_no_answer(self):
        content = "Date,NPS,CSAT\n" + "".join(
            f"2026-03-{16 + row},9,{mark}\n" for row, mark in enumerate((0, 0, 5, 5, 4, 1, 4)))
        asked = self.import_file(content, "--dry-run")
        self.assertIn("refused 2", asked.stdout)
        self.assertIn('--no-score "CSAT=0"', asked.stderr)
        done = self.import_file(content, "--no-score", "CSAT=0")
        self.assertIn("imported 7", done.stdout)
        self.assertNotIn("--no-score", done.stderr)
        self.assertEqual((5, 80.0), self.satisfied())
        for words in ("CSAT=zero", "CSAT", "Nothing=0"):
            with self.subTest(words):
                done = self.import_file(content, "--no-score", words, expect=1)
                self.assertEqual(1, len(done.stderr.strip().splitlines()))

    def test_an_unknown_column_or_field(self):
        for words in ("#5=csat", "#0=csat", "#x=csat", "Nothing=csat", "Answer=csat:upside-down", "Shop=location:reversed",
                      "Answer", "=csat", "Answer=csat:"):
            with self.subTest(words):
                done = self.import_file(REVERSED, "--column", words, expect=1)
                self.assertEqual(1, len(done.stderr.strip().splitlines()))
                self.assertFalse(self.database.exists())

    def test_a_question_names_its_answers(self):
        asked = self.import_file(TWO_ORDERS, expect=1).stderr
        self.assertEqual(1, len(asked.strip().splitlines()))
        for words in ("--date-order day-first (31/03/2026)", "--date-order month-first (03/31/2026)"):
            self.assertIn(words, asked)
        self.assertIn("imported 2", self.import_file(TWO_ORDERS, "--date-order", "day-first").stdout)

    def test_an_amount_without_a_unit(self):
        content = "Date,NPS,Wait time\n" + "".join(f"2026-03-{day},9,{day}\n" for day in range(10, 20))
        said = self.import_file(content).stderr
        for words in ("minutes", "hours", '--column "Wait time=wait-minutes:hours"'):
            self.assertIn(words, said.lower() if words == "hours" else said)
        self.assertEqual([], program.table("scores", "--db", self.database, "--metric", "wait-minutes"))
        self.database.unlink()
        self.import_file(content, "--column", "Wait time=wait-minutes:hours")
        row = program.table("scores", "--db", self.database, "--metric", "wait-minutes")[0]
        self.assertEqual(("10", "870.0000"), (row["n"], row["score"]))  # 14.5 hours

    def test_a_question_about_a_column_names_it(self):
        content = "Date,Question\n2026-03-16,1\n2026-03-17,5\n2026-03-18,3\n"
        asked = self.import_file(content, expect=1).stderr
        for words in ('--column "Question=csat"', "Examples: 1, 3, 5."):
            self.assertIn(words, asked)
        self.assertIn("imported 3", self.import_file(content, "--column", "Question=csat").stdout)

    def test_what_was_assumed_is_said(self):
        content = "Date,NPS\n03/04/2026,9\n05/06/2026,7\n"
        said = self.import_file(content).stderr
        self.assertEqual(1, len(said.strip().splitlines()))
        for option in ("day-first", "month-first"):
            self.assertIn("--date-order " + option, said)
        for option in ("day-first", "month-first"):
            self.assertEqual("", self.import_file(content, "--date-order", option).stderr)

    def test_a_missing_date_is_one_sentence(self):
        content = "Given,NPS\n20260316,9\n20260317,3\n"
        asked = self.import_file(content, expect=1).stderr
        self.assertEqual(1, len(asked.strip().splitlines()))
        self.assertIn("imported 2", self.import_file(content, "--column", "Given=date").stdout)


if __name__ == "__main__":
    program.main()
