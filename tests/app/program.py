# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls headroom as a user's script would. The test scripts get its path as their first argument."""

import csv
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HEADROOM = None
SAMPLES = pathlib.Path(__file__).resolve().parents[2] / "resources" / "samples"
BASELINE = ("--from", "2025-11-01", "--to", "2026-10-31")


def call(*arguments, expect=0):
    """The finished process; its exit code must be the expected one."""
    done = subprocess.run([HEADROOM, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                          stdin=subprocess.DEVNULL, timeout=250, env={**os.environ, "LANG": "C.UTF-8"})
    if done.returncode != expect:
        raise AssertionError(f"{arguments}: exit code {done.returncode}, not {expect}\n{done.stdout}{done.stderr}")
    return done


def table(*arguments):
    """The lines of a CSV answer as dictionaries."""
    return list(csv.DictReader(io.StringIO(call(*arguments, "--format", "csv").stdout)))


def answer(*arguments):
    return json.loads(call(*arguments, "--json").stdout)


class ProgramTest(unittest.TestCase):
    """A fresh folder for each test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="headroom test ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.database = self.folder / "test.headroom"

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path


def main():
    global HEADROOM
    HEADROOM = sys.argv.pop(1)
    unittest.main(module="__main__")
