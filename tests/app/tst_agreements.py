#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fixed round stays what it is, and a sheet on paper can be checked."""

import hashlib
import json
import re
import sqlite3

import program
from program import call

LATER = "Datum;Vestiging;Medewerker;NPS\n" + "".join(
    f"2026-10-{day:02};Gouda;Emre Çelik;{mark}\n" for day, mark in zip(range(1, 31), [0, 1] * 15))
CODE = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b")


class Agreements(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.take_demo()

    def sheet_texts(self, folder):
        """The texts of all sheets, page by page, without the day of printing."""
        call("sheets", "--db", self.database, "--out", self.folder / folder, "--one-file")
        file, = (self.folder / folder).iterdir()
        return program.pdf_text(file).split("\f")

    def check(self, code):
        return json.loads(call("check", "--db", self.database, code, "--json").stdout)

    def test_later_answers_do_not_move_what_was_agreed(self):
        draft = self.sheet_texts("draft")
        self.assertIn("Draft", draft[0])
        self.assertEqual([], CODE.findall("".join(draft)))
        call("fix", "--db", self.database)
        before = self.sheet_texts("before")
        codes = CODE.findall("".join(before))
        self.assertEqual(sum("page 1 of" in page for page in before), len(set(codes)))
        call("import", "--db", self.database, self.write("later.csv", LATER))
        after = self.sheet_texts("after")
        self.assertEqual(codes, CODE.findall("".join(after)))
        # Trends go on, the agreement does not move: every figure of the table of indicators.
        tables = [[line for page in pages for line in page.splitlines() if "every quarter" in line or
                   line.strip().startswith(("NPS ", "CSAT ", "CES "))] for pages in (before, after)]
        self.assertLess(60, len(tables[0]))
        self.assertEqual(*tables)

    def test_a_code_tells_its_sheet_and_what_would_differ_today(self):
        call("fix", "--db", self.database)
        pages = self.sheet_texts("sheets")
        page = next(page for page in pages if "Emre Çelik" in page)
        number = int(re.search(r"· sheet (\d+) ·", page).group(1))
        code = CODE.findall(page)[0]
        found = self.check(code.lower().replace("-", " "))
        self.assertEqual(("Emre Çelik", code, True), (found["name"], found["code"], found["sameToday"]))
        self.assertEqual(number, found["sheet"])
        nps = next(one for one in found["indicators"] if one["metric"] == "nps")
        counted = program.table("scores", "--db", self.database, "--metric", "nps", "--by", "location,employee",
                                *program.BASELINE)
        row = next(row for row in counted if row["employee"] == "Emre Çelik" and row["location"] == found["location"])
        self.assertEqual([int(row[name]) for name in ("n", "favourable", "neutral", "unfavourable")],
                         [nps[name] for name in ("n", "favourable", "neutral", "unfavourable")])
        call("import", "--db", self.database, self.write("later.csv", LATER.replace("Gouda", found["location"])))
        newest = program.answer("imports", "--db", self.database)["imports"][0]["id"]
        later = self.check(code)
        again = next(one for one in later["indicators"] if one["metric"] == "nps")
        self.assertFalse(later["sameToday"])
        self.assertEqual([nps["start"], nps["target"]], [again["start"], again["target"]])
        self.assertLess(again["today"], nps["target"])
        call("imports", "--db", self.database, "--undo", newest)
        self.assertTrue(self.check(code)["sameToday"])

    def test_results_of_a_draft_say_that_it_is_one(self):
        for command in ("results", "bonus"):
            with self.subTest(command):
                done = call(command, "--db", self.database, "--round", "2027", expect=1)
                self.assertIn("2027” is still a draft", done.stderr)
                self.assertIn("Fix the round first", done.stderr)

    def test_a_mistyped_code_is_nobodys(self):
        call("fix", "--db", self.database)
        done = call("check", "--db", self.database, "0000-0000-0000", expect=1)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))

    def test_fixed_once(self):
        call("fix", "--db", self.database, "--round", "2027")
        for arguments in (("fix", "--round", "2027"), ("fix", "--round", "2031")):
            done = call(arguments[0], "--db", self.database, *arguments[1:], expect=1)
            self.assertEqual(1, len(done.stderr.strip().splitlines()))

    def test_nobody_changes_the_record_unseen(self):
        call("fix", "--db", self.database)
        connection = sqlite3.connect(self.database)
        record, digest = connection.execute(
            "SELECT record, sha256 FROM round_fixing WHERE round_id = 2").fetchone()
        self.assertEqual(hashlib.sha256(record.encode()).digest(), digest)
        for change in ("UPDATE round_fixing SET record = '{}'", "DELETE FROM round_fixing",
                       "UPDATE round SET name = 'x'", "DELETE FROM round_target"):
            with self.subTest(change), self.assertRaises(sqlite3.IntegrityError):
                connection.execute(change)
        connection.execute("DROP TRIGGER round_fixing_stays")
        connection.execute("UPDATE round_fixing SET record = replace(record, '\"target\":35', '\"target\":30')")
        connection.commit()
        connection.close()
        self.round_is_named()

    def round_is_named(self):
        """The database opens; nothing is said of the round, and it does not pass for a draft."""
        call("scores", "--db", self.database, "--metric", "nps")
        done = call("actions", "--db", self.database)
        self.assertIn("was changed in the database after it was fixed", done.stderr)
        for refused in (("sheets", "--out", self.folder / "sheets"), ("results",), ("fix",),
                        ("sign", "--unit", "Emre Çelik", "--by", "K. Bos")):
            done = call(refused[0], "--db", self.database, *refused[1:], expect=1)
            self.assertIn("was changed in the database after it was fixed", done.stderr)
        done = call("verify", "--db", self.database, expect=1)
        self.assertIn("audit log: fixed round 2 is not what was recorded", done.stdout + done.stderr)
        self.assertEqual([], list(self.folder.glob("sheets/*")))

    def test_an_unreadable_record_does_not_pass_for_a_draft(self):
        call("fix", "--db", self.database)
        connection = sqlite3.connect(self.database)
        connection.execute("DROP TRIGGER round_fixing_stays")
        connection.execute("UPDATE round_fixing SET record = '{}', sha256 = ?",
                           (hashlib.sha256(b"{}").digest(),))
        connection.commit()
        connection.close()
        self.round_is_named()


