#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The worked example of the product: from +25 to +35, everyone closes 2/15 of their own headroom."""

import json
import sqlite3
from fractions import Fraction

import program

SHARE = Fraction(35 - 25, 100 - 25)
# Location, employee, promoters, passives, detractors: scores -50, +80, -90 and +90, and one more who
# brings P - D to 120 of 480 answers, so that the organisation stands at exactly +25.
PEOPLE = [
    ("Noord", "A. Laag", 10, 20, 50),
    ("Noord", "B. Hoog", 85, 10, 5),
    ("Zuid", "C. Laagst", 1, 8, 91),
    ("Zuid", "D. Hoogst", 92, 6, 2),
    ("Zuid", "E. Midden", 86, 8, 6),
]


def scored(promoters, passives, detractors):
    return [9] * promoters + [7] * passives + [4] * detractors


def export(people):
    lines = ["Respondentnr;Datum;Vestiging;Medewerker;Aanbeveling (0-10)"]
    for location, employee, *counts in people:
        lines += [f"{{}};13-03-2026;{location};{employee};{score}" for score in scored(*counts)]
    return "\r\n".join(line.format(number) for number, line in enumerate(lines)) + "\r\n"


def score_of(counts):
    return Fraction(100 * (counts[0] - counts[2]), sum(counts))


