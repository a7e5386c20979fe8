# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is compared: from the export to a stored, unique, scored table, as whole processes."""

import csv
import io
import os
import pathlib
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


@dataclass
class Run:
    seconds: float
    megabytes: float  # the largest private memory of its processes
    database: float  # size in megabytes
    groups: dict  # (location, period): counts


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
            time.sleep(0.01)


def watched(arguments, text=None):
    """(standard output, peak private megabytes) of a process that must succeed."""
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
                               env={**os.environ, "LANG": "C.UTF-8"})
    memory = PeakMemory(process)
    memory.start()
    output, _ = process.communicate(text)
    memory.join()
    if process.returncode != 0:
        raise SystemExit(f"{arguments[0]} ended with {process.returncode}")
    return output, memory.kilobytes / 1024


def counts_by_group(text):
    """Counts where both show them: under five answers only n is public."""
    groups = {}
    for row in csv.DictReader(io.StringIO(text)):
        n = int(row["n"])
        bands = tuple(int(row[name]) for name in ("favourable", "neutral", "unfavourable")) if n >= 5 else ()
        groups[row["location"], row["period"]] = (n, *bands)
    return groups


def finished(started, megabytes, database, output):
    seconds = time.perf_counter() - started
    size = database.stat().st_size / 1e6
    database.unlink()
    return Run(seconds, megabytes, size, counts_by_group(output))


def run_headroom(program, export, folder):
    database = folder / "bench.headroom"
    started = time.perf_counter()
    _, importing = watched([program, "import", "--db", str(database), str(export)])
    output, scoring = watched([program, "scores", "--db", str(database), "--metric", "nps", "--by", "location",
                               "--period", "month", "--format", "csv"])
    return finished(started, max(importing, scoring), database, output)


def run_sqlite(_, export, folder):
    database = folder / "bench.sqlite"
    started = time.perf_counter()
    output, megabytes = watched(["sqlite3", str(database)], SQLITE_PIPELINE.format(export=export))
    return finished(started, megabytes, database, output)
