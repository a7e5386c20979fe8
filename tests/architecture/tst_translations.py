#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the translations finds what is missing."""

import pathlib
import tempfile
import unittest

from translations import faults

FINISHED = "<message><source>Save %1</source><translation>%1 opslaan</translation></message>"
PLURAL = ('<message numerus="yes"><source>%Ln row(s)</source><translation>'
          "<numerusform>%Ln rij</numerusform><numerusform>%Ln rijen</numerusform></translation></message>")


class Translations(unittest.TestCase):
    def faults(self, translated, collected=FINISHED + PLURAL, **options):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, inside in (("translated.ts", translated), ("collected.ts", collected)):
                paths.append(pathlib.Path(folder) / name)
                paths[-1].write_text(f'<TS version="2.1"><context><name>Page</name>{inside}</context></TS>')
            return list(faults(*paths, **options))

    def test_complete(self):
        self.assertEqual([], self.faults(FINISHED + PLURAL))

    def test_unfinished(self):
        unfinished = FINISHED.replace("<translation>", '<translation type="unfinished">')
        self.assertEqual(1, len(self.faults(unfinished + PLURAL)))

    def test_empty(self):
        self.assertEqual(1, len(self.faults(FINISHED.replace("%1 opslaan", "") + PLURAL)))

    def test_missing_text(self):
        self.assertEqual(['not in the file: Page: "Save %1"'], self.faults(PLURAL))

    def test_vanished_text_does_not_count(self):
        vanished = FINISHED.replace("<translation>", '<translation type="vanished">')
        self.assertEqual(1, len(self.faults(vanished + PLURAL)))

    def test_missing_plural_form(self):
        self.assertEqual(1, len(self.faults(FINISHED + PLURAL.replace("<numerusform>%Ln rijen</numerusform>", ""))))

    def test_lost_placeholder(self):
        self.assertEqual(1, len(self.faults(FINISHED.replace("%1 opslaan", "Opslaan") + PLURAL)))

    def test_plurals_only(self):
        self.assertEqual([], self.faults(PLURAL, plurals_only=True))
        self.assertEqual(1, len(self.faults("", plurals_only=True)))


if __name__ == "__main__":
    unittest.main()
