#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how fast and how large Headroom is beside sqlite3 and DuckDB, in turns in one run."""

import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import makeexport
import makeworkbook
from contestants import DuckDb, Headroom, Run, Sqlite, Workbook

WORKBOOK_ROWS = 100_000
NEW_ROWS = 10_000  # of the growing database; as many again that it has already
MANY_LOCATIONS, EMPLOYEES_EACH = 500, 20  # of an organisation that is large itself


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the headroom to measure")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--large", action="store_true", help="also ten times as many rows, once, and growing that")
    parser.add_argument("--window", help="bench_window: with --large, also the window on that database")
    parser.add_argument("--imports", help="bench_import: with --large, also preview and Cancel of that export")
    parser.add_argument("--only", default="sqlite3,duckdb", help="the peers to run")
    parser.add_argument("--tools", help="where the package of DuckDB is or goes to")
    parser.add_argument("--folder", help="where the files are made (default: a temporary folder)")
    parser.add_argument("--compare-only", action="store_true", help="one run of each; only the figures must agree")
    return parser.parse_args()


def contestants(chosen):
    found = [Headroom(chosen.program)]
    for peer in (Sqlite(), DuckDb(chosen.tools)):
        if peer.name not in chosen.only.split(","):
            continue
        reason = peer.missing()
        if reason:
            print(f"skipped: {peer.name}: {reason}")
        else:
            found.append(peer)
    return found


class Contest:
    """The same work by all, taken in turns so that a busy moment hits everyone."""

    def __init__(self, folder, everyone):
        self.folder = folder
        self.everyone = everyone

    def database(self, contestant):
        """In a folder of its own, with what else is made beside it."""
        return self.folder / contestant.name / "answers.db"

    def remove(self, contestant):
        folder = self.database(contestant).parent
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()

    def fill(self, export, repeat, keep=False):
        """Runs by name."""
        runs = {contestant.name: [] for contestant in self.everyone}
        for turn in range(repeat):
            for contestant in self.everyone:
                self.remove(contestant)
                run = contestant.fill(export, self.database(contestant))
                run.database = self.database(contestant).stat().st_size / 1e6
                runs[contestant.name].append(run)
                if not (keep and contestant.grows and turn == repeat - 1):
                    self.remove(contestant)
        check(runs)
        return runs

    def grow(self, rows, repeat):
        """Each turn brings new rows and as many that are known."""
        growing = [contestant for contestant in self.everyone if contestant.grows]
        runs = {contestant.name: [] for contestant in growing}
        export = self.folder / "more.csv"
        for turn in range(repeat):
            makeexport.make(2 * NEW_ROWS, export, first=rows + (turn - 1) * NEW_ROWS)
            for contestant in growing:
                runs[contestant.name].append(contestant.grow(export, self.database(contestant)))
        for contestant in growing:
            self.remove(contestant)
        return runs


def check(runs):
    """Ends the benchmark when the contestants count a group differently."""
    expected = runs["headroom"][0].groups()
    for name, ones in runs.items():
        for run in ones:
            found = run.groups()
            wrong = [group for group in expected.keys() | found.keys() if expected.get(group) != found.get(group)]
            if wrong:
                sys.exit("\n".join(["the figures differ:"] + [
                    f"{group}: headroom {expected.get(group)}, {name} {found.get(group)}" for group in wrong[:10]]))