class Targets(program.ProgramTest):
    def import_people(self, people):
        program.call("import", "--db", self.database, self.write("antwoorden.csv", export(people)))

    def test_the_worked_example(self):
        self.import_people(PEOPLE)
        rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 35, "--start", "raw")
        by_name = {row["employee"]: row for row in rows if row["level"] == "employee"}
        expected = {"A. Laag": "-30.0000", "B. Hoog": "82.6667", "C. Laagst": "-64.6667", "D. Hoogst": "91.3333"}
        for name, target in expected.items():
            self.assertEqual(target, by_name[name]["target"], name)
        for _, name, *counts in PEOPLE:
            exact = score_of(counts)
            self.assertAlmostEqual(float(exact + SHARE * (100 - exact)), float(by_name[name]["target"]), places=4)
            self.assertAlmostEqual(float(exact), float(by_name[name]["score"]), places=4)
            self.assertEqual(str(sum(counts)), by_name[name]["n"])

    def test_share_and_sums(self):
        self.import_people(PEOPLE)
        for start in ("raw", "drawn"):
            with self.subTest(start=start):
                found = json.loads(program.call("targets", "--db", self.database, "--metric", "nps", "--target", 35,
                                                "--start", start, "--format", "json").stdout)
                self.assertAlmostEqual(25, found["current"], places=9)
                self.assertAlmostEqual(35, found["rollup"], places=9)
                self.assertAlmostEqual(float(SHARE), found["share"], places=9)
                self.check_levels(found["units"])

    def check_levels(self, units):
        """The answer-weighted targets of each level are the organisation's target."""
        for level in ("location", "employee"):
            members = [unit for unit in units if unit["level"] == level]
            weighed = sum(unit["n"] * unit["target"] for unit in members) / sum(unit["n"] for unit in members)
            self.assertAlmostEqual(35, weighed, places=4, msg=level)

    def test_equal_points_and_same_value(self):
        self.import_people(PEOPLE)
        for method, expected in (("points", {"A. Laag": -40, "D. Hoogst": 100}), ("same", {"A. Laag": 35})):
            rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 35,
                                 "--start", "raw", "--method", method)
            found = {row["employee"]: float(row["target"]) for row in rows if row["level"] == "employee"}
            for name, target in expected.items():
                self.assertAlmostEqual(target, found[name], places=4, msg=f"{method} {name}")

    def test_a_ceiling_and_a_cap_are_solved_around(self):
        """Whoever would go beyond them stays at them, and the share of the others is worked out again."""
        self.import_people(PEOPLE)
        for ceiling, cap in ((None, 15), (85, None), (95, 20)):
            with self.subTest(ceiling=ceiling, cap=cap):
                best = Fraction(ceiling or 100)
                starts = {name: (sum(counts), score_of(counts)) for _, name, *counts in PEOPLE}
                bounds = {name: start if start >= best else min(best, start + (cap or 200)) for name, (_, start) in starts.items()}
                fixed = {name: bounds[name] for name, (_, start) in starts.items() if start >= best}
                beyond = True
                while beyond:
                    free = {name: one for name, one in starts.items() if name not in fixed}
                    left = 35 * 480 - sum(starts[name][0] * target for name, target in fixed.items())
                    share = (left - sum(n * start for n, start in free.values())) / sum(n * (best - start) for n, start in free.values())
                    targets = fixed | {name: start + share * (best - start) for name, (_, start) in free.items()}
                    beyond = [name for name in free if targets[name] > bounds[name]]
                    fixed |= {name: bounds[name] for name in beyond}
                asked = [*(("--ceiling", ceiling) if ceiling else ()), *(("--most-rise", cap) if cap else ())]
                rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 35, "--start", "raw", *asked)
                for row in rows:
                    if row["level"] == "employee":
                        self.assertAlmostEqual(float(targets[row["employee"]]), float(row["target"]), places=4, msg=row["employee"])
        refused = program.call("targets", "--db", self.database, "--metric", "nps", "--target", 35, "--start", "raw",
                               "--most-rise", 9, expect=1)
        self.assertIn("can reach 34 at most", refused.stderr)

    def import_placed(self, places):
        lines = ["Respondentnr;Datum;Afdeling;Vestiging;Team;Medewerker;Functieniveau;Aanbeveling (0-10)"]
        for place, counts in places:
            lines += [f"{{}};13-03-2026;{';'.join(place)};{score}" for score in scored(*counts)]
        text = "\r\n".join(line.format(number) for number, line in enumerate(lines)) + "\r\n"
        program.call("import", "--db", self.database, self.write("antwoorden.csv", text))

    def test_any_levels_add_up_at_every_level(self):
        """Counts of the method's example over departments, locations, teams and people, one of them in two departments."""
        places = [(("Verkoop", "Breda", "Rood", "Aalders", "Adviseur"), (36, 36, 48)),
                  (("Verkoop", "Utrecht", "Rood", "Bakker", "Adviseur"), (80, 80, 40)),
                  (("Service", "Utrecht", "Blauw", "Claes", "Manager"), (75, 60, 15)),
                  (("Service", "Utrecht", "Blauw", "Aalders", "Adviseur"), (80, 32, 18))]
        self.import_placed(places)
        names = ["department", "location", "team", "employee", "function"]
        for by in ("department", "department,location,employee", "location,department,employee", "employee",
                   "department,location,team,function,employee", "function,department", "team,employee"):
            levels = by.split(",")
            rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 35,
                                 "--start", "raw", "--by", by)
            self.assertEqual(["level", *levels, "n", "score", "start", "target"], list(rows[0]))
            counts = {}
            for place, bands in places:
                path = tuple(place[names.index(level)] for level in levels)
                for depth in range(len(levels) + 1):
                    sums = counts.setdefault(path[:depth], [0, 0, 0])
                    for band in range(3):
                        sums[band] += bands[band]
            found = {tuple(row[level] for level in levels if row[level]): row for row in rows}
            self.assertEqual(set(counts), set(found), by)
            for path, sums in counts.items():
                exact = score_of(sums)
                row = found[path]
                self.assertEqual("organisation" if not path else levels[len(path) - 1], row["level"])
                self.assertEqual(str(sum(sums)), row["n"])
                self.assertAlmostEqual(float(exact + SHARE * (100 - exact)), float(row["target"]), places=4,
                                       msg=f"{by} {path}")

    def import_regions(self):
        """The method's example: two regions of two shops each, one person in each shop; one without a region."""
        lines = ["Respondentnr;Datum;Regio;Vestiging;Medewerker;Aanbeveling (0-10)"]
        for place, counts in ((("Noord", "Zwolle", "Aalders"), (36, 36, 48)), (("Noord", "Assen", "Bakker"), (80, 80, 40)),
                              (("Zuid", "Breda", "Claes"), (75, 60, 15)), (("", "Web", "Dekker"), (80, 32, 18))):
            lines += [f"{{}};13-03-2026;{';'.join(place)};{score}" for score in scored(*counts)]
        text = "\r\n".join(line.format(number) for number, line in enumerate(lines)) + "\r\n"
        program.call("import", "--db", self.database, self.write("regios.csv", text))

    def test_a_region_is_a_level_above_its_locations(self):
        self.import_regions()
        scores = {row["region"]: row for row in program.table("scores", "--db", self.database, "--metric", "nps", "--by", "region")}
        north = score_of((116, 116, 88))
        self.assertEqual({"Noord", "Zuid", "(unknown)"}, set(scores))
        self.assertEqual("320", scores["Noord"]["n"])
        self.assertAlmostEqual(float(north), float(scores["Noord"]["score"]), places=4)
        rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 35, "--start", "raw",
                             "--by", "region,location,employee")
        found = {(row["region"], row["location"], row["employee"]): row for row in rows}
        self.assertEqual(1 + 3 + 4 + 4, len(found))
        self.assertEqual("region", found["Noord", "", ""]["level"])
        self.assertAlmostEqual(float(north + SHARE * (100 - north)), float(found["Noord", "", ""]["target"]), places=4)
        exact = score_of((75, 60, 15))
        self.assertAlmostEqual(float(exact + SHARE * (100 - exact)), float(found["Zuid", "Breda", "Claes"]["target"]), places=4)
        for number, (level, count) in enumerate((("region", 2), ("location", 4), ("employee", 4))):
            folder = self.folder / f"regions{number}"
            program.call("sheets", "--db", self.database, "--metric", "nps", "--target", 35, "--by", "region,location,employee",
                         "--level", level, "--out", folder)
            self.assertEqual(count, len(list(folder.glob("*.pdf"))), level)
        only = program.table("scores", "--db", self.database, "--metric", "nps", "--by", "location", "--where", "region=Noord")
        self.assertEqual({"Zwolle", "Assen"}, {row["location"] for row in only})
        program.call("verify", "--db", self.database)
        again = json.loads(program.call("import", "--db", self.database, self.folder / "regios.csv", "--json").stdout)
        self.assertEqual((0, 600), (again["files"][0]["imported"], again["files"][0]["duplicates"]))

    def test_what_would_differ_is_listed_with_its_reason(self):
        """Thirty promoters more for one of four: 19.92 and 27.2 in place of 4.6667 and 30.6667."""
        self.import_regions()
        with sqlite3.connect(self.database) as database:
            database.execute("INSERT INTO round (id, name, baseline_first, baseline_last, starts, ends, levels) VALUES"
                             " (1, '2027', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', 'region,location,employee')")
            database.execute("INSERT INTO round_target (round_id, metric, target, method, start_rule)"
                             " VALUES (1, 'nps', 35, 0, 0)")
        program.call("differences", "--db", self.database, expect=1)
        program.call("fix", "--db", self.database)
        self.assertEqual([], program.table("differences", "--db", self.database))
        lines = ["Respondentnr;Datum;Regio;Vestiging;Medewerker;Aanbeveling (0-10)"]
        lines += [f"later{number};14-06-2026;Noord;Zwolle;Aalders;10" for number in range(30)]
        program.call("import", "--db", self.database, self.write("juni.csv", "\n".join(lines) + "\n"))
        rows = {row["employee"]: row for row in program.table("differences", "--db", self.database) if row["employee"]}
        self.assertEqual({"Aalders", "Bakker", "Claes", "Dekker"}, set(rows))
        first, second = rows["Aalders"], rows["Bakker"]
        self.assertEqual(("Noord", "Zwolle", "nps", "4.6667", "19.9200", "120", "150", "own-answers"),
                         tuple(first[key] for key in ("region", "location", "metric", "fixed", "today", "n_fixed", "n_today", "why")))
        self.assertEqual(("30.6667", "27.2000", "other-answers"), tuple(second[key] for key in ("fixed", "today", "why")))
        found = json.loads(program.call("differences", "--db", self.database, "--round", "2027", "--format", "json").stdout)
        self.assertEqual(["juni.csv"], [file["file"] for file in found["since"]["imported"]])
        self.assertEqual(len(program.table("differences", "--db", self.database)), len(found["differences"]))

    def import_departments(self):
        self.import_placed([(("Verkoop", "Breda", "Rood", "Aalders", "Adviseur"), (36, 36, 48)),
                            (("Verkoop", "Utrecht", "Rood", "Bakker", "Adviseur"), (80, 80, 40)),
                            (("Service", "Utrecht", "Blauw", "Claes", "Manager"), (75, 60, 15)),
                            (("Service", "Utrecht", "Blauw", "Aalders", "Adviseur"), (80, 32, 18))])

    def test_sheets_of_a_level(self):
        self.import_departments()
        asked = ("sheets", "--db", self.database, "--metric", "nps", "--target", 35, "--by", "department,location,employee")
        for number, (more, count) in enumerate((((), 4), (("--level", "department"), 2), (("--level", "location"), 3),
                            (("--level", "organisation"), 1), (("--unit", "Service"), 2),
                            (("--unit", "Service/Utrecht", "--level", "location"), 1),
                            (("--unit", "Service/Utrecht"), 2), (("--level", "team"), 0))):
            folder = self.folder / f"sheets{number}"
            program.call(*asked, *more, "--out", folder)
            self.assertEqual(count, len(list(folder.glob("*.pdf"))), more)

    def test_a_round_of_departments_stands_from_target_to_verification(self):
        """Fixed, signed for a department, checked by its code, followed and verified."""
        self.import_departments()
        with sqlite3.connect(self.database) as database:
            database.execute("INSERT INTO round (id, name, baseline_first, baseline_last, starts, ends, levels) VALUES"
                             " (1, '2026', '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31', 'department,employee')")
            database.execute("INSERT INTO round_target (round_id, metric, target, method, start_rule)"
                             " VALUES (1, 'nps', 35, 0, 0)")
            service, = database.execute("SELECT id FROM unit WHERE name = 'Service'").fetchone()
            database.execute("INSERT INTO round_lock (round_target_id, level, location, employee, path, target, reason)"
                             f" VALUES (1, 0, 0, 0, '[\"department\",{service}]', 50, 'new building')")
        program.call("fix", "--db", self.database)
        signed = json.loads(program.call("sign", "--db", self.database, "--unit", "Verkoop", "--by", "K. Bos", "--target",
                                         "20", "--reason", "a hard year", "--json").stdout)
        paper = json.loads(program.call("check", "--db", self.database, signed["code"], "--json").stdout)
        self.assertEqual(("Verkoop", "", True), (paper["name"], paper["location"], paper["sameToday"]))
        person = json.loads(program.call("sign", "--db", self.database, "--unit", "Service/Aalders", "--by", "K. Bos",
                                         "--json").stdout)
        paper = json.loads(program.call("check", "--db", self.database, person["code"], "--json").stdout)
        self.assertEqual(("Aalders", "Service"), (paper["name"], paper["location"]))
        program.call("sign", "--db", self.database, "--unit", "Aalders", "--by", "K. Bos", expect=1)
        rows = program.table("results", "--db", self.database)
        self.assertEqual(["department", "employee", "metric"], list(rows[0])[:3])
        found = {(row["department"], row["employee"]): row for row in rows}
        self.assertEqual("50.0000", found["Service", ""]["target"])
        self.assertEqual(("20.0000", "a hard year", "K. Bos"),
                         tuple(found["Verkoop", ""][key] for key in ("target", "reason", "signed_by")))
        # 600 * 35 = 280 * 50 + 320 * what is left for Verkoop, shared out over its two people.
        left = Fraction(600 * 35 - 280 * 50, 320)
        self.assertAlmostEqual(float(left), float(found["Verkoop", ""]["proposed"]), places=4)
        share = (left - Fraction(2800, 320)) / (100 - Fraction(2800, 320))
        self.assertAlmostEqual(float(-10 + share * 110), float(found["Verkoop", "Aalders"]["proposed"]), places=4)
        program.call("verify", "--db", self.database)

    def test_levels_that_are_none_are_refused(self):
        self.import_people(PEOPLE)
        for by in ("country", "location,location", "location,channel"):
            program.call("targets", "--db", self.database, "--metric", "nps", "--target", 35, "--by", by, expect=2)

    def test_target_outside_the_scale_is_refused(self):
        self.import_people(PEOPLE)
        done = program.call("targets", "--db", self.database, "--metric", "nps", "--target", 135, expect=1)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))
        self.assertIn("135", done.stderr)

    def test_answers_without_employee_are_a_unit_too(self):
        self.import_people(PEOPLE + [("", "", 30, 20, 10)])
        rows = program.table("targets", "--db", self.database, "--metric", "nps", "--target", 40, "--start", "raw")
        self.assertIn("(unknown)", {row["location"] for row in rows})
        employees = [row for row in rows if row["level"] == "employee"]
        self.assertEqual(540, sum(int(row["n"]) for row in employees))
        weighed = sum(int(row["n"]) * float(row["target"]) for row in employees) / 540
        self.assertAlmostEqual(40, weighed, places=3)


if __name__ == "__main__":
    program.main()
