#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an organisation measures itself: durations, promises and their norms, beside the answers.

The expected figures are computed here, from the same rows, with exact fractions and by recompute.py.
"""

import datetime
import random
from fractions import Fraction

import program
import recompute

PLACES = ("Utrecht", "Zwolle", "Breda")
PEOPLE = ("S. de Vries", "M. Yılmaz", "J. Bakker")


def dutch(day):
    return f"{day.day:02d}-{day.month:02d}-{day.year}" if day else ""


def clock(seconds):
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


class Case:
    """One answer with what was measured of its order."""

    def __init__(self, chance, number):
        self.number = f"B-{number:05d}"
        self.ordered = datetime.date(2026, 1, 5) + datetime.timedelta(chance.randrange(200))
        self.delivered = self.ordered + datetime.timedelta(chance.randrange(7)) if chance.random() < 0.95 else None
        self.promised = self.ordered + datetime.timedelta(chance.randrange(2, 5))
        self.day = self.ordered + datetime.timedelta(8 + chance.randrange(5))
        self.place, self.person = chance.choice(PLACES), chance.choice(PEOPLE)
        self.nps = chance.randrange(11)
        self.wait = chance.randrange(0, 1500)  # hundredths of a minute
        self.response = chance.randrange(0, 4 * 3600)  # seconds
        self.resolved = chance.choice(("ja", "nee", ""))

    def cells(self):
        wait = f"{self.wait // 100},{self.wait % 100:02d}"
        return (self.number, dutch(self.day), self.place, self.person, str(self.nps), dutch(self.ordered),
                dutch(self.delivered), dutch(self.promised), wait, clock(self.response), self.resolved)

    def values(self):
        values = {"Wachttijd (minuten)": Fraction(self.wait, 100), "Reactietijd (minuten)": Fraction(self.response, 60),
                  "Aanbeveling (0-10)": Fraction(self.nps)}
        if self.delivered:
            values["Levertijd (dagen)"] = Fraction((self.delivered - self.ordered).days)
            values["Op tijd"] = Fraction(int(self.delivered <= self.promised))
        if self.resolved:
            values["Opgelost"] = Fraction(int(self.resolved == "ja"))
        return values

    def answer(self):
        return self.day, {"Vestiging": self.place, "Medewerker": self.person}, self.values()


HEADINGS = ("Ordernummer", "Datum", "Vestiging", "Medewerker", "NPS", "Besteldatum", "Leverdatum", "Beloofde leverdatum",
            "Wachttijd (min)", "Reactietijd", "Opgelost")
MEASURED = ("delivery-days", "delivery-in-time", "wait-minutes", "wait-in-time", "response-minutes", "response-in-time",
            "on-time", "resolved")


def cases(count, seed=1):
    chance = random.Random(seed)
    return [Case(chance, number) for number in range(count)]


def survey(rows):
    return "\n".join(";".join(cells) for cells in [HEADINGS, *(row.cells() for row in rows)]) + "\n"


class Operational(program.ProgramTest):
    def assert_figures(self, metric, answers, by, period):
        expected = recompute.table(answers, metric, by, period)
        printed = program.table("scores", "--db", self.database, "--metric", metric, "--by", ",".join(by) or "none",
                                "--period", period)
        self.assertEqual(sorted(map(tuple, expected[1:])), sorted(tuple(row.values()) for row in printed))

    def test_columns_beside_the_answers(self):
        rows = cases(600)
        path = self.write("answers.csv", survey(rows))
        account = program.answer("import", "--db", self.database, path)["files"][0]
        self.assertEqual((601, 600, 0), (account["read"], account["imported"], account["refused"]))
        answers = [row.answer() for row in rows]
        for metric in (*MEASURED, "nps"):
            for by in ([], ["location"], ["employee"], ["location", "employee"]):
                for period in ("all", "month", "week"):
                    with self.subTest(metric=metric, by=by, period=period):
                        self.assert_figures(metric, answers, by, period)
        program.call("verify", "--db", self.database)


if __name__ == "__main__":
    program.main()
