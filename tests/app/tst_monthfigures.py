#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of places and months: revenue, productivity, retention, absence, staff turnover, service level and stock.

The expected figures are computed here from the same numbers, with exact fractions. The rows are
written as a Dutch and as an English office would write them.
"""

import math
import random
from fractions import Fraction

import program

PLACES = ("Breda", "Utrecht", "Zwolle")
DUTCH = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
PERCENTAGES = ("retention", "absence", "staff-turnover", "service-level", "in-stock")


class Month:
    """The figures of one place in one month; cents and tenths of a percent, so that they are whole."""

    def __init__(self, chance, place, month):
        self.place, self.month = place, month
        self.cents = chance.randrange(1_000_000, 90_000_000)
        self.tenths = {name: chance.randrange(15, 1000) for name in PERCENTAGES}
        self.worth = chance.randrange(4_000, 12_000_000)

    def value(self, metric):
        if metric == "productivity":
            return Fraction(self.worth, 100)
        return Fraction(self.cents, 100) if metric == "revenue" else Fraction(self.tenths[metric], 10)

    def dutch(self):
        whole = f"{self.cents // 100:,}".replace(",", ".")
        shares = (f"{tenths // 10},{tenths % 10}%" for tenths in self.tenths.values())
        return [f"{DUTCH[self.month - 1]} 2026", self.place, f"€ {whole},{self.cents % 100:02d}", *shares,
                f"{self.worth // 100},{self.worth % 100:02d}"]

    def english(self):
        shares = (f"{tenths // 10}.{tenths % 10}" for tenths in self.tenths.values())
        return [f"{ENGLISH[self.month - 1]}-26", self.place, f'"{self.cents // 100:,}.{self.cents % 100:02d}"', *shares,
                f"{self.worth // 100}.{self.worth % 100:02d}"]


def months(seed=3, places=PLACES):
    chance = random.Random(seed)
    return [Month(chance, place, month) for place in places for month in range(1, 8)]


def dutch_table(rows):
    headings = "Maand;Vestiging;Omzet;Klantbehoud;Verzuim;Personeelsverloop;Servicegraad;Leverbaarheid;Omzet per fte"
    return "\n".join([headings, *(";".join(row.dutch()) for row in rows)]) + "\n"


def english_table(rows):
    headings = "Month,Location,Revenue,Customer retention,Absence,Staff turnover,Service level,Stock availability,Output per hour"
    return "\n".join([headings, *(",".join(row.english()) for row in rows)]) + "\n"


def split_table(rows, spelling):
    """The year in a column of its own; spelling writes the month."""
    lines = ["Jaar;Maand;" + dutch_table(rows).splitlines()[0].partition(";")[2]]
    lines += [";".join(["2026", spelling(row.month), *row.dutch()[1:]]) for row in rows]
    return "\n".join(lines) + "\n"


def four_decimals(value):
    scaled = math.floor(value * 10000 + Fraction(1, 2))
    return f"{scaled // 10000}.{scaled % 10000:04d}"


def expected(rows, metric, by, period):
    groups = {}
    for row in rows:
        label = {"all": "all", "month": f"2026-{row.month:02d}", "quarter": f"2026-Q{(row.month + 2) // 3}",
                 "year": "2026"}[period]
        groups.setdefault(((row.place,) if by == "location" else ()) + (label,), []).append(row.value(metric))
    lines = []
    for key, values in sorted(groups.items()):
        figure = four_decimals(sum(values) if metric == "revenue" else sum(values) / len(values))
        lines.append((*key, str(len(values)), figure))
    return lines


class MonthFigures(program.ProgramTest):
    def take(self, content, name="months.csv"):
        return program.answer("import", "--db", self.database, self.write(name, content))["files"][0]

    def printed(self, metric, by, period):
        rows = program.table("scores", "--db", self.database, "--metric", metric, "--by", by, "--period", period)
        names = ("location",) if by == "location" else ()
        return [tuple(row[name] for name in (*names, "period", "n", "score")) for row in rows]

    def assert_figures(self, rows):
        periods = ["all", "year", "quarter", "month"]
        for metric, by, period in program.in_turns(["revenue", "productivity", *PERCENTAGES], ["none", "location"], periods):
            with self.subTest(metric=metric, by=by, period=period):
                self.assertEqual(expected(rows, metric, by, period), self.printed(metric, by, period))

    def assert_account(self, account, **counts):
        self.assertEqual(counts, {name: account[name] for name in counts})

    def test_a_dutch_table(self):
        rows = months()
        account = self.take(dutch_table(rows))
        self.assertEqual("place-and-month", account["subject"])
        self.assert_account(account, read=22, imported=21, refused=0, duplicates=0)
        self.assert_figures(rows)
        program.call("verify", "--db", self.database)

    def test_an_english_table(self):
        rows = months(seed=4)
        account = self.take(english_table(rows))
        self.assert_account(account, read=22, imported=21, refused=0, duplicates=0)
        self.assert_figures(rows)

    def test_the_year_in_a_column_of_its_own(self):
        spellings = {"number": str, "two digits": "{:02d}".format, "word": lambda month: DUTCH[month - 1]}
        for seed, (name, spelling) in enumerate(spellings.items(), 5):
            with self.subTest(name):
                self.setUp()
                rows = months(seed)
                account = self.take(split_table(rows, spelling))
                self.assert_account(account, read=22, imported=21, refused=0, duplicates=0)
                self.assertEqual({"year": 0, "month": 1}, account["format"]["splitMonth"])
                self.assertIn("split-month", [issue["code"] for issue in account["issues"]])
                self.assert_figures(rows)

    def test_a_month_without_a_year_is_no_month(self):
        for table in ("Maand;Vestiging;Omzet\n3;Breda;100\n", "Jaar;Periode;Omzet\n2026;3;100\n",
                      "Jaar;Maand;Omzet\n2026;13;100\n"):
            with self.subTest(table):
                program.call("import", "--db", self.database, self.write("no.csv", table), expect=1)

    def test_one_figure_is_not_hidden(self):
        self.take("Maand;Vestiging;Verzuim\n2026-03;Breda;4,25 %\n")
        row = program.table("scores", "--db", self.database, "--metric", "absence", "--by", "location")[0]
        self.assertEqual(("1", "4.2500", "4.2500", "4.2500"), (row["n"], row["score"], row["low"], row["high"]))

    def test_a_correction_replaces_its_month_and_can_be_undone(self):
        rows = months()
        self.take(dutch_table(rows))
        corrected = months()
        corrected[4].cents += 12345
        account = self.take(dutch_table(corrected), "corrected.csv")
        self.assert_account(account, imported=1, changed=1, duplicates=20)
        self.assert_figures(corrected)
        program.call("verify", "--db", self.database)
        program.call("imports", "--db", self.database, "--undo", "2")
        self.assert_figures(rows)
        program.call("verify", "--db", self.database)
        program.call("imports", "--db", self.database, "--undo", "1")
        self.assertEqual([], self.printed("revenue", "location", "month"))
        program.call("verify", "--db", self.database)

    def test_the_same_month_comes_once(self):
        rows = months()
        self.take(dutch_table(rows))
        again = self.take(english_table(rows), "again.csv")
        self.assert_account(again, imported=0, changed=0, duplicates=21)
        self.assert_figures(rows)

    def test_the_organisation_without_locations(self):
        self.take("Periode;Omzet\n2026-01;1.250\n02-2026;2.000,50\n31-03-2026;12.500,-\n202604;-100\n")
        self.assertEqual([("all", "4", "15650.5000")], self.printed("revenue", "none", "all"))

    def test_every_word_for_no_location_is_the_same_place(self):
        account = self.take("Maand;Vestiging;Omzet\n2026-01;Breda;100\n2026-01;(onbekend);50\n2026-01;;50\n")
        self.assert_account(account, imported=2, duplicates=1)
        self.assertEqual([("all", "2", "150.0000")], self.printed("revenue", "none", "all"))

    def test_refused_rows_say_why(self):
        account = self.take("Maand;Vestiging;Verzuim\n2026-01;Breda;4,1\n2026-Q2;Breda;3,9\n2026-03;Breda;veel\n"
                            "15-04-2026;Breda;4,0\n2026-05;Breda;104\n;Breda;4,0\n2026-06;Breda;nvt\n")
        self.assert_account(account, read=8, imported=1, refused=6)
        found = [(issue["line"], issue["code"]) for issue in account["issues"]]
        self.assertEqual([(3, "impossible-date"), (4, "not-a-number"), (5, "impossible-date"), (6, "outside-scale"),
                          (7, "missing-date"), (8, "no-rating")], found)

    def test_fractions_are_not_taken_for_percentages(self):
        path = self.write("fractions.csv", "Maand;Vestiging;Verzuim\n2026-01;Breda;0,041\n2026-02;Breda;0,039\n")
        program.call("import", "--db", self.database, path, expect=1)

    def test_an_answer_with_a_revenue_stays_an_answer(self):
        account = self.take("Datum;Vestiging;NPS;Omzet\n2026-01-01;Breda;9;100\n2026-02-01;Breda;7;90\n")
        self.assertEqual("answer", account["subject"])
        self.assertEqual([], self.printed("revenue", "none", "all"))

    def test_no_weeks_employees_or_targets(self):
        self.take(dutch_table(months()))
        scores = ("scores", "--db", self.database, "--metric", "absence", "--format", "csv")
        program.call(*scores, "--period", "week", expect=1)
        program.call(*scores, "--by", "employee", expect=1)
        program.call("targets", "--db", self.database, "--metric", "revenue", "--target", "5", "--format", "csv", expect=1)


if __name__ == "__main__":
    program.main()
