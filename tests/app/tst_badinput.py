#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input gives exit code 1, one clear line, and leaves the database as it was."""

import os
import shutil
import sqlite3
import subprocess

import program

HEADING = "Datum;Vestiging;Medewerker;Aanbeveling (0-10)\n"
ROW = "13-03-2026;Utrecht;J. Bakker;9\n"
GOOD = HEADING + ROW * 20
NOBODY = 65534

# Name of the file: its content, and a word that the message must hold beside the name.
BAD_FILES = {
    "leeg.csv": (b"", ""),
    "alleen-koppen.csv": (HEADING.encode(), ""),
    "rapport.csv": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" * 20, "PDF"),
    "open-aanhaling.csv": ((GOOD + '14-03-2026;"Utrecht;J. Bakker;9\n' + ROW * 5).encode(), "22"),
    "nul.csv": (GOOD.encode() + b"14-03-2026;Utre\0cht;J. Bakker;9\n" * 20, "NUL"),
    "utf-16-zonder-merk.csv": (GOOD.encode("utf-16-be").replace(b"\0", b"\0\0"), ""),
    "breed.csv": ((";".join(f"Kolom {i}" for i in range(1100)) + "\n" + ";".join("1" * 1100) + "\n").encode(),
                  "1"),
    "niets-te-meten.csv": (b"Datum;Artikel;Omschrijving\n" + b"13-03-2026;Fiets;Blauw\n" * 20, ""),
}


class BadInput(program.ProgramTest):
    def setUp(self):
        super().setUp()
        program.call("import", "--db", self.database, self.write("goed.csv", GOOD))
        self.before = self.database.read_bytes()

    def assert_refused(self, done, *words):
        self.assertEqual(1, done.returncode)
        self.assertEqual("", done.stdout)
        self.assertEqual(1, len(done.stderr.strip().splitlines()), done.stderr)
        for word in words:
            self.assertIn(word, done.stderr)
        self.assertEqual(self.before, self.database.read_bytes())

    def refuse_import(self, path, *words, database=None, options=()):
        done = program.call("import", "--db", database or self.database, *options, path, expect=1)
        self.assert_refused(done, *words)

    def test_files(self):
        for name, (content, word) in BAD_FILES.items():
            with self.subTest(name):
                self.refuse_import(self.write(name, content), name, word)

    def test_no_such_file(self):
        self.refuse_import(self.folder / "bestaat niet.csv", "bestaat niet.csv")

    def test_a_folder(self):
        self.refuse_import(self.folder)

    def test_wrong_encoding_chosen(self):
        path = self.write("latin.csv", GOOD.replace("J. Bakker", "Zoë").encode("cp1252"))
        self.refuse_import(path, "latin.csv", "UTF-8", options=("--encoding", "UTF-8"))

    def test_one_bad_file_among_good_ones_stores_nothing(self):
        good = self.write("ook goed.csv", GOOD.replace("Utrecht", "Zwolle"))
        bad = self.write("kapot.csv", HEADING + '13-03-2026;"Utrecht\n')
        done = program.call("import", "--db", self.database, good, bad, expect=1)
        self.assert_refused(done, "kapot.csv")

    def test_nothing_is_left_where_a_new_database_was_to_be(self):
        target = self.folder / "nieuw.headroom"
        self.refuse_import(self.folder / "bestaat niet.csv", database=target)
        self.assertFalse(target.exists())

    def refuse_database(self, path, *words):
        content = path.read_bytes()
        for call in (("scores", "--metric", "nps"), ("import", self.write("meer.csv", GOOD.replace("9", "8"))),
                     ("imports",), ("verify",)):
            with self.subTest(call[0]):
                self.assert_refused(program.call(call[0], "--db", path, *call[1:], expect=1), path.name, *words)
        self.assertEqual(content, path.read_bytes())

    def test_empty_database_file(self):
        self.refuse_database(self.write("nul.headroom", b""))

    def test_not_a_database(self):
        self.refuse_database(self.write("tekst.headroom", "Dit is een brief.\n" * 400))

    def test_database_of_another_program(self):
        path = self.folder / "ander.headroom"
        other = sqlite3.connect(path)
        other.execute("CREATE TABLE notes (text TEXT)")
        other.commit()
        other.close()
        self.refuse_database(path)

    def test_database_of_a_newer_version(self):
        path = self.folder / "nieuwer.headroom"
        shutil.copy(self.database, path)
        newer = sqlite3.connect(path)
        newer.execute("PRAGMA user_version = 4711")
        newer.commit()
        newer.close()
        self.refuse_database(path, "4711")

    def test_no_such_database(self):
        self.assert_refused(program.call("scores", "--db", self.folder / "weg.headroom", "--metric", "nps", expect=1),
                            "weg.headroom")

    def test_database_in_use(self):
        other = sqlite3.connect(self.database, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN EXCLUSIVE")
        done = program.call("import", "--db", self.database, self.write("meer.csv", GOOD.replace("9", "8")), expect=1)
        other.execute("ROLLBACK")
        self.assert_refused(done, self.database.name)

    def as_nobody(self, *arguments):
        """The call as a user without rights. Skips where that cannot be arranged."""
        options = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        done = subprocess.run([program.HEADROOM, *map(str, arguments)], capture_output=True, text=True, timeout=250,
                              stdin=subprocess.DEVNULL, cwd="/", env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8",
                                                                      "HOME": "/nonexistent"}, **options)
        return done

    def test_folder_without_permission_to_write(self):
        try:
            works = self.as_nobody("--version").returncode == 0
        except PermissionError:
            works = False
        if not works:
            self.skipTest("skipped: the program cannot be run by a user without rights here")
        more = self.write("meer.csv", GOOD.replace("9", "8"))
        os.chmod(self.database, 0o644)
        os.chmod(self.folder, 0o555)
        self.addCleanup(os.chmod, self.folder, 0o755)
        self.assert_refused(self.as_nobody("import", "--db", self.folder / "nieuw.headroom", more), self.folder.name)
        self.assert_refused(self.as_nobody("import", "--db", self.database, more), self.folder.name)
        self.assertEqual(sorted(["goed.csv", "meer.csv", self.database.name]),
                         sorted(path.name for path in self.folder.iterdir() if path.is_file()))

    def test_full_disk(self):
        mounted = self.folder / "vol"
        mounted.mkdir()
        script = ('mount -t tmpfs -o size=600k tmpfs "$2" || exit 77\n'
                  '"$1" import --db "$2/klein.headroom" "$3" >"$4/out" 2>"$4/err"; code=$?\n'
                  'ls "$2" >"$4/left"; exit $code\n')
        sample = program.SAMPLES / "voorbeeldketen.csv"
        done = subprocess.run(["unshare", "-m", "sh", "-c", script, "sh", program.HEADROOM, mounted, sample,
                               self.folder], stdin=subprocess.DEVNULL, capture_output=True, timeout=250)
        if done.returncode == 77 or b"unshare" in done.stderr:
            self.skipTest("skipped: no right to mount a small disk here")
        self.assertEqual(1, done.returncode)
        self.assertEqual(1, len((self.folder / "err").read_text().strip().splitlines()))
        self.assertEqual("", (self.folder / "left").read_text())


class WrongUsage(program.ProgramTest):
    def test_exit_code_2(self):
        for arguments in (("scores",), ("import",), ("fly",), ("scores", "--db", "x", "--metric", "nps", "--by", "x"),
                          ("scores", "--db", "x", "--metric", "nps", "--from", "31-12-2026")):
            with self.subTest(arguments):
                self.assertTrue(program.call(*arguments, expect=2).stderr)


if __name__ == "__main__":
    program.main()