def median(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def ratio(runs, peer, what="seconds"):
    """The median of the ratios turn by turn."""
    return statistics.median(getattr(own, what) / getattr(other, what)
                             for own, other in zip(runs["headroom"], runs[peer]))


def show(title, runs):
    print(f"\n{title}")
    print(f"  {'':10} {'seconds':>8} {'CPU':>8} {'memory MB':>10} {'database MB':>12} {'headroom/it':>12} {'CPU/its':>8}")
    for name, ones in runs.items():
        beside = "" if name == "headroom" else f"{ratio(runs, name):12.2f} {ratio(runs, name, 'processor'):8.2f}"
        print(f"  {name:10} {median(ones, 'seconds'):8.2f} {median(ones, 'processor'):8.2f} "
              f"{median(ones, 'megabytes'):10.0f} {median(ones, 'database'):12.0f} {beside}")


class Verdicts:
    """Prints what was reached and what was missed, and remembers whether anything was."""

    def __init__(self):
        self.missed = 0

    def tell(self, what, value, goal):
        is_reached = value <= goal
        self.missed += 0 if is_reached else 1
        print(f"  {what:52} {value:8.2f}   goal {goal:g}: {'reached' if is_reached else 'MISSED'}")


def tell_peers(verdicts, runs, rows, goals):
    for peer, goal in goals.items():
        if peer in runs:
            verdicts.tell(f"time beside {peer}, {rows:,} rows", ratio(runs, peer), goal)


def measure(contest, rows, repeat, keep=False, look=None):
    """(runs by name, size of the export in megabytes); look is called with the export first"""
    export = contest.folder / f"export-{rows}.csv"
    makeexport.make(rows, export)
    size = export.stat().st_size / 1e6
    if look:
        look(export)
    runs = contest.fill(export, repeat, keep)
    export.unlink()
    show(f"{rows:,} rows, {size:.0f} MB, {1e6 * size / rows:.0f} bytes a row", runs)
    return runs, size


def measure_growth(contest, rows, repeat):
    runs = contest.grow(rows, repeat)
    # The first turn has the day's only copy of a large database in it.
    later = {name: ones[1:] or ones for name, ones in runs.items()}
    show(f"{NEW_ROWS:,} new rows and as many known ones into {rows:,}", later)
    first = runs["headroom"][0]
    print(f"  the first turn of headroom: {first.seconds:.2f} seconds, {first.processor:.2f} CPU")
    return later


def measure_workbook(chosen, folder, rows, repeat):
    export = folder / "export.csv"
    workbook = export.with_suffix(".xlsx")
    makeexport.make(rows, export)
    makeworkbook.make(export, workbook)
    runs = Contest(folder, [Headroom(chosen.program), Workbook(chosen.program)]).fill(export, repeat)
    export.unlink()
    workbook.unlink()
    show(f"{rows:,} rows as CSV and as XLSX", runs)
    return runs


def milliseconds_by_name(program, file):
    """What a program measures with a file: medians where it was done often."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([program, str(file)], stdout=subprocess.PIPE, encoding="utf-8", check=True,
                          env=environment)
    print("\n" + done.stdout.rstrip())
    found = re.findall(r"^(.+?)(?:, median)?: ([0-9.]+) ms", done.stdout, re.MULTILINE)
    return {name: float(figure) for name, figure in found}


IMPORT_GOALS = {"preview": 1000, "cancel while the file is looked at": 200, "cancel in the middle of the import": 200}
WINDOW_GOALS = {"with figures": 1000, "cube look-up": 1, "trends, indicator": 16, "trends, period": 16, "trends, unit": 16,
                "overview, indicator": 16, "overview, period": 16, "overview, unit": 16, "trends, slice": 100,
                "shared out again": 5}


def window_verdicts(figures, where, goals):
    """To be told with the others: (what, milliseconds, goal)."""
    return [(f"milliseconds, {name}, {where}", figures[name], goal) for name, goal in goals.items()]


def measure_large_organisation(chosen, folder):
    """The window with hundreds of locations and thousands of employees."""
    export, database = folder / "organisation.csv", folder / "organisation.db"
    makeexport.make(chosen.rows, export, locations=MANY_LOCATIONS, employees_each=EMPLOYEES_EACH)
    subprocess.run([chosen.program, "import", export, "--db", database], stdout=subprocess.DEVNULL, check=True)
    export.unlink()
    goals = {name: goal for name, goal in WINDOW_GOALS.items() if name not in ("trends, slice", "shared out again")}  # told only
    return window_verdicts(milliseconds_by_name(chosen.window, database), f"{MANY_LOCATIONS} locations", goals)


def seconds_of_insight(chosen, database):
    start = time.monotonic()
    subprocess.run([chosen.program, "insight", "--db", database, "--metric", "nps"], stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - start


def measure_comments(chosen, folder):
    """What finding the reasons in a comment on every row takes beside taking these rows in: insight with them, less
    insight of the same rows without comments."""
    seconds, insight = {}, {}
    for share in (0, 1):
        export, database = folder / f"comments{share}.csv", folder / f"comments{share}.db"
        makeexport.make(chosen.rows, export, comments=share)
        start = time.monotonic()
        subprocess.run([chosen.program, "import", export, "--db", database], stdout=subprocess.DEVNULL, check=True)
        seconds[share] = time.monotonic() - start
        export.unlink()
        insight[share] = min(seconds_of_insight(chosen, database) for _ in range(3))
        database.unlink()
    found = insight[1] - insight[0]
    print(f"{chosen.rows:,} comments: {seconds[1]:.2f} seconds to take in, {found:.2f} to find their reasons")
    return [(f"import with reasons beside without, {chosen.rows:,} comments", 1 + found / seconds[1], 1.3)]


def measure_sheets(chosen, folder):
    """Target sheets of 500 employees as PDF files."""
    export, database, sheets = folder / "sheets.csv", folder / "sheets.db", folder / "sheets"
    makeexport.make(100_000, export, locations=25, employees_each=20)
    subprocess.run([chosen.program, "import", export, "--db", database], stdout=subprocess.DEVNULL, check=True)
    run = Run().then([chosen.program, "sheets", "--db", str(database), "--metric", "nps", "--target", "60",
                      "--by", "location,employee", "--out", str(sheets)])
    count = len(list(sheets.glob("*.pdf")))
    return [(f"seconds, {count} sheets as PDF", run.seconds, 15), (f"private memory in MB, {count} sheets", run.megabytes, 300)]


def measure_window(program, contest, rows, goals):
    """Verdicts to be told with the others: (what, milliseconds, goal)."""
    headroom, *peers = contest.everyone
    figures = milliseconds_by_name(program, contest.database(headroom))
    verdicts = window_verdicts(figures, f"{rows:,} rows", goals)
    for peer in peers:
        if peer.name == "duckdb":
            question = peer.milliseconds_to_answer(contest.database(peer))
            print(f"duckdb, the scores of every location and month: {question:.1f} ms")
            verdicts.append((f"trends, indicator, beside that, {rows:,} rows", figures["trends, indicator"] / question, 1))
    return verdicts


def main():
    chosen = options()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as name:
        contest = Contest(pathlib.Path(name), contestants(chosen))
        if chosen.compare_only:
            measure(contest, chosen.rows, 1)
            measure_workbook(chosen, contest.folder, chosen.rows, 1)
            return
        books = measure_workbook(chosen, contest.folder, WORKBOOK_ROWS, chosen.repeat)
        runs, size = measure(contest, chosen.rows, chosen.repeat, keep=True)
        window = []
        if chosen.window:
            window += measure_window(chosen.window, contest, chosen.rows, WINDOW_GOALS | {"insight": 200})
            window += measure_large_organisation(chosen, contest.folder)
            window += measure_comments(chosen, contest.folder)
            window += measure_sheets(chosen, contest.folder)
        grown = measure_growth(contest, chosen.rows, chosen.repeat)
        if chosen.large:
            contest.everyone = [one for one in contest.everyone if one.name != "sqlite3"]
            look = None
            if chosen.imports:
                def look(export):
                    window.extend(window_verdicts(milliseconds_by_name(chosen.imports, export),
                                                  f"{10 * chosen.rows:,} rows", IMPORT_GOALS))
            many, _ = measure(contest, 10 * chosen.rows, 1, keep=True, look=look)
            if chosen.window:
                window += measure_window(chosen.window, contest, 10 * chosen.rows, WINDOW_GOALS)
            grown_large = measure_growth(contest, 10 * chosen.rows, chosen.repeat)
    print()
    verdicts = Verdicts()
    tell_peers(verdicts, runs, chosen.rows, {"sqlite3": 0.20, "duckdb": 0.50})
    verdicts.tell("private memory in MB", median(runs["headroom"], "megabytes"), 400)
    verdicts.tell("database beside the export", median(runs["headroom"], "database") / size, 0.9)
    verdicts.tell(f"seconds to grow, {chosen.rows:,} rows", median(grown["headroom"], "seconds"), 1)
    verdicts.tell(f"seconds beyond 1.5 times the CSV's, XLSX of {WORKBOOK_ROWS:,} rows",
                  median(books["xlsx"], "seconds") - 1.5 * median(books["headroom"], "seconds"), 1)
    verdicts.tell(f"private memory in MB, XLSX of {WORKBOOK_ROWS:,} rows", median(books["xlsx"], "megabytes"), 200)
    if chosen.large:
        tell_peers(verdicts, many, 10 * chosen.rows, {"duckdb": 0.35})
        verdicts.tell("time for ten times the rows",
                      median(many["headroom"], "seconds") / median(runs["headroom"], "seconds"), 11)
        verdicts.tell("private memory in MB, ten times the rows", median(many["headroom"], "megabytes"), 500)
        verdicts.tell(f"seconds to grow, {10 * chosen.rows:,} rows", median(grown_large["headroom"], "seconds"), 1)
    for what, value, goal in window:
        verdicts.tell(what, value, goal)
    if verdicts.missed > 0:
        sys.exit(f"{verdicts.missed} goals missed")


if __name__ == "__main__":
    main()