class Signatures(program.ProgramTest):
    """A sheet of a fixed round is signed, checked and superseded; what is under it is not taken away in silence."""

    WHO = "Emre Çelik"

    def setUp(self):
        super().setUp()
        self.take_demo()
        call("fix", "--db", self.database)

    def sign(self, *arguments):
        return program.answer("sign", "--db", self.database, "--unit", self.WHO, *arguments)

    def check(self, code):
        return program.answer("check", "--db", self.database, code)

    def text(self, folder):
        call("sheets", "--db", self.database, "--unit", self.WHO, "--out", self.folder / folder, "--one-file")
        file, = (self.folder / folder).iterdir()
        return program.pdf_text(file)

    def refused(self, *arguments):
        done = call(*arguments, expect=1)
        self.assertEqual(1, len(done.stderr.strip().splitlines()))
        self.assertEqual("", done.stdout)
        return done.stderr

    def test_the_paper_shows_what_was_signed_and_stays_so(self):
        made = self.sign("--by", "P. de Wit", "--target", "41.5", "--reason", "more hours on Saturday",
                         "--view", "Too high for me.")
        before = self.text("before")
        for words in ("Signed by P. de Wit on", "agreed +41.5, because: more hours on Saturday", "Too high for me.",
                      made["code"], "Audit log " + made["audit"][:4] + "-" + made["audit"][4:8]):
            self.assertIn(words, before)
        self.assertEqual(0o600, next((self.folder / "before").iterdir()).stat().st_mode & 0o777)
        call("import", "--db", self.database, self.write("later.csv", LATER.replace("Gouda", "Amersfoort")))
        call("imports", "--db", self.database, "--undo", 2, "--reason", "wrong people")
        self.assertEqual(before, self.text("after"))
        for number in (1, 3):
            call("imports", "--db", self.database, "--undo", number, "--reason", "all wrong")
        self.assertEqual(before, self.text("without answers"))

    def test_a_signed_sheet_stays_in_its_language(self):
        def pages(folder, *arguments):
            call("sheets", "--db", self.database, "--unit", self.WHO, "--out", self.folder / folder, "--one-file", *arguments)
            file, = (self.folder / folder).iterdir()
            return program.pdf_text(file)

        self.assertIn("Target sheet 2027", pages("draft en", "--language", "en"))
        self.assertIn("Doelblad 2027", pages("draft nl", "--language", "nl"))
        made = self.sign("--by", "P. de Wit", "--language", "nl")
        dutch = pages("signed nl", "--language", "nl", "--second-page")
        for words in ("Doelblad 2027", "Ondertekend door P. de Wit", made["code"], "Hoe de cijfers op dit blad tot stand komen"):
            self.assertIn(words, dutch)
        self.assertEqual(dutch, pages("signed en", "--language", "en", "--second-page"))
        call("sheets", "--db", self.database, "--unit", self.WHO, "--out", self.folder / "named", "--name", "{number} {name}")
        file, = (self.folder / "named").iterdir()
        self.assertRegex(file.name, r"^\d{4} \D+\.pdf$")

    def test_a_code_tells_who_signed_and_what_superseded_it(self):
        first = self.sign("--by", "P. de Wit")
        paper = self.check(first["code"])
        self.assertEqual(("P. de Wit", None, True),
                         (paper["signed"]["by"], paper["supersededBy"], paper["sameToday"]))
        self.assertIn("signed before, by P. de Wit", self.refused(
            "sign", "--db", self.database, "--unit", self.WHO, "--by", "K. Bos"))
        second = self.sign("--by", "K. Bos", "--supersede", "other hours", "--target", "csat-grade=8.2",
                           "--reason", "own wish")
        self.assertNotEqual(first["code"], second["code"])
        paper = self.check(first["code"])
        self.assertEqual(("K. Bos", "other hours", second["code"]),
                         tuple(paper["supersededBy"][key] for key in ("by", "supersedingReason", "code")))
        grade = next(one for one in self.check(second["code"])["indicators"] if one["metric"] == "csat-grade")
        self.assertEqual((8.2, "own wish"), (grade["agreed"], grade["reason"]))
        words = call("check", "--db", self.database, first["code"]).stdout
        self.assertIn("Superseded: signed again on", words)
        self.assertIn("because other hours", words)

    def test_another_target_needs_a_reason_and_a_person(self):
        sign = ("sign", "--db", self.database, "--unit", self.WHO)
        self.assertIn("Say why", self.refused(*sign, "--by", "P. de Wit", "--target", "41.5"))
        self.refused(*sign, "--by", " ")
        self.refused("sign", "--db", self.database, "--unit", "Nobody", "--by", "P. de Wit")
        call(*sign, "--by", "P. de Wit", "--target", "stars=4", "--reason", "x", expect=2)
        self.refused(*sign, "--by", "P. de Wit", "--target", "141", "--reason", "x")
        for wrong in (("--target", "high"), ("--reason", "x")):
            call(*sign, "--by", "P. de Wit", *wrong, expect=2)
        call("sign", "--db", self.database, "--unit", self.WHO, expect=2)
        connection = sqlite3.connect(self.database)
        self.assertEqual((0,), connection.execute("SELECT count(*) FROM sheet_signing").fetchone())

    def test_an_import_under_a_signed_sheet_is_not_undone_in_silence(self):
        code = self.sign("--by", "P. de Wit")["code"]
        self.assertIn("Say why", self.refused("imports", "--db", self.database, "--undo", 1))
        self.assertEqual({False}, {one["undone"] for one in program.answer("imports", "--db", self.database)["imports"]})
        call("imports", "--db", self.database, "--undo", 1, "--reason", "wrong month")
        undone, = self.check(code)["undone"]
        self.assertEqual((1, "wrong month"), (undone["import"], undone["reason"]))
        self.assertIn("An import under it, number 1, was undone on", call("check", "--db", self.database, code).stdout)
        self.assertIn("audit log is unbroken: good", call("verify", "--db", self.database).stdout)
        call("imports", "--db", self.database, "--reason", "no import", expect=2)

    def test_results_name_who_signed_and_who_decides(self):
        self.sign("--by", "P. de Wit", "--target", "41.5", "--reason", "more hours")
        rows = program.table("results", "--db", self.database, "--decided-by", "K. Bos")
        self.assertEqual({"K. Bos"}, {row["decided_by"] for row in rows})
        mine, = (row for row in rows if row["employee"] == self.WHO and row["metric"] == "nps")
        self.assertEqual(("41.5000", "more hours", "P. de Wit", "0", "", ""),
                         tuple(mine[key] for key in ("target", "reason", "signed_by", "n", "result", "verdict")))
        answer = json.loads(call("results", "--db", self.database, "--format", "json").stdout)
        self.assertEqual((False, "2027"), (answer["ended"], answer["round"]))
        self.refused("results", "--db", self.database, "--round", "2031")

    def change_record(self, with_digest):
        connection = sqlite3.connect(self.database)
        trigger, = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'sheet_signing_stays'").fetchone()
        connection.execute("DROP TRIGGER sheet_signing_stays")
        record, = connection.execute("SELECT record FROM sheet_signing WHERE id = 1").fetchone()
        changed = record.replace("41.5", "31.5")
        self.assertNotEqual(record, changed)
        connection.execute("UPDATE sheet_signing SET record = ? WHERE id = 1", (changed,))
        if with_digest:
            connection.execute("UPDATE sheet_signing SET sha256 = ? WHERE id = 1",
                               (hashlib.sha256(changed.encode()).digest(),))
        connection.execute(trigger)
        connection.commit()
        connection.close()

    def test_a_changed_record_is_named_and_does_not_count_as_signed(self):
        code = self.sign("--by", "P. de Wit", "--target", "41.5", "--reason", "more hours")["code"]
        other = program.answer("sign", "--db", self.database, "--unit", "Kübra Aydin", "--by", "P. de Wit")["code"]
        self.change_record(with_digest=False)
        self.assertIn("period,n,", call("scores", "--db", self.database, "--metric", "nps", "--format", "csv").stdout)
        for command in (("results",), ("sheets", "--unit", self.WHO, "--out", self.folder / "sheets")):
            done = call(*command, "--db", self.database)
            self.assertIn(f"({self.WHO}, ", done.stderr)
            self.assertIn("was changed in the database after it was signed", done.stderr)
        done = call("check", "--db", self.database, code, expect=1)
        self.assertIn("was changed in the database after it was signed", done.stderr)
        self.assertEqual("", done.stdout)
        self.assertEqual("P. de Wit", self.check(other)["signed"]["by"])
        rows = program.table("results", "--db", self.database)
        mine, = (row for row in rows if row["employee"] == self.WHO and row["metric"] == "nps")
        self.assertNotIn(mine["target"], ("41.5000", "31.5000"))
        self.assertEqual(("", "", ""), tuple(mine[key] for key in ("reason", "signed_by", "verdict")))
        self.assertIn("was signed, but its record was changed", " ".join(self.text("paper").split()))

    def test_a_changed_record_whose_digest_was_changed_too_is_found_by_the_log(self):
        code = self.sign("--by", "P. de Wit", "--target", "41.5", "--reason", "more hours")["code"]
        self.change_record(with_digest=True)
        done = call("check", "--db", self.database, code, expect=1)
        self.assertIn("was changed in the database after it was signed", done.stderr)

    def test_a_changed_record_can_be_signed_again(self):
        code = self.sign("--by", "P. de Wit", "--target", "41.5", "--reason", "more hours")["code"]
        self.change_record(with_digest=False)
        sign = ("sign", "--db", self.database, "--unit", self.WHO, "--by", "K. Bos")
        call(*sign, expect=1)
        again = json.loads(call(*sign, "--supersede", "the record was changed", "--json").stdout)
        paper = json.loads(call("check", "--db", self.database, again["code"], "--json").stdout)
        self.assertEqual(("K. Bos", None), (paper["signed"]["by"], paper["supersededBy"]))
        call("check", "--db", self.database, code, expect=1)

    def test_verify_finds_a_changed_record(self):
        self.sign("--by", "P. de Wit", "--target", "41.5", "--reason", "more hours")
        self.change_record(with_digest=False)
        done = call("verify", "--db", self.database, expect=1)
        self.assertIn("audit log: signed sheet 1 is not what was recorded", done.stderr)

    def test_a_changed_log_is_found(self):
        self.sign("--by", "P. de Wit")
        connection = sqlite3.connect(self.database)
        connection.execute("DROP TRIGGER audit_entry_stays")
        connection.execute("UPDATE audit_entry SET at = '2026-01-01T00:00:00.000Z' WHERE sequence = 2")
        connection.commit()
        connection.close()
        call("scores", "--db", self.database, "--metric", "nps")
        done = call("verify", "--db", self.database, expect=1)
        self.assertIn("audit log is unbroken: BAD", done.stdout)
        self.assertIn("audit log: entry 2 was changed", done.stderr)


if __name__ == "__main__":
    program.main()
