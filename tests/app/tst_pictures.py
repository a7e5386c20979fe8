#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program paints without a display, and that it has nothing to complain of."""

import os
import unittest

import program
from program import call


class Pictures(program.ProgramTest):
    def setUp(self):
        super().setUp()
        os.environ.pop("XDG_RUNTIME_DIR", None)
        call("demo", "--db", self.database)

    def test_a_page_is_a_picture_of_its_size(self):
        picture = self.folder / "overview.png"
        done = call("screenshot", "--db", self.database, "--page", "overview", "--out", picture,
                    "--size", "1024x700", "--scale", "2")
        self.assertEqual(done.stderr, "")
        header = picture.read_bytes()[:24]
        self.assertEqual(header[:8], b"\x89PNG\r\n\x1a\n")
        self.assertEqual([int.from_bytes(header[at:at + 4], "big") for at in (16, 20)], [2048, 1400])

    def test_charts_and_sheets_are_written_in_silence(self):
        chart, sheets = self.folder / "trend.svg", self.folder / "sheets"
        self.assertEqual(call("trend", "--db", self.database, "--metric", "nps", "--out", chart).stderr, "")
        self.assertIn("<svg", chart.read_text(encoding="utf-8"))
        done = call("sheets", "--db", self.database, "--out", sheets, "--one-file")
        self.assertEqual(done.stderr, "")
        self.assertEqual([path.read_bytes()[:5] for path in sheets.iterdir()], [b"%PDF-"])


if __name__ == "__main__":
    program.main()
