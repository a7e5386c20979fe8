#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing, importing again, and undoing, from the command line."""

import csv

import program

CUSTOMERS = program.SAMPLES / "voorbeeldketen.csv"
EMPLOYEES = program.SAMPLES / "voorbeeldketen-medewerkers.csv"
ACCOUNT = {"read": 14182, "imported": 14172, "duplicates": 2, "refused": 6, "blank": 1, "headings": 1}


def account_of(file):
    return {name: file[name] for name in ACCOUNT}


class Imports(program.ProgramTest):
    def import_files(self, *paths):
        return program.answer("import", "--db", self.database, *paths)["files"]

    def scores(self):
        return program.call("scores", "--db", self.database, "--metric", "nps", "--by", "location,employee",
                            "--period", "month", "--format", "csv").stdout

    def test_the_sample_is_accounted_for(self):
        file = self.import_files(CUSTOMERS)[0]
        self.assertEqual(ACCOUNT, account_of(file))
        self.assertEqual("windows-1252", file["format"]["encoding"].lower())
        self.assertEqual(";", file["format"]["delimiter"])

    def test_columns_are_recognised(self):
        mapping = {column["column"]: column["field"] for column in self.import_files(CUSTOMERS)[0]["mapping"]}
        expected = {
            "Vestiging": "location", "Afdeling": "department", "Medewerker": "employee", "Functie": "function",
            "Kanaal": "channel", "Stap in de klantreis": "step", "Aanbeveling (0-10)": "nps",
            "Rapportcijfer": "csat-grade", "Gemak (1-7)": "ces-7", "Sterren (1-5)": "stars",
            "Levertijd (dagen)": "delivery-days", "Reactietijd (minuten)": "response-minutes",
            "Toelichting": "comment", "E-mailadres": "ignore",
        }
        self.assertEqual(expected, {heading: mapping[heading] for heading in expected})

    def test_refused_rows_are_named(self):
        issues = self.import_files(CUSTOMERS)[0]["issues"]
        values = {issue["value"] for issue in issues}
        for value in ("11", "2 à 3", "zie toelichting", "31-06-2026 14:05"):
            self.assertIn(value, values)
        for issue in issues:
            self.assertTrue(issue["message"] and issue["code"])

    def test_the_line_of_a_refused_row_is_its_line_in_the_file(self):
        lines = CUSTOMERS.read_bytes().decode("cp1252").split("\n")
        for issue in self.import_files(CUSTOMERS)[0]["issues"]:
            if issue["value"] in ("2 à 3", "zie toelichting", "31-06-2026 14:05"):
                self.assertIn(issue["value"], lines[issue["line"] - 1])

    def test_a_second_time_changes_nothing(self):
        self.import_files(CUSTOMERS)
        before = self.scores()
        done = program.call("import", "--db", self.database, CUSTOMERS)
        self.assertEqual(0, done.returncode)
        self.assertEqual(before, self.scores())

    def test_a_longer_export_adds_only_what_is_new(self):
        content = CUSTOMERS.read_bytes()
        half = content[:content.index(b"\r\n107001;")] + b"\r\n"
        first = self.import_files(self.write("eerste helft.csv", half))[0]
        second = self.import_files(CUSTOMERS)[0]
        self.assertEqual(ACCOUNT["imported"], first["imported"] + second["imported"])
        whole = self.scores()
        self.database = self.folder / "whole.headroom"
        self.import_files(CUSTOMERS)
        self.assertEqual(self.scores(), whole)

    def test_undo_restores_every_figure(self):
        self.import_files(EMPLOYEES)
        before = self.scores()
        self.import_files(CUSTOMERS)
        self.assertNotEqual(before, self.scores())
        newest = max(program.answer("imports", "--db", self.database)["imports"], key=lambda entry: entry["id"])
        self.assertEqual((CUSTOMERS.name, 14172, False), (newest["file"], newest["imported"], newest["undone"]))
        program.call("imports", "--db", self.database, "--undo", newest["id"])
        self.assertEqual(before, self.scores())
        self.assertEqual(14172, self.import_files(CUSTOMERS)[0]["imported"])

    def test_the_list_keeps_how_a_file_was_read(self):
        file = self.import_files(CUSTOMERS)[0]
        kept = program.answer("imports", "--db", self.database)["imports"][0]
        for name in ("read", "imported", "duplicates", "refused", "blank", "headings", "leftOut",
                     "format", "mapping", "issues"):
            self.assertEqual(file[name], kept[name], name)
        self.assertEqual(file["leftOut"], sum(kept["leftOutBy"].values()))
        refused = {"outside-scale", "not-a-number", "impossible-date", "future-date", "missing-date", "no-rating"}
        self.assertEqual(file["refused"],
            sum(count for code, count in kept["issueCounts"].items() if code in refused))

    def test_the_list_keeps_questions_and_words(self):
        rows = [f"A{number};{number:02}-03-2026;{question};{answer}" for number, answers in
                ((14, (9, "Zeer tevreden")), (15, (3, "Ontevreden")), (16, (7, "Tevreden")))
                for question, answer in zip(("NPS", "Hoe tevreden bent u?"), answers)]
        text = "ResultID;ResultDate;Question;Answer\n" + "\n".join(rows) + "\n"
        file = self.import_files(self.write("rijen.csv", text))[0]
        table = {"key": 0, "question": 2, "answer": 3, "questions": ["NPS", "Hoe tevreden bent u?"],
                 "headings": ["ResultID", "Question", "Answer"]}
        self.assertEqual((3, table), (file["imported"], file["format"]["longTable"]))
        words = [column["answerWords"] for column in file["mapping"] if "answerWords" in column]
        self.assertEqual((1, 5, 4, 2), (len(words), *(words[0][word] for word in
            ("zeer tevreden", "tevreden", "ontevreden"))))
        kept = program.answer("imports", "--db", self.database)["imports"][0]
        self.assertEqual((file["format"], file["mapping"]), (kept["format"], kept["mapping"]))

    def test_undoing_twice_is_refused(self):
        self.import_files(EMPLOYEES)
        program.call("imports", "--db", self.database, "--undo", 1)
        done = program.call("imports", "--db", self.database, "--undo", 1, expect=1)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))

    def test_rehearsal_stores_nothing(self):
        self.import_files(EMPLOYEES)
        before = self.database.read_bytes()
        file = program.answer("import", "--db", self.database, "--dry-run", CUSTOMERS)["files"][0]
        self.assertEqual(ACCOUNT, account_of(file))
        self.assertEqual(before, self.database.read_bytes())

    def test_order_of_rows_does_not_matter(self):
        self.import_files(CUSTOMERS)
        expected = self.scores()
        with open(CUSTOMERS, encoding="cp1252", newline="") as file:
            heading, *rows = csv.reader(file, delimiter=";")
        shuffled = self.folder / "omgekeerd.csv"
        with open(shuffled, "w", encoding="cp1252", newline="") as file:
            csv.writer(file, delimiter=";").writerows([heading] + rows[::-1])
        self.database = self.folder / "other.headroom"
        self.import_files(shuffled)
        self.assertEqual(expected, self.scores())

    def test_backup_holds_the_same_figures_and_verifies(self):
        self.import_files(CUSTOMERS, EMPLOYEES)
        expected = self.scores()
        copy = self.folder / "copy.headroom"
        program.call("backup", "--db", self.database, copy)
        self.assertEqual(0o600, copy.stat().st_mode & 0o777)
        self.database = copy
        self.assertEqual(expected, self.scores())
        program.call("verify", "--db", copy)


if __name__ == "__main__":
    program.main()
