#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program paints without a display, and that it has nothing to complain of."""

import csv
import os
import unittest
import zipfile
from xml.etree import ElementTree

import program
from program import call


class Pictures(program.ProgramTest):
    def setUp(self):
        super().setUp()
        os.environ.pop("XDG_RUNTIME_DIR", None)
        self.take_demo()

    def test_a_page_is_a_picture_of_its_size(self):
        for page in ("overview", "insight", "actions"):
            picture = self.folder / f"{page}.png"
            done = call("screenshot", "--db", self.database, "--page", page, "--out", picture,
                        "--size", "1024x700", "--scale", "2")
            self.assertEqual(done.stderr, "")
            header = picture.read_bytes()[:24]
            self.assertEqual(header[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual([int.from_bytes(header[at:at + 4], "big") for at in (16, 20)], [2048, 1400])

    def test_an_unknown_indicator_is_no_picture_of_another(self):
        picture = self.folder / "trends.png"
        options = ("screenshot", "--db", self.database, "--page", "trends", "--out", picture, "--metric")
        done = call(*options, "npss", expect=2)
        self.assertIn("npss", done.stderr)
        self.assertFalse(picture.exists())
        pictures = set()
        for metric in ("nps", "csat-grade", "Tijd dat de klant wacht"):
            call(*options, metric)
            pictures.add(picture.read_bytes())
        self.assertEqual(3, len(pictures))

    def test_charts_and_sheets_are_written_in_silence(self):
        chart, sheets = self.folder / "trend.svg", self.folder / "sheets"
        self.assertEqual(call("trend", "--db", self.database, "--metric", "nps", "--out", chart).stderr, "")
        self.assertIn("<svg", chart.read_text(encoding="utf-8"))
        done = call("sheets", "--db", self.database, "--out", sheets, "--one-file")
        self.assertEqual(done.stderr, "")
        self.assertEqual([path.read_bytes()[:5] for path in sheets.iterdir()], [b"%PDF-"])

    def test_flags_are_explained_where_nobody_can_point_at_them(self):
        chart, book = self.folder / "trend.svg", self.folder / "trend.xlsx"
        for file in (chart, book):
            call("trend", "--db", self.database, "--metric", "nps", "--unit", "'s-Hertogenbosch", "--out", file)
        drawn = " ".join(ElementTree.parse(chart).getroot().itertext())
        self.assertIn("Binnen een uur terugbellen", drawn)
        self.assertNotIn("Vaste bezorgdagen", drawn)  # that is of Gouda
        notes = " ".join(str(cell) for row in sheet_cells(book)[:8] for cell in row)
        self.assertIn("Binnen een uur terugbellen", notes)

    def test_a_workbook_holds_the_same_figures_as_the_rows(self):
        rows, book = self.folder / "trend.csv", self.folder / "trend.xlsx"
        options = ("--metric", "nps", "--unit", "Gouda", "--where", "channel=Webshop", "--period", "quarter")
        for file in (rows, book):
            self.assertEqual(call("trend", "--db", self.database, *options, "--out", file).stderr, "")
            self.assertEqual(0o600, file.stat().st_mode & 0o777)
        with open(rows, encoding="utf-8", newline="") as file:
            heading, *expected = csv.reader(file)
        self.assertIn("Webshop", expected[0][0])
        cells = sheet_cells(book)
        notes = " ".join(str(cell) for row in cells[:3] for cell in row)
        for words in ("Gouda", "Webshop", "Voorbeeldketen"):
            self.assertIn(words, notes)
        found = [row for row in cells if row and row[0] == expected[0][0]]
        self.assertEqual(len(expected), len(found))
        for wanted, got in zip(expected, found):
            self.assertEqual(wanted[:2], got[:2])
            for figure, cell in zip(wanted[2:], got[2:] + [""] * 4):
                if figure:
                    self.assertAlmostEqual(float(figure), cell, delta=0.00005001)


def sheet_cells(path):
    """The cells of the first sheet, row by row: text as str, numbers as float."""
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as book:
        shared = ["".join(part.itertext()) for part in
                  ElementTree.fromstring(book.read("xl/sharedStrings.xml")).findall("m:si", space)]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.findall(".//m:row", space):
        cells = []
        for cell in row.findall("m:c", space):
            value = cell.findtext("m:v", namespaces=space)
            cells.append(shared[int(value)] if cell.get("t") == "s" else float(value))
        rows.append(cells)
    return rows


if __name__ == "__main__":
    program.main()
