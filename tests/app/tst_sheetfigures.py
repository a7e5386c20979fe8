#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of hundreds of random sheets, of every kind, read back from the text of the PDF, is that of the record."""

import fractions
import json
import random
import re
import sqlite3
import subprocess

import program
from program import call, table

F = fractions.Fraction
RESOLUTION = 1_000  # parts of a unit in which sums are kept
LEVELS = ("department", "location", "team", "employee")


def half_up(value, decimals=1):
    """As it is printed: rounded once, half away from zero, with a true minus; a stored double may be a hair off."""
    scaled = int(abs(F(value)) * 10 ** decimals + F(1, 2) + F(1, 10 ** 9))
    digits = f"{scaled:0{decimals + 1}}"
    return ("−" if value < 0 and scaled else "") + digits[:-decimals] + "." + digits[-decimals:]


def net(value):
    text = half_up(value)
    return text if text.startswith("−") or text == "0.0" else "+" + text


def answers(seed, people):
    chance = random.Random(seed)
    lines = ["Datum;Afdeling;Vestiging;Team;Medewerker;NPS;CSAT"]
    for person in range(people):
        department, location, team = person % 3, person % 12, person % 36
        mean = chance.choice((4, 6, 8, 9))
        for _ in range(chance.choice((3, 8, 20, 40))):
            day = f"{chance.choice((2025, 2026))}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            mark = max(0, min(10, round(chance.gauss(mean, 2))))
            grade = max(1, min(10, round(chance.gauss(mean, 1))))
            lines.append(f"{day};Afdeling {department};Vestiging {location};Team {team};Persoon {person:03};{mark};{grade}")
    return "\n".join(lines) + "\n"


class SheetFigures(program.ProgramTest):
    def make_round(self, levels, method=0, ceiling=None, most_rise=None):
        """Stored as the window stores it; fixed as a user does. Eight points more NPS and half a grade are asked."""
        now = {metric: float(table("scores", "--db", self.database, "--metric", metric, "--by", "none", "--from",
                                   "2026-01-01", "--to", "2026-12-31")[0]["score"]) for metric in ("nps", "csat-grade")}
        with sqlite3.connect(self.database) as database:
            number = database.execute(
                "INSERT INTO round (name, baseline_first, baseline_last, starts, ends, levels) VALUES"
                " ('2027', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', ?)", (",".join(levels),)).lastrowid
            for metric, target in (("nps", round(now["nps"] + 8, 1)), ("csat-grade", round(now["csat-grade"] + 0.5, 1))):
                database.execute(
                    "INSERT INTO round_target (round_id, metric, target, method, start_rule, weight, ceiling, most_rise)"
                    " VALUES (?, ?, ?, ?, 1, 0, ?, ?)",
                    (number, metric, target, method, ceiling if metric == "nps" else None,
                     most_rise if metric == "nps" else None))
        call("fix", "--db", self.database)
        with sqlite3.connect(self.database) as database:
            return json.loads(database.execute("SELECT record FROM round_fixing WHERE round_id = ?", (number,)).fetchone()[0])

    def pages(self, *arguments):
        folder = self.folder / ("sheets " + " ".join(map(str, arguments)))
        call("sheets", "--db", self.database, "--out", folder, "--one-file", "--language", "en", *arguments)
        file, = folder.iterdir()
        text = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True).stdout.decode()
        return [re.sub(r"[ \u00a0]+", " ", page) for page in text.split("\f") if page.strip()]

    def score(self, tally, metric, least=5):
        if tally["n"] == 0:
            return "–"
        if tally["n"] < least:
            return f"<{least}"
        if metric == "nps":
            return net(F(100 * (tally["p"] - tally["d"]), tally["n"]))
        return half_up(F(tally["sum"], tally["n"]))

    def tally(self, stored):
        """recordvalues.h: n, favourable, neutral, unfavourable, sum."""
        n, favourable, _, unfavourable, total = stored[:5]
        return {"n": n, "p": favourable, "d": unfavourable, "sum": F(int(total), RESOLUTION)}

    def expected_row(self, unit, metric):
        """What the table of a sheet says of an indicator, from the record alone."""
        shown = net if metric == "nps" else half_up
        before, now = (self.tally(unit[key]) for key in ("yearBefore", "baseline"))
        start, target = F(unit["start"]), F(unit["target"])
        quarters = [shown(start + (target - start) * F(day, 365)) for day in (90, 181, 273, 365)]
        return [f"{unit['n']:,}", self.score(before, metric), self.score(now, metric), shown(target), *quarters]

    def compare(self, record, pages):
        sheets = {page_number(page): page for page in pages}
        self.assertEqual(len(pages), len(sheets))
        compared = 0
        for number, page in sheets.items():
            unit = record["sheets"][number - 1]
            for target in record["targets"]:
                metric = target["asked"]["metric"]
                found = next((one for one in target["units"] if one["unit"] == unit), None)
                if found is None:
                    continue
                name = {"nps": "NPS", "csat-grade": "CSAT"}[metric]
                line = next(line for line in page.splitlines() if re.match(rf" ?{name} [0-9]", line))
                self.assertEqual(self.expected_row(found, metric), line.replace(name, "", 1).split()[:8],
                                 f"sheet {number}: {line}")
                compared += 1
            main = next(one for one in record["targets"][0]["units"] if one["unit"] == unit)
            organisation = record["targets"][0]
            figures = [main["target"]]
            if main["status"] != 3:  # no answers: nothing to go from
                figures += [organisation["current"], organisation["asked"]["target"]]
            for figure in figures:
                self.assertIn(net(F(figure)), page)
        return compared

    def check_levels(self, people, levels, **asked):
        call("import", "--db", self.database, self.write("answers.csv", answers(5, people)),
             "--column", "NPS=nps", "--column", "CSAT=csat-grade")
        record = self.make_round(levels, **asked)
        pages = []
        for level in ("organisation", *levels):
            pages += self.pages("--level", level)
        compared = self.compare(record, pages)
        self.assertGreater(compared, len(pages))
        return pages

    def test_every_figure_of_every_kind_of_sheet_is_that_of_the_record(self):
        pages = self.check_levels(480, LEVELS)
        self.assertGreater(len(pages), 500)

    def test_the_usual_levels_and_bounds(self):
        pages = self.check_levels(90, ("location", "employee"), ceiling=80, most_rise=12)
        self.assertGreater(len(pages), 90)
        self.assertTrue(any("Nobody is asked for more than 12.0 points" in " ".join(page.split()) for page in pages))


def page_number(page):
    return int(re.search(r"· sheet ([0-9,]+) ·", page).group(1).replace(",", ""))


if __name__ == "__main__":
    program.main()
