# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is compared: from the export to a stored, unique, scored table, as whole processes."""

import csv
import io
import os
import pathlib
import shutil
import subprocess
import threading
import time
from dataclasses import dataclass

SQLITE_PIPELINE = """
.mode csv
.separator ;
.import '{export}' raw
CREATE TABLE answer (
    id TEXT NOT NULL, day TEXT NOT NULL, location TEXT, department TEXT, employee TEXT, function TEXT, channel TEXT,
    step TEXT, customer TEXT, nps INTEGER, grade REAL, days REAL, minutes REAL, comment TEXT);
INSERT INTO answer SELECT
    "Respondentnr",
    substr("Ingevuld op", 7, 4) || '-' || substr("Ingevuld op", 4, 2) || '-' || substr("Ingevuld op", 1, 2),
    "Vestiging", "Afdeling", "Medewerker", "Functie", "Kanaal", "Stap in de klantreis", "Klanttype",
    CAST(nullif("Aanbeveling (0-10)", '') AS INTEGER),
    CAST(replace(nullif("Rapportcijfer", ''), ',', '.') AS REAL),
    CAST(replace(nullif("Levertijd (dagen)", ''), ',', '.') AS REAL),
    CAST(nullif("Reactietijd (minuten)", '') AS REAL), "Toelichting"
FROM raw;
DROP TABLE raw;
CREATE UNIQUE INDEX answer_id ON answer (id);
.separator ,
.headers on
SELECT location, substr(day, 1, 7) AS period, count(*) AS n, sum(nps >= 9) AS favourable,
    sum(nps BETWEEN 7 AND 8) AS neutral, sum(nps <= 6) AS unfavourable
FROM answer WHERE nps IS NOT NULL GROUP BY location, period;
"""
QUESTION = ["--metric", "nps", "--by", "location", "--period", "month", "--format", "csv"]


@dataclass
class Run:
    """One or more processes, one after the other."""
    seconds: float = 0
    processor: float = 0  # seconds of it, of all threads, user and system
    megabytes: float = 0  # the largest private memory of a process
    database: float = 0  # size in megabytes
    output: str = ""  # of the last process

    def then(self, arguments, text=None):
        before = os.times()
        output, seconds, megabytes = watched(arguments, text)
        after = os.times()
        self.seconds += seconds
        self.processor += (after.children_user + after.children_system
                           - before.children_user - before.children_system)
        self.megabytes = max(self.megabytes, megabytes)
        self.output = output
        return self

    def groups(self):
        """(location, period): counts, where all show them: under five answers only n is public."""
        groups = {}
        for row in csv.DictReader(io.StringIO(self.output)):
            n = int(row["n"])
            bands = tuple(int(row[name]) for name in ("favourable", "neutral", "unfavourable")) if n >= 5 else ()
            groups[row["location"], row["period"]] = (n, *bands)
        return groups


class PeakMemory(threading.Thread):
    """Watches the private memory of a process: pages of a mapped file are not its own."""

    def __init__(self, process):
        super().__init__(daemon=True)
        self.status = pathlib.Path(f"/proc/{process.pid}/status")
        self.kilobytes = 0

    def run(self):
        while True:
            try:
                fields = dict(line.split(":", 1) for line in self.status.read_text().splitlines())
                self.kilobytes = max(self.kilobytes, int(fields["RssAnon"].split()[0]))
            except (OSError, KeyError):
                return
            time.sleep(0.05)  # seldom: it would take time from those only who use both cores


def watched(arguments, text=None):
    """(standard output, seconds, peak private megabytes) of a process that must succeed."""
    started = time.perf_counter()
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
                               env={**os.environ, "LANG": "C.UTF-8"})
    memory = PeakMemory(process)
    memory.start()
    output, _ = process.communicate(text)
    seconds = time.perf_counter() - started  # the watcher may sleep a little longer
    memory.join()
    if process.returncode != 0:
        raise SystemExit(f"{arguments[0]} ended with {process.returncode}")
    return output, seconds, memory.kilobytes / 1024


class Headroom:
    name = "headroom"
    grows = True  # takes in more rows and knows those it has

    def __init__(self, program):
        self.program = program

    def fill(self, export, database):
        run = Run().then([self.program, "import", "--db", str(database), str(export)])
        return run.then([self.program, "scores", "--db", str(database), *QUESTION])

    def grow(self, export, database):
        return Run().then([self.program, "import", "--db", str(database), str(export)])


class Workbook(Headroom):
    """Headroom once more, on the same rows in a workbook beside the export."""
    name = "xlsx"

    def fill(self, export, database):
        return super().fill(export.with_suffix(".xlsx"), database)


class Sqlite:
    name = "sqlite3"
    grows = False

    @staticmethod
    def missing():
        return None if shutil.which("sqlite3") else "sqlite3 is not installed"

    def fill(self, export, database):
        return Run().then(["sqlite3", str(database)], SQLITE_PIPELINE.format(export=export))


class DuckDb:
    name = "duckdb"
    grows = True
    package = "@duckdb/node-api"

    def __init__(self, tools):
        self.tools = tools and str(pathlib.Path(tools).resolve())
        self.script = pathlib.Path(__file__).with_name("duckdb.mjs")

    def missing(self):
        """Installs what is missing into the build folder; says why that is not possible."""
        if not self.tools:
            return "no folder for its package was given (--tools)"
        if not shutil.which("node") or not shutil.which("npm"):
            return "node and npm are not installed"
        if not (pathlib.Path(self.tools) / "node_modules" / self.package).exists():
            print(f"installing {self.package} into {self.tools}", flush=True)
            done = subprocess.run(["npm", "install", "--no-fund", "--no-audit", "--prefix", self.tools, self.package],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if done.returncode != 0:
                return f"npm cannot install {self.package} (no network?)"
        return None

    def call(self, work, export, database):
        return Run().then(["node", str(self.script), str(self.tools), work, str(database), str(export)])

    def fill(self, export, database):
        return self.call("fill", export, database)

    def milliseconds_to_answer(self, database):
        """Of the same question asked again and again of a database that stays open."""
        run = Run().then(["node", str(self.script), str(self.tools), "ask", str(database)])
        return float(run.output)

    def grow(self, export, database):
        return self.call("grow", export, database)
