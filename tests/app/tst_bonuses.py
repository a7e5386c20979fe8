#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bonuses are what the method says, come with who decided, and the works council is recorded."""

import hashlib
import json
import sqlite3

import program
from program import call

LADDER = {"threshold": 0.25, "target": 1, "cap": 1.5, "paidAtTarget": 0.8, "paidAtCap": 1.25}
WEIGHTS = {"nps": 6500, "csat-grade": 3500}


def paid(attained):
    """Straight lines through (threshold, nothing), the target and the cap."""
    if attained <= LADDER["threshold"]:
        return 0
    if attained >= LADDER["cap"]:
        return LADDER["paidAtCap"]
    corners = [(LADDER["threshold"], 0), (LADDER["target"], LADDER["paidAtTarget"]),
               (LADDER["cap"], LADDER["paidAtCap"])]
    for (a, low), (b, high) in zip(corners, corners[1:]):
        if a <= attained <= b:
            return low + (high - low) * (attained - a) / (b - a)
    raise AssertionError(attained)


class Bonuses(program.ProgramTest):
    """The sample with a round that is over: from 2025 to the end of October 2026."""

    def setUp(self):
        super().setUp()
        self.take_demo()
        self.run_sql("UPDATE round SET starts = '2026-01-01', ends = '2026-10-31',"
                     " baseline_first = '2025-01-01', baseline_last = '2025-12-31' WHERE name = '2027'")
        call("fix", "--db", self.database)

    def run_sql(self, sql, values=()):
        connection = sqlite3.connect(self.database)
        rows = connection.execute(sql, values).fetchall()
        connection.commit()
        connection.close()
        return rows

    def keep(self, table, record, is_entered=True, **columns):
        text = json.dumps(record, separators=(",", ":"), sort_keys=True)
        columns = {**columns, "at": record["at"], "record": text, "sha256": hashlib.sha256(text.encode()).digest()}
        self.run_sql(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
                     tuple(columns.values()))
        if is_entered:
            self.enter(table, record["at"], columns["sha256"])

    def enter(self, table, at, evidence):
        """In the audit log: what is not there is not believed."""
        kind = {"council_record": 6, "bonus_scheme": 7, "bonus_decision": 8}[table]
        (subject,), = self.run_sql(f"SELECT max(id) FROM {table}")
        (sequence, previous), = self.run_sql("SELECT sequence, digest FROM audit_entry ORDER BY sequence DESC LIMIT 1")
        lines = (str(sequence + 1), at, str(kind), str(subject), evidence.hex(), previous.hex())
        self.run_sql("INSERT INTO audit_entry VALUES (?, ?, ?, ?, ?, ?, ?)",
                     (sequence + 1, at, kind, subject, evidence, previous,
                      hashlib.sha256("\n".join(lines).encode()).digest()))

    def switch_on(self, is_on=True, is_entered=True):
        self.keep("bonus_scheme", is_entered=is_entered, record={
            "at": "2026-11-20T09:00:00.000Z", "by": "P. de Wit", "on": is_on, "round": 2, "ladder": LADDER,
            "conditions": [0, 1, 2, 3, 4, 5],
            "parts": [{"round": 2, "metric": metric, "weight": weight} for metric, weight in WEIGHTS.items()]})

    def results(self):
        return program.table("results", "--db", self.database, "--round", "2027")

    def test_without_a_scheme_results_are_as_before(self):
        rows = self.results()
        self.assertEqual("decided_by", list(rows[0])[-1])
        self.switch_on(is_on=False)
        self.assertEqual("decided_by", list(self.results()[0])[-1])

    def test_what_is_proposed_follows_the_method(self):
        self.switch_on()
        people = {}
        for row in self.results():
            if row["employee"]:
                people.setdefault((row["location"], row["employee"]), {})[row["metric"]] = row
            else:
                self.assertEqual({""}, {row[name] for name in row if name.startswith("bonus_")})
        figures = 0
        for who, rows in people.items():
            total = 0
            for metric, weight in WEIGHTS.items():
                row = rows[metric]
                self.assertEqual(weight / 100, float(row["bonus_weight"]))
                if row["bonus_none"]:
                    self.assertEqual("", row["bonus_paid"])
                    self.assertTrue(row["verdict"] in ("", "cannot be told") or not row["attained"], (who, row))
                    total = None
                    continue
                self.assertIn(row["verdict"], ("met", "not met"))
                attained = (float(row["result"]) - float(row["start"])) / (float(row["target"]) - float(row["start"]))
                self.assertAlmostEqual(100 * paid(attained), float(row["bonus_paid"]), delta=0.02)
                total = None if total is None else total + weight / 10000 * float(row["bonus_paid"])
            for row in rows.values():
                if total is None:
                    self.assertEqual("", row["bonus_proposed"])
                else:
                    figures += 1
                    self.assertAlmostEqual(total, float(row["bonus_proposed"]), delta=0.001)
                self.assertEqual(("not decided", "", ""), tuple(
                    row[name] for name in ("bonus_decided", "bonus_decided_by", "bonus_decided_at")))
            self.assertTrue(all(row["bonus_weight"] == "0.0000" for metric, row in rows.items() if metric not in WEIGHTS))
        self.assertLess(0, figures)
        self.assertLess(figures, sum(map(len, people.values())))

    def test_a_decision_says_who_and_when(self):
        self.switch_on()
        level, location, employee = 2, *self.run_sql(
            "SELECT location.id, employee.id FROM unit AS location, unit AS employee"
            " WHERE location.name = 'Gouda' AND employee.name = 'Emre Çelik'")[0]
        row = next(row for row in self.results() if row["employee"] == "Emre Çelik")
        if row["location"] != "Gouda":
            location, = self.run_sql("SELECT id FROM unit WHERE name = ?", (row["location"],))[0]
        self.keep("bonus_decision", {
            "scheme": 1, "round": 2, "unit": [level, location, employee], "at": "2026-11-21T10:00:00.000Z",
            "by": "K. Bos", "proposed": None, "decided": 0.5, "reason": "=good year", "over": True, "parts": [],
            "supersedes": None}, scheme_id=1, round_id=2, level=level, location=location, employee=employee)
        mine = [row for row in self.results() if row["employee"] == "Emre Çelik"]
        self.assertEqual({("50.0000", "K. Bos", "2026-11-21T10:00:00Z", "'=good year")}, {
            tuple(row[name] for name in ("bonus_decided", "bonus_decided_by", "bonus_decided_at", "bonus_reason"))
            for row in mine})
        answer = json.loads(call("results", "--db", self.database, "--format", "json").stdout)["results"]
        self.assertEqual({50, "not decided"}, {row["bonus_decided"] for row in answer if row["employee"]})
        call("verify", "--db", self.database)
        # A scheme that the program did not write is not believed, and does not pass the check.
        self.switch_on(is_entered=False)
        self.assertEqual({""}, {row["bonus_proposed"] for row in self.results() if row["employee"] != "Emre Çelik"})
        done = call("results", "--db", self.database)
        self.assertIn("bonus scheme 2 was changed", done.stderr)
        done = call("verify", "--db", self.database, expect=1)
        self.assertIn("audit log: bonus scheme 2 has no entry", done.stderr)


