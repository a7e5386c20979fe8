#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer that is left out counts nowhere, and everybody can see who left it out and why."""

import contextlib
import datetime
import json
import sqlite3

import program
from program import call

HEAD = "Respondentnr;Datum;Vestiging;Medewerker;Kanaal;NPS;Rapportcijfer;Toelichting\n"


def day_of(number):
    return datetime.date(2026, 3, 1) + datetime.timedelta(days=number)


ROWS = [f"r{number};{day_of(number)};{place};{person};{channel};{nps};{grade};\n"
        for number, (place, person, channel, nps, grade) in enumerate(
            [("Utrecht", "Bakker", "Web", 10, 9), ("Utrecht", "Bakker", "Winkel", 9, 8), ("Utrecht", "Bakker", "Web", 7, 7),
             ("Utrecht", "Jansen", "Web", 0, 2), ("Utrecht", "Jansen", "Winkel", 6, 6), ("Breda", "Smit", "Web", 9, 9),
             ("Breda", "Smit", "Winkel", 8, 8)] * 6, start=1)]
GONE = 11  # Utrecht, Jansen, Web, a zero
NEWER = ROWS[GONE - 1].replace(";0;2;", ";3;4;")


class LeftOut(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.import_rows(self.database, "answers.csv", ROWS)

    def import_rows(self, database, name, rows):
        call("import", "--db", database, self.write(name, HEAD + "".join(rows)))

    def tables(self, database):
        """Everything that the answers come to, by any grouping that cells and rows can answer."""
        return [call("scores", "--db", database, "--metric", metric, "--by", by, "--period", period,
                     "--format", "csv").stdout
                for metric, by, period in program.in_turns(
                    ("nps", "csat-grade"), ("none", "location", "location,employee", "channel"),
                    ("all", "month", "week", "year"))]

    def without(self, *gone, newer=()):
        """The tables of a database where those rows never were."""
        other = self.folder / "other.headroom"
        other.unlink(missing_ok=True)
        self.import_rows(other, "fewer.csv", [row for i, row in enumerate(ROWS, start=1) if i not in gone] + list(newer))
        return self.tables(other)

    def listed(self, *arguments):
        return json.loads(call("answers", "--db", self.database, "--metric", "nps", *arguments, "--format", "json").stdout)

    def number_of(self, day, person):
        found, = (one["answer"] for one in self.listed("--unit", person)["answers"] if one["day"] == day)
        return int(found)

    def gone(self):
        return self.number_of(str(day_of(GONE)), "Jansen")

    def leave_out(self, number, *arguments):
        return call("answers", "--db", self.database, "--leave-out", number, "--by", "K. Bos",
                    "--reason", "duplicate complaint", *arguments)

    def verify(self, expect=0):
        return call("verify", "--db", self.database, expect=expect)

    def sql(self, text):
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            rows = connection.execute(text).fetchall()
            connection.commit()
            return rows

    def test_figures_are_those_without_the_answer_and_come_back(self):
        before = self.tables(self.database)
        number = self.gone()
        self.leave_out(number)
        self.assertEqual(self.without(GONE), self.tables(self.database))
        self.assertNotEqual(before, self.tables(self.database))
        self.verify()
        call("answers", "--db", self.database, "--put-back", number, "--by", "J. Vis", "--reason", "not a duplicate")
        self.assertEqual(before, self.tables(self.database))
        self.verify()

    def test_the_list_says_who_and_why(self):
        number = self.gone()
        self.leave_out(number)
        listed = self.listed("--unit", "Jansen")
        self.assertEqual((11, 1), (listed["n"], listed["leftOut"]))
        first = listed["answers"][0]
        self.assertEqual((number, "yes", "duplicate complaint", "K. Bos"),
                         tuple(first[name] for name in ("answer", "left_out", "reason", "left_out_by")))
        self.assertEqual({"no"}, {one["left_out"] for one in listed["answers"][1:]})

    def test_nothing_happens_without_a_name_a_reason_and_an_answer(self):
        before = self.tables(self.database)
        number = self.gone()
        for arguments in (("--leave-out", number, "--by", "K. Bos"), ("--leave-out", number, "--reason", "x"),
                          ("--leave-out", number, "--by", " ", "--reason", " "),
                          ("--leave-out", 999, "--by", "K. Bos", "--reason", "x"),
                          ("--put-back", number, "--by", "K. Bos", "--reason", "x")):
            with self.subTest(arguments):
                done = call("answers", "--db", self.database, *arguments, expect=1)
                self.assertEqual(1, len(done.stderr.strip().splitlines()))
        call("answers", "--db", self.database, expect=2)
        self.assertEqual(before, self.tables(self.database))
        self.assertEqual([(0,)], self.sql("SELECT count(*) FROM answer_omission"))
        self.leave_out(number)
        call("answers", "--db", self.database, "--leave-out", number, "--by", "K. Bos", "--reason", "again", expect=1)

    def test_it_stays_left_out_when_its_file_is_undone_and_imported_again(self):
        self.leave_out(self.gone())
        expected = self.tables(self.database)
        call("imports", "--db", self.database, "--undo", 1)
        self.verify()
        call("import", "--db", self.database, self.folder / "answers.csv")
        self.assertEqual(expected, self.tables(self.database))
        self.verify()

    def test_it_stays_left_out_when_a_newer_file_changes_it(self):
        number = self.gone()
        self.leave_out(number)
        self.import_rows(self.database, "newer.csv", [NEWER])
        self.assertEqual(self.without(GONE), self.tables(self.database))
        self.verify()
        call("answers", "--db", self.database, "--put-back", self.gone(), "--by", "J. Vis", "--reason", "corrected")
        self.assertEqual(self.without(GONE, newer=[NEWER]), self.tables(self.database))
        self.verify()
        call("imports", "--db", self.database, "--undo", 2)
        self.assertEqual(self.without(), self.tables(self.database))
        self.verify()

    def test_the_log_holds_it_without_a_name_or_a_reason(self):
        number = self.gone()
        self.leave_out(number)
        call("answers", "--db", self.database, "--put-back", number, "--by", "J. Vis", "--reason", "not a duplicate")
        self.assertEqual([(1, 1), (13, 1), (14, 2)],
                         self.sql("SELECT kind, subject FROM audit_entry ORDER BY sequence"))
        self.assertEqual([], [row for row in self.sql("SELECT * FROM audit_entry")
                              if any(word in str(row) for word in ("Bos", "Vis", "duplicate"))])
        for change in ("UPDATE answer_omission SET record = '{}'", "DELETE FROM answer_omission"):
            with self.subTest(change), self.assertRaises(sqlite3.IntegrityError):
                self.sql(change)

    def test_verify_finds_an_answer_that_was_left_out_or_put_back_in_silence(self):
        number = self.gone()
        self.sql("INSERT INTO answer_omission (at, key, record, sha256) VALUES ('2026-04-01', zeroblob(12), '{}', zeroblob(32))")
        self.assertIn("BAD", self.verify(expect=1).stdout)
        self.sql("DROP TRIGGER answer_omission_is_kept")
        self.sql("DELETE FROM answer_omission")
        self.verify()
        self.leave_out(number)
        self.sql("DELETE FROM omitted_answer")
        done = self.verify(expect=1)
        self.assertIn("summary cells equal the answers: BAD", done.stdout)
        self.assertIn("answers that are left out differ from the records", done.stderr)

    def test_a_measured_order_is_left_out_like_an_answer(self):
        database = self.folder / "orders.headroom"
        orders = "Ordernummer;Besteldatum;Leverdatum;Vestiging\n" + "".join(
            f"B{number};2026-03-01;2026-03-{1 + number:02};Breda\n" for number in range(1, 9))
        answers = "Ordernummer;Datum;Medewerker;NPS\n" + "".join(
            f"B{number};2026-03-20;Smit;9\n" for number in range(1, 9))
        for name, text in (("orders.csv", orders), ("said.csv", answers)):
            call("import", "--db", database, self.write(name, text))
        self.database = database
        days = "--metric", "delivery-days"
        before = call("scores", "--db", database, *days, "--by", "location,employee", "--format", "csv").stdout
        listed = json.loads(call("answers", "--db", database, *days, "--format", "json").stdout)["answers"]
        slowest = max(listed, key=lambda one: one["value"])
        self.assertEqual(8, slowest["value"])
        self.leave_out(slowest["answer"])
        row, = program.table("scores", "--db", database, *days, "--by", "none")
        self.assertEqual(("7", "4.0000"), (row["n"], row["score"]))  # 1 to 7 days instead of 1 to 8
        self.verify()
        call("answers", "--db", database, "--put-back", slowest["answer"], "--by", "K. Bos", "--reason", "it was so")
        self.assertEqual(before, call("scores", "--db", database, *days, "--by", "location,employee",
                                      "--format", "csv").stdout)
        self.verify()


class OnSheets(program.ProgramTest):
    """The sample: a sheet that a left-out answer touches prints both scores."""

    WHO = "Emre Çelik"

    def setUp(self):
        super().setUp()
        self.take_demo()

    def text(self, folder, *arguments):
        call("sheets", "--db", self.database, "--unit", self.WHO, "--out", self.folder / folder, "--one-file", *arguments)
        file, = (self.folder / folder).iterdir()
        return " ".join(program.pdf_text(file).split())

    def counts(self, *range_):
        rows = program.table("scores", "--db", self.database, "--metric", "nps", "--by", "location,employee", *range_)
        row, = (row for row in rows if row["employee"] == self.WHO)
        return [int(row[name]) for name in ("favourable", "neutral", "unfavourable")]

    def leave_out(self, first, last):
        """A detractor of those days; gives what the sheet must print: with and without."""
        with_it = self.counts("--from", first, "--to", last)
        listed = json.loads(call("answers", "--db", self.database, "--metric", "nps", "--unit", self.WHO, "--from", first,
                                 "--to", last, "--format", "json").stdout)["answers"]
        number = next(one["answer"] for one in listed if one["value"] <= 6)
        call("answers", "--db", self.database, "--leave-out", number, "--by", "K. Bos", "--reason", "duplicate complaint")
        both = []
        for counts in (with_it, [with_it[0], with_it[1], with_it[2] - 1]):
            score = 100 * (counts[0] - counts[2]) / sum(counts)
            both.append(f"{score:+.1f} (n = {sum(counts)})".replace("-", "−"))
        return f"With: {both[0]}; without: {both[1]}."

    def test_a_draft_starts_without_it(self):
        expected = self.leave_out("2025-11-01", "2026-10-31")
        text = self.text("draft")
        self.assertIn("1 answer left out by hand: duplicate complaint, by K. Bos. " + expected, text)

    def test_a_fixed_round_keeps_its_start_and_says_both(self):
        call("fix", "--db", self.database)
        before = self.text("before")
        self.assertNotIn("left out", before)
        expected = self.leave_out("2025-11-01", "2026-10-31")
        after = self.text("after")
        self.assertIn("1 answer left out by hand: duplicate complaint, by K. Bos. " + expected, after)
        target = [text.split("target by")[1].split("points")[0] for text in (before, after)]
        self.assertEqual(*target)

    def test_a_result_is_without_it_and_a_signed_sheet_says_both(self):
        closed = "--round", "2025-H2"
        call("sign", "--db", self.database, "--unit", self.WHO, "--by", "P. de Wit", *closed)
        signed = self.text("signed", *closed)
        expected = self.leave_out("2025-07-01", "2025-12-31")
        after = self.text("after", *closed)
        self.assertNotIn("left out", signed)
        self.assertIn("So far: 1 answer left out by hand: duplicate complaint, by K. Bos. " + expected, after)
        rows = program.table("results", "--db", self.database, *closed)
        row, = (row for row in rows if row["employee"] == self.WHO and row["metric"] == "nps")
        self.assertIn(f"without: {float(row['result']):+.1f} (n = {row['n']})".replace("-", "−"), expected)


if __name__ == "__main__":
    program.main()
