#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures that the tour in the handbook names, in both languages, are those of the sample organisation."""

import csv
import json
import pathlib
import re
import sqlite3
import tempfile
import unittest
import xml.etree.ElementTree

import program

HANDBOOK = program.SAMPLES.parent / "handbook"
LAST_24_MONTHS = ("--from", "2024-12-01", "--to", "2026-11-30")
MINUS = "\u2212"


def stops(language):
    """The text of every stop by its number."""
    text = (HANDBOOK / language / "tour.md").read_text(encoding="utf-8")
    parts = re.split(r"^## (\d+)\. ", text, flags=re.MULTILINE)
    return {int(number): body for number, body in zip(parts[1::2], parts[2::2])}


def window_texts():
    """Everything that the window can say, by language, without the mark of a key."""
    texts = {"en": set(), "nl": set()}
    for message in xml.etree.ElementTree.parse(HANDBOOK.parent / "translations" / "headroom_nl.ts").iter("message"):
        texts["en"].add(message.findtext("source").replace("&", ""))
        texts["nl"].add((message.findtext("translation") or "").replace("&", ""))
    return texts


def rounded(value, decimals=1):
    """Half away from zero, which no figure here is near to."""
    return f"{abs(float(value)):.{decimals}f}"


def net(value):
    return (MINUS if float(value) < 0 else "+") + rounded(value)