class BonusCommand(program.ProgramTest):
    """The round of last year in the sample: a manager can walk from its result to a decision."""

    ROUND = "--round", "2025-H2"
    HOLDS = tuple(word for name in ("reliable-measurement", "enough-answers", "within-influence", "verdict-can-be-told",
                                    "council-consent", "person-decides") for word in ("--holds", name))
    WEIGHTS = {"nps": 60, "csat-grade": 40}

    def setUp(self):
        super().setUp()
        self.take_demo()

    def bonus(self, *arguments):
        return json.loads(call("bonus", "--db", self.database, *self.ROUND, *arguments).stdout)

    def results(self):
        return json.loads(call("results", "--db", self.database, *self.ROUND, "--format", "json").stdout)

    def switch_on(self):
        weights = [word for metric, weight in self.WEIGHTS.items() for word in ("--weight", f"{metric}={weight}")]
        return self.bonus("--on", "--by", "P. de Wit", "--threshold", 25, "--cap", 150, "--paid-at-target", 80,
                          "--paid-at-cap", 125, *weights, *self.HOLDS)

    def test_the_scheme_is_off_until_a_person_switches_it_on(self):
        self.assertEqual({"round": self.ROUND[1], "scheme": {"on": False}, "people": []}, self.bonus())
        for missing in (("--by", "P. de Wit", "--weight", "nps=100"),
                        ("--weight", "nps=100", *self.HOLDS),
                        ("--by", "P. de Wit", "--weight", "nps=60", *self.HOLDS),
                        ("--by", "P. de Wit", "--weight", "stars=100", *self.HOLDS)):
            with self.subTest(missing):
                done = call("bonus", "--db", self.database, *self.ROUND, "--on", *missing,
                            expect=2 if "stars=100" in missing else 1)
                self.assertEqual(1, len(done.stderr.strip().splitlines()))
        call("bonus", "--db", self.database, *self.ROUND, "--holds", "person-decides", expect=2)
        self.assertFalse(self.bonus()["scheme"]["on"])
        self.assertTrue(self.switch_on()["scheme"]["on"])
        off = self.bonus("--off", "--by", "K. Bos")
        self.assertEqual((False, "K. Bos", []), (off["scheme"]["on"], off["scheme"]["by"], off["people"]))

    def test_what_is_proposed_follows_from_the_results(self):
        people = {(one["location"], one["employee"]): one for one in self.switch_on()["people"] if one["employee"]}
        found = self.results()
        self.assertTrue(found["ended"])
        attained = {}
        for row in found["results"]:
            attained.setdefault((row["location"], row["employee"]), {})[row["metric"]] = row
        figures = 0
        for who, person in people.items():
            rows = [attained[who][metric] for metric in self.WEIGHTS]
            if any(row["attained"] is None or row["verdict"] not in ("met", "not met") for row in rows):
                self.assertIsNone(person["proposed"], who)
                continue
            figures += 1
            expected = sum(weight * paid(attained[who][metric]["attained"]) for metric, weight in self.WEIGHTS.items())
            self.assertAlmostEqual(expected, person["proposed"], delta=0.01)
        self.assertLess(3, figures)
        self.assertLess(figures, len(people))

    def test_the_weighted_result_is_the_weighted_mean(self):
        found = self.results()
        rows = {}
        for row in found["results"]:
            rows.setdefault((row["location"], row["employee"]), {})[row["metric"]] = row["attained"]
        self.assertLess(50, len(found["weighted"]))
        for one in found["weighted"]:
            self.assertEqual(100, one["weight"])
            parts = [rows[one["location"], one["employee"]][metric] for metric in self.WEIGHTS]
            if None in parts:
                self.assertIsNone(one["attained"])
            else:
                self.assertAlmostEqual(sum(w * a for w, a in zip(self.WEIGHTS.values(), parts)) / 100, one["attained"],
                                       delta=1e-4)

    def test_a_person_decides(self):
        call("bonus", "--db", self.database, *self.ROUND, "--unit", "Emre Çelik", "--decide", 50, "--by", "K. Bos",
             "--reason", "x", expect=1)
        self.switch_on()
        decide = ("--unit", "Emre Çelik", "--decide", 51.5, "--by", "K. Bos")
        proposed, = (one["proposed"] for one in self.bonus()["people"] if one["employee"] == "Emre Çelik")
        self.assertNotEqual(51.5, proposed)
        self.assertIn("Say why", call("bonus", "--db", self.database, *self.ROUND, *decide, expect=1).stderr)
        answer = self.bonus(*decide, "--reason", "good year")
        mine, = (one for one in answer["people"] if one["employee"] == "Emre Çelik")
        self.assertEqual((51.5, "K. Bos", "good year"), (mine["decided"], mine["decidedBy"], mine["reason"]))
        self.assertIn("audit log is unbroken: good", call("verify", "--db", self.database).stdout)


