#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports of survey tools, from the file to the score."""

import csv
import json

import program

TAGS = ["StartDate", "EndDate", "Status", "Progress", "Finished", "ResponseId", "Q1"]
LABELS = ["Begin", "Einde", "Soort", "Voortgang", "Voltooid", "Nummer", "Zou u ons aanbevelen?"]
IDS = ["startDate", "endDate", "status", "progress", "finished", "_recordId", "QID1"]


def import_id(name):
    return json.dumps({"ImportId": name, "timeZone": "America/Denver"} if name.endswith("Date") else {"ImportId": name})


def answer(number, end, status, finished, nps):
    return ["2026-03-01 08:00:00", end, status, "100" if finished == "1" else "40", finished, f"R_{number}", nps]


class Tools(program.ProgramTest):
    def import_answers(self, *answers):
        path = self.folder / "survey.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([TAGS, LABELS, [import_id(name) for name in IDS], *answers])
        return program.call("import", "--db", self.database, path, "--json")

    def test_tests_and_unfinished_answers_count_in_no_score(self):
        counted = [answer(number, "2026-03-31 23:30:00", "0", "1", nps) for number, nps in enumerate([10, 9, 9, 8, 3, 10])]
        done = self.import_answers(*counted, answer(10, "2026-03-31 12:00:00", "1", "1", 0),
                                   answer(11, "2026-03-31 12:00:00", "0", "0", ""),
                                   answer(12, "2026-03-31 12:00:00", "8", "1", 0))
        file = json.loads(done.stdout)["files"][0]
        self.assertEqual("Qualtrics", file["format"]["tool"])
        self.assertEqual("America/Denver", file["format"]["timeZone"])
        self.assertEqual((12, 9, 3, 3), tuple(file[name] for name in ("read", "imported", "headings", "leftOut")))
        self.assertEqual({"test": 1, "partial": 1, "spam": 1}, file["leftOutBy"])
        self.assertIn("Of the imported, 3 count in no score", done.stderr)
        scores = program.call("scores", "--db", self.database, "--metric", "nps", "--period", "month",
                              "--format", "csv").stdout
        rows = list(csv.DictReader(scores.splitlines()))
        # Half past eleven in Denver is half past seven the next day: April. (4 - 1) / 6.
        self.assertEqual([("2026-04", "6")], [(row["period"], row["n"]) for row in rows])
        self.assertEqual(50.0, float(rows[0]["score"]))
        program.call("verify", "--db", self.database)

    def test_a_file_of_tests_says_that_nothing_counts(self):
        done = self.import_answers(answer(1, "2026-03-31 12:00:00", "2", "1", 10), answer(2, "2026-03-31 12:00:00", "1", "1", 9))
        file = json.loads(done.stdout)["files"][0]
        self.assertEqual((2, 2), (file["imported"], file["leftOut"]))
        message = [issue["message"] for issue in file["issues"] if issue["code"] == "nothing-counts"]
        self.assertEqual(1, len(message))
        self.assertIn("None of the 2 rows counts in a score", message[0])


if __name__ == "__main__":
    program.main()
