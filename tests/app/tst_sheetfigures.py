#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every figure of hundreds of random sheets, of every kind, read back from the text of the PDF, is that of the record."""

import datetime
import fractions
import json
import random
import re
import sqlite3

import program
from program import call, table

F = fractions.Fraction
RESOLUTION = 1_000  # parts of a unit in which sums are kept
LEVELS = ("department", "location", "team", "employee")
# Comments that name one reason each, and the words for it on a sheet.
COMMENTS = {"te laat geleverd": "Late delivery", "lang gewacht": "Waiting", "beschadigd": "Damaged or incomplete",
            "veel te duur": "Price and costs", "vriendelijke mensen": "Staff and service", "gewoon": None}
LEAST_COMMENTS = 10


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
    lines = ["Datum;Afdeling;Vestiging;Team;Medewerker;NPS;CSAT;Toelichting"]
    for person in range(people):
        department, location, team = person % 3, person % 12, person % 36
        mean = chance.choice((4, 6, 8, 9))
        for _ in range(chance.choice((3, 8, 20, 40))):
            day = f"{chance.choice((2025, 2026))}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            mark = max(0, min(10, round(chance.gauss(mean, 2))))
            grade = max(1, min(10, round(chance.gauss(mean, 1))))
            lines.append(f"{day};Afdeling {department};Vestiging {location};Team {team};Persoon {person:03};{mark};{grade};"
                         + (chance.choice(list(COMMENTS)) if chance.random() < 0.7 else ""))
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
        return [re.sub(r"[ \u00a0]+", " ", page) for page in program.pdf_text(file).split("\f") if page.strip()]

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
            self.compare_said(record, number, page)
            self.compare_subgoal(record, number, page)
            main = next(one for one in record["targets"][0]["units"] if one["unit"] == unit)
            organisation = record["targets"][0]
            figures = [main["target"]]
            if main["status"] != 3:  # no answers: nothing to go from
                figures += [organisation["current"], organisation["asked"]["target"]]
            for figure in figures:
                self.assertIn(net(F(figure)), page)
        return compared

    def names_above(self, record, unit):
        """The names on the path of a unit, by level."""
        if isinstance(unit[0], str):
            pairs = zip(unit[::2], unit[1::2])
        else:
            pairs = zip(("location", "employee")[:{0: 0, 1: 1, 2: 2}[unit[0]]], unit[1:])
        return {level: record["names"][str(number)] for level, number in pairs}

    def compare_said(self, record, number, page):
        """What customers say most, counted in the file: three reasons a group, none under the limit."""
        unit = record["sheets"][number - 1]
        wanted = self.names_above(record, unit)
        said = next((one for one in record.get("said", []) if one["unit"] == unit), None)
        for group, name, shows in (("bad", "Detractors", lambda mark: mark <= 6), ("good", "Promoters", lambda mark: mark >= 9)):
            rows = [row for row in self.rows if row["date"].startswith("2026") and shows(row["mark"]) and row["comment"]
                    and all(row[level] == name for level, name in wanted.items())]
            if not rows:
                continue
            self.assertEqual(len(rows), said[group]["comments"], f"sheet {number}")
            if len(rows) < LEAST_COMMENTS:
                self.assertFalse(said[group]["shown"])
            if not said[group]["shown"]:
                self.assertEqual([], said[group]["reasons"])
                continue
            counts = {}
            for row in rows:
                if words := COMMENTS[row["comment"]]:
                    counts[words] = counts.get(words, 0) + 1
            most = sorted((count for count in counts.values() if count >= 2), reverse=True)[:3]
            self.assertEqual(most, [count for _, count in said[group]["reasons"]], f"sheet {number}")
            text = " ".join(page.split())
            self.assertIn(f"{name} · comments: {len(rows):,}", text)
            lines = [words for words, count in counts.items() if count in most
                     if re.search(rf"{words} {int(F(100 * count, len(rows)) + F(1, 2))} ?%", text)]
            self.assertGreaterEqual(len(lines), len(most), f"sheet {number}: {counts} of {len(rows)} in {text}")
            self.shown_groups += 1

    def compare_subgoal(self, record, number, page):
        """Half of the NPS of the same answers, under the NPS, with its norm."""
        unit = record["sheets"][number - 1]
        target = record["targets"][0]
        tally = next((one["baseline"] for one in target["units"] if one["unit"] == unit), None)
        value = next((one for one in record["subgoals"][0]["values"] if one["unit"] == unit), None)
        if value is None:
            return
        line = next(line for line in page.splitlines() if "Half of it" in line).split("Half of it")[1].split()
        if value["state"] != 6:
            self.assertEqual("hidden", line[1])
            return
        half = F(100 * (tally[1] - tally[3]), 2 * tally[0])
        self.assertEqual(half, F(value["value"]))
        self.assertEqual([f"{tally[0]:,}", half_up(half), "points", "≥", "30"], line[:5], f"sheet {number}")
        self.shown_subgoals += 1

    def check_levels(self, people, levels, **asked):
        text = answers(5, people)
        columns = ("date", "department", "location", "team", "employee", "mark", "grade", "comment")
        self.rows = [dict(zip(columns, line.split(";"))) for line in text.splitlines()[1:]]
        today = datetime.date.today().isoformat()
        self.rows = [row for row in self.rows if row["date"] <= today]  # others are refused
        for row in self.rows:
            row["mark"] = int(row["mark"])
        self.shown_groups = self.shown_subgoals = 0
        call("import", "--db", self.database, self.write("answers.csv", text),
             "--column", "NPS=nps", "--column", "CSAT=csat-grade")
        with sqlite3.connect(self.database) as database:
            database.execute("INSERT INTO own_indicator (name, definition, formula, unit, lower_is_better, norm, owner, rhythm,"
                             " place, goal_metric, goal_indicator, whole_indicator)"
                             " VALUES ('Half of it', '', 'nps / 2', 1, 0, 30000, '', 0, '', 'nps', 0, 0)")
        record = self.make_round(levels, **asked)
        pages = []
        for level in ("organisation", *levels):
            pages += self.pages("--level", level)
        compared = self.compare(record, pages)
        self.assertGreater(compared, len(pages))
        self.assertGreater(self.shown_groups, 20)
        self.assertGreater(self.shown_subgoals, len(pages) / 2)
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