class Council(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.take_demo()

    def note(self, *arguments):
        return call(*arguments, "--db", self.database).stderr

    def test_a_script_is_told_and_not_stopped(self):
        self.assertEqual("", self.note("sheets", "--unit", "Emre Çelik", "--out", self.folder / "draft"))
        call("fix", "--db", self.database)
        for arguments in (("sheets", "--unit", "Emre Çelik", "--out", self.folder / "fixed"),
                          ("sign", "--unit", "Emre Çelik", "--by", "P. de Wit")):
            self.assertIn("works council", self.note(*arguments))
        call("council", "--db", self.database, "--none", "eight employees", "--by", "K. Bos")
        self.assertEqual("", self.note("sheets", "--unit", "Emre Çelik", "--out", self.folder / "again"))

    def test_a_consent_is_recorded_and_a_change_is_one_more_record(self):
        known = program.answer("council", "--db", self.database)
        self.assertEqual({"recorded": False}, known)
        call("council", "--db", self.database, "--consent", "OR-14", "--by", "K. Bos", expect=1)
        call("council", "--db", self.database, "--consent", "OR-14", "--none", "x", "--by", "K. Bos", expect=2)
        first = program.answer("council", "--db", self.database, "--consent", "OR-14", "--date", "2026-11-03",
                               "--given-by", "A. Bakker", "--by", "K. Bos", "--retention", 36)
        self.assertEqual((True, "OR-14", "2026-11-03", "A. Bakker", 36, "K. Bos"), tuple(
            first[name] for name in ("worksCouncil", "reference", "date", "givenBy", "retentionMonths", "by")))
        second = program.answer("council", "--db", self.database, "--retention", 24, "--by", "P. de Wit")
        self.assertEqual(("OR-14", 24, "P. de Wit"), tuple(second[n] for n in ("reference", "retentionMonths", "by")))
        self.assertIn("audit log is unbroken: good", call("verify", "--db", self.database).stdout)
        connection = sqlite3.connect(self.database)
        self.assertEqual([(6, 1), (6, 2)], connection.execute(
            "SELECT kind, subject FROM audit_entry WHERE kind BETWEEN 4 AND 9 ORDER BY sequence").fetchall())
        connection.close()

    def test_the_statement_says_what_is_in_the_database(self):
        file = self.folder / "statement.pdf"
        call("council", "--db", self.database, "--statement", file, "--none", "eight employees", "--by", "K. Bos")
        self.assertEqual(0o600, file.stat().st_mode & 0o777)
        text = " ".join(program.pdf_text(file).split())
        connection = sqlite3.connect(self.database)
        people, = connection.execute("SELECT count(*) FROM unit WHERE dimension = 3").fetchone()
        places, = connection.execute("SELECT count(*) FROM unit WHERE dimension = 0").fetchone()
        connection.close()
        for words in ("page 1 of 1", f"Employees: {people}. Locations: {places}.", "Imported files: 4.",
                      "under 5 answers, no verdict under 30, and no remarks under 10",
                      "because: eight employees. Entered by K. Bos on"):
            self.assertIn(words, text)


if __name__ == "__main__":
    program.main()
