#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts whose cells are divided, quoted or encoded in another way: seen in the file, or told."""

import program

ANSWERS = [("2026-03-13", "Café, Zuid", 9, "It's \"good\""), ("2026-03-14", "Łódź", 3, "C:\\shop"),
           ("2026-03-15", "Café, Zuid", 8, "")]


def text(delimiter, quote):
    """The answers, each text of them as quote() writes it."""
    rows = [("Date", "Location", "NPS", "Comment"), *ANSWERS]
    return "".join(delimiter.join(quote(cell) if isinstance(cell, str) else str(cell) for cell in row) + "\n"
                   for row in rows)


def doubled(cell):
    return '"' + cell.replace('"', '""') + '"'


def with_backslashes(mark):
    return lambda cell: mark + cell.replace("\\", "\\\\").replace(mark, "\\" + mark) + mark


def single(cell):
    return "'" + cell.replace("'", "''") + "'"


class Dialects(program.ProgramTest):
    def import_file(self, content, *options):
        if self.database.exists():
            self.database.unlink()
        return program.answer("import", "--db", self.database, *options, self.write("answers.csv", content))["files"][0]

    def assert_all_in(self, file):
        self.assertEqual((4, 3, 0), (file["read"], file["imported"], file["refused"]))
        scores = program.table("scores", "--db", self.database, "--metric", "nps", "--by", "location")
        self.assertEqual({"Café, Zuid": "2", "Łódź": "1"}, {row["location"]: row["n"] for row in scores})

    def test_quotes_are_recognised(self):
        for quote, name in ((doubled, None), (with_backslashes('"'), "double-backslash"), (single, "single"),
                            (with_backslashes("'"), "single-backslash")):
            with self.subTest(name):
                file = self.import_file(text(",", quote))
                self.assertEqual(name, file["format"].get("quotes"))
                self.assert_all_in(file)

    def test_a_delimiter_and_quotes_are_told(self):
        for delimiter, name in ((";", ";"), ("|", "|"), ("\t", "tab")):
            with self.subTest(name):
                file = self.import_file(text(delimiter, single), "--delimiter", name, "--quotes", "single")
                self.assertEqual(delimiter, file["format"]["delimiter"])
                self.assert_all_in(file)

    def test_letters_show_the_encoding(self):
        content = text(";", doubled).encode("cp1250", errors="replace")
        wrong = self.import_file(content)
        self.assertEqual("windows-1252", wrong["format"]["encoding"])
        self.assertEqual([(2, 2, "Café, Zuid"), (3, 2, "£ódŸ")],
                         [(cell["line"], cell["column"], cell["text"]) for cell in wrong["letters"]])
        right = self.import_file(content, "--encoding", "windows-1250")
        self.assertEqual("Łódź", right["letters"][1]["text"])
        self.assert_all_in(right)


if __name__ == "__main__":
    program.main()
