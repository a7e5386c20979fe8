# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls headroom as a user's script would. The test scripts get its path as their first argument."""

import atexit
import csv
import functools
import io
import json
import math
import os
import pathlib
import shutil
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


def in_turns(metrics, groupings, periods):
    """(metric, grouping, period): every metric twice, every grouping and every period, in changing company.
    All with all would take a program start each."""
    for row in range(max(2 * len(metrics), len(groupings), len(periods))):
        grouping = row + row // math.lcm(len(metrics), len(groupings))
        period = row + row // math.lcm(len(metrics), len(periods)) + row // len(groupings)
        yield metrics[row % len(metrics)], groupings[grouping % len(groupings)], periods[period % len(periods)]


def pdf_text(path):
    """The text of a PDF, pages parted by form feeds. The colour profile, which the reader would work out again for
    every page, in four times the time, is hidden under another name of the same length: offsets stay."""
    content = pathlib.Path(path).read_bytes().replace(b"/OutputIntents", b"/SkippedIntent")
    return subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, check=True,
                          capture_output=True).stdout.decode()


@functools.cache
def demo():
    """The sample organisation, made once; a test that changes it takes a copy."""
    folder = tempfile.TemporaryDirectory(prefix="headroom demo ")
    atexit.register(folder.cleanup)
    database = pathlib.Path(folder.name) / "demo.headroom"
    call("demo", "--db", database)
    return database


class ProgramTest(unittest.TestCase):
    """A fresh folder for each test."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="headroom test ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.database = self.folder / "test.headroom"

    def take_demo(self):
        shutil.copy(demo(), self.database)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path


def main():
    global HEADROOM
    HEADROOM = sys.argv.pop(1)
    unittest.main(module="__main__")
