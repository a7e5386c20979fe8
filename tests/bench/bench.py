#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how fast and how large Headroom is beside the sqlite3 shell, alternating in one run."""

import argparse
import pathlib
import shutil
import statistics
import sys
import tempfile

import makeexport
from contestants import run_headroom, run_sqlite

GOAL_RATIO, GOAL_MEGABYTES, GOAL_GROWTH = 0.30, 400, 11


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the headroom to measure")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--folder", help="where the files are made (default: a temporary folder)")
    parser.add_argument("--compare-only", action="store_true", help="one run of each; only the figures must agree")
    return parser.parse_args()


def contest(program, export, folder, repeat):
    """Runs by name, taken in turns so that a busy moment hits both."""
    contestants = {"headroom": run_headroom}
    if shutil.which("sqlite3"):
        contestants["sqlite3"] = run_sqlite
    else:
        print("skipped: sqlite3 is not installed")
    runs = {name: [] for name in contestants}
    for _ in range(repeat):
        for name, run in contestants.items():
            runs[name].append(run(program, export, folder))
    return runs


def disagreements(runs):
    """Groups that the contestants count differently."""
    expected = runs["headroom"][0].groups
    for name, ones in runs.items():
        for run in ones:
            for group in expected.keys() | run.groups.keys():
                if expected.get(group) != run.groups.get(group):
                    yield f"{group}: headroom {expected.get(group)}, {name} {run.groups.get(group)}"


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def show(rows, export, runs):
    print(f"\n{rows:,} rows, {export.stat().st_size / 1e6:.0f} MB, {export.stat().st_size / rows:.0f} bytes a row")
    print(f"  {'':10} {'seconds':>8} {'memory MB':>10} {'database MB':>12}")
    for name, ones in runs.items():
        print(f"  {name:10} {median(ones, 'seconds'):8.2f} {median(ones, 'megabytes'):10.0f} "
              f"{median(ones, 'database'):12.0f}")


def verdict(what, value, goal):
    print(f"  {what:46} {value:8.2f}   goal {goal:g}: {'reached' if value <= goal else 'MISSED'}")


def measure(chosen, rows, folder):
    export = folder / f"export-{rows}.csv"
    makeexport.make(rows, export)
    runs = contest(chosen.program, export, folder, 1 if chosen.compare_only else chosen.repeat)
    wrong = list(disagreements(runs))
    if wrong:
        sys.exit("\n".join(["the figures differ:"] + wrong[:10]))
    show(rows, export, runs)
    size = export.stat().st_size / 1e6
    export.unlink()
    return runs, size


def main():
    chosen = options()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        folder = pathlib.Path(name)
        if chosen.compare_only:
            measure(chosen, chosen.rows, folder)
            return
        small, _ = measure(chosen, chosen.rows // 10, folder)
        large, size = measure(chosen, chosen.rows, folder)
    print()
    seconds = median(large["headroom"], "seconds")
    if "sqlite3" in large:
        verdict("time beside sqlite3 (import, typed, unique, query)", seconds / median(large["sqlite3"], "seconds"),
                GOAL_RATIO)
    verdict("private memory in MB", median(large["headroom"], "megabytes"), GOAL_MEGABYTES)
    verdict("time for ten times the rows", seconds / median(small["headroom"], "seconds"), GOAL_GROWTH)
    verdict("database beside the export", median(large["headroom"], "database") / size, 0.9)


if __name__ == "__main__":
    main()