class Tour(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.stops = {language: stops(language) for language in ("nl", "en")}

    def assertSaid(self, stop, figure):
        self.assertIn(figure, self.stops["en"][stop])
        self.assertIn(figure.replace(".", ","), self.stops["nl"][stop])

    def scores(self, metric, *arguments):
        return program.table("scores", "--db", program.demo(), "--metric", metric, *arguments)

    def score(self, metric, *arguments):
        row, = self.scores(metric, *arguments)
        return row["score"]

    def test_both_languages_have_the_same_stops(self):
        self.assertEqual(list(range(1, 19)), list(self.stops["nl"]))
        self.assertEqual(list(self.stops["nl"]), list(self.stops["en"]))

    def test_what_is_to_be_chosen_stands_on_the_screen(self):
        """Every name in bold is a text of the window in that language; lead-ins of a paragraph are not."""
        shown = window_texts()
        for language, leads in (("en", ("Asked for", "Look at", "First")), ("nl", ("Gevraagd", "Let op", "Vooraf"))):
            text = (HANDBOOK / language / "tour.md").read_text(encoding="utf-8")
            for name in sorted(set(re.findall(r"\*\*(.+?)\*\*", text)) - set(leads)):
                with self.subTest(language=language, name=name):
                    self.assertIn(name, shown[language])

    def test_every_stop_says_what_was_asked_for_and_on_which_page_it_is(self):
        pages = {"en": ("Overview", "Trends", "Targets", "Target sheets", "Insight", "Actions", "Data"),
                 "nl": ("Overzicht", "Trends", "Doelen", "Doelbladen", "Inzicht", "Acties", "Gegevens")}
        for language, asked in (("en", "**Asked for**: "), ("nl", "**Gevraagd**: ")):
            for number, stop in self.stops[language].items():
                with self.subTest(language=language, stop=number):
                    self.assertIn(asked, stop)
                    self.assertTrue(any(f"**{page}**" in stop for page in pages[language]))

    def test_everyone_closes_the_same_share(self):
        rows = program.table("targets", "--db", program.demo(), "--metric", "nps", "--target", "35", "--start", "raw",
                             *program.BASELINE, "--by", "location,employee")
        targets = {row["employee"]: row for row in rows if row["level"] == "employee"}
        for name in ("Geke Oosterhof", "Kees Brouwers"):
            self.assertSaid(1, net(targets[name]["score"]))
            self.assertSaid(1, net(targets[name]["target"]))

    def test_a_grade_from_seven_to_eight(self):
        row, = self.scores("csat-grade", *program.BASELINE)
        self.assertSaid(2, rounded(row["score"]))
        with sqlite3.connect(program.demo()) as base:
            target, = base.execute("SELECT target FROM round_target WHERE metric = 'csat-grade'"
                                   " ORDER BY round_id DESC").fetchone()
        self.assertSaid(2, rounded(target))

    def insight(self, *arguments):
        return json.loads(program.call("insight", "--db", program.demo(), "--metric", "nps", *arguments).stdout)

    def test_reasons_over_time(self):
        found = self.insight("--unit", "Gouda", "--period", "24-months")
        first = found["reasons"][0]
        self.assertEqual("no-answer", first["reason"])
        self.assertSaid(10, f"{round(100 * first['unfavourable'] / found['unfavourableComments'])} %")
        quarters = [row["quarter"] for row in found["reasonQuarters"] if row["reason"] == "no-answer"]
        self.assertEqual("2026-Q3", quarters[-1])
        self.assertGreater(len(quarters), 2)

    def test_own_indicators(self):
        names = {row["name"] for row in program.table("indicators", "--db", program.demo())}
        self.assertEqual(4, len(names))
        self.assertSaid(11, "Tijd dat de klant wacht")
        self.assertIn("Tijd dat de klant wacht", names)

    def test_the_norm_is_met_and_the_customer_is_not_satisfied(self):
        with sqlite3.connect(program.demo()) as base:
            asked, answered, critics = base.execute(
                "SELECT count(*), sum(m_response_minutes <= 60 * 60000),"
                " sum(m_nps < 7000)"
                " FROM response JOIN unit ON unit.id = location"
                " WHERE name = 'Gouda' AND m_response_minutes IS NOT NULL AND m_nps IS NOT NULL"
                " AND left_out = 0 AND superseded_by IS NULL"
                " AND day BETWEEN unixepoch('2024-12-01') / 86400 AND unixepoch('2026-11-30') / 86400").fetchone()
        self.assertSaid(12, rounded(100 * answered / asked))
        self.assertSaid(12, rounded(100 * critics / asked))

    def test_norms_in_each_others_way(self):
        found = json.loads(program.call("indicators", "--db", program.demo(), "--format", "json").stdout)
        names = ("Belofte aan de klant", "Controle van de bestelling", "Verkoop", "Kwaliteit")
        whole, part = found["conflicts"]
        self.assertEqual(names, (whole["indicator"], part["indicator"], whole["owner"], part["owner"]))
        self.assertEqual((7, 10), (whole["norm"], part["norm"]))
        for name in names:
            self.assertSaid(14, name)
        self.assertSaid(14, " 7 ")
        self.assertSaid(14, " 10")

    def test_the_action_on_the_wall(self):
        actions = json.loads(program.call("actions", "--db", program.demo(), "--format", "json").stdout)["actions"]
        action, = (one for one in actions if one["title"] == "Binnen een uur terugbellen")
        self.assertEqual("2026-06-15", action["starts"])
        self.assertIn("'s-Hertogenbosch", json.dumps(action))
        self.assertIn("15 June 2026", self.stops["en"][16])
        self.assertIn("15 juni 2026", self.stops["nl"][16])

    def test_what_goes_together_and_what_a_point_is_worth(self):
        drivers = {row["driver"]: row["r"] for row in self.insight("--period", "24-months")["drivers"]}
        for driver in ("csat-grade", "ces-mean", "delivery-days"):
            self.assertSaid(17, (MINUS if drivers[driver] < 0 else "+") + rounded(drivers[driver], 2))
        customers, promoter, passive, detractor = 20000, 420, 310, 180
        for worth in (customers * (promoter - detractor) // 200, customers * (promoter - passive) // 100):
            self.assertIn(f"{worth:,}", self.stops["en"][17])
            self.assertIn(f"{worth:,}".replace(",", "."), self.stops["nl"][17])

    def test_the_indicators_of_one_sheet(self):
        with sqlite3.connect(program.demo()) as base:
            metrics = {metric for metric, in base.execute("SELECT metric FROM round_target")}
        self.assertLessEqual({"nps", "csat-grade", "excellent"}, metrics)
        self.assertTrue({"ces-net", "ces-mean"} & metrics)
        with tempfile.TemporaryDirectory() as folder:
            program.call("sheets", "--db", program.demo(), "--out", folder, "--unit", "Emre Çelik")
            file, = pathlib.Path(folder).glob("*.pdf")
            text = program.pdf_text(file)
        for words in ("NPS", "CSAT", "CES"):
            self.assertIn(words, text)

    def test_departments(self):
        rows = self.scores("nps", *LAST_24_MONTHS, "--by", "department")
        for row in rows:
            if row["department"] in ("Bezorging", "Verkoop", "Service"):
                self.assertSaid(3, net(row["score"]))

    def test_two_locations_by_quarter(self):
        rows = {(row["location"], row["period"]): row for row in self.scores("nps", "--by", "location", "--period", "quarter")}
        for location in ("Gouda", "'s-Hertogenbosch"):
            for quarter in ("2026-Q1", "2026-Q3"):
                self.assertSaid(4, net(rows[location, quarter]["score"]))

    def test_the_own_history_has_two_complete_years(self):
        years = {row["period"]: float(row["score"]) for row in self.scores("nps", "--period", "year")}
        self.assertSaid(5, rounded(years["2025"] - years["2024"]))
        months = [row["period"] for row in self.scores("nps", "--period", "month")]
        self.assertEqual([f"{year}-{month:02}" for year in (2024, 2025) for month in range(1, 13)], months[:24])

    def test_the_same_answers_banded_in_three_ways(self):
        for metric in ("nps", "nps-eu", "nps-1to6", "enps"):
            self.assertSaid(6, net(self.score(metric, *LAST_24_MONTHS)))

    def test_excellent_reviews(self):
        row, = self.scores("excellent", *program.BASELINE)
        self.assertSaid(7, rounded(row["score"]))
        self.assertIn(f"{int(row['n']):,}", self.stops["en"][7])

    def test_norms(self):
        for metric in ("delivery-in-time", "response-in-time", "service-level"):
            self.assertSaid(8, rounded(self.score(metric, *LAST_24_MONTHS)))

    def test_the_longest_deliveries_have_their_orders(self):
        with open(program.SAMPLES / "voorbeeldketen.csv", encoding="cp1252", newline="") as file:
            days = [(float(row["Levertijd (dagen)"].replace(",", ".")), row["Bestelnummer"])
                    for row in csv.DictReader(file, delimiter=";") if row["Levertijd (dagen)"][:1].isdigit()
                    and "à" not in row["Levertijd (dagen)"]]
        self.assertSaid(9, rounded(max(days)[0]))
        self.assertTrue(all(order for _, order in days))

    def test_steps_and_first_time_right(self):
        for row in self.scores("nps", *LAST_24_MONTHS, "--by", "step"):
            if row["step"] in ("Levering", "Service"):
                self.assertSaid(13, net(row["score"]))
        self.assertSaid(13, rounded(self.score("resolved", *LAST_24_MONTHS)))

    def test_figures_of_months_go_together_with_the_score(self):
        done = program.call("insight", "--db", program.demo(), "--metric", "nps", "--period", "24-months")
        lags = json.loads(done.stdout)["lags"]
        self.assertEqual({"revenue", "retention", "absence", "staff-turnover", "productivity"}, {row["outcome"] for row in lags})


if __name__ == "__main__":
    program.main()
