#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes what `headroom scores` must print, from the exports alone and with exact fractions.

Shares no code, data or rounding with the program: it reads the export with Python's csv module.
"""

import argparse
import csv
import datetime
import functools
import math
import pathlib
import sys
from fractions import Fraction

Z = 1.959963984540054
MINIMUM = 5
UNKNOWN = "(unknown)"

SCALES = {
    "Aanbeveling (0-10)": (0, 10),
    "Rapportcijfer": (1, 10),
    "Tevredenheid (1-8)": (1, 8),
    "Tevredenheid (1-7)": (1, 7),
    "Tevredenheid (1-6)": (1, 6),
    "Tevredenheid (1-4)": (1, 4),
    "Tevredenheid (1-3)": (1, 3),
    "Tevreden": (0, 1),
    "Opgelost": (0, 1),
    "Cijfer (0-10)": (0, 10),
    "Score (0-100)": (0, 100),
    "Gemak (1-7)": (1, 7),
    "Sterren (1-5)": (1, 5),
    "Levertijd (dagen)": (0, None),
    "Reactietijd (minuten)": (0, None),
    "Als werkgever aanbevelen (0-10)": (0, 10),
}
DIMENSIONS = {
    "location": "Vestiging",
    "department": "Afdeling",
    "employee": "Medewerker",
    "function": "Functie",
    "channel": "Kanaal",
    "step": "Stap in de klantreis",
}
# Indicator: kind, column, where favourable starts, where neutral starts (None: there is no neutral),
# the lowest valid value, the ends of the score's scale. For times a lower value is favourable.
METRICS = {
    "nps": ("net", "Aanbeveling (0-10)", 9, 7, 0, (-100, 100)),
    "nps-eu": ("net", "Aanbeveling (0-10)", 8, 6, 0, (-100, 100)),
    "nps-1to6": ("net", "Aanbeveling (0-10)", 9, 7, 1, (-100, 100)),
    "enps": ("net", "Als werkgever aanbevelen (0-10)", 9, 7, 0, (-100, 100)),
    "csat-grade": ("mean", "Rapportcijfer", 8, 6, 1, (1, 10)),
    "csat-7-top2": ("share", "Tevredenheid (1-7)", 6, None, 1, (0, 100)),
    "csat-6-top2": ("share", "Tevredenheid (1-6)", 5, None, 1, (0, 100)),
    "csat-8-top2": ("share", "Tevredenheid (1-8)", 7, None, 1, (0, 100)),
    "csat-4-top2": ("share", "Tevredenheid (1-4)", 3, None, 1, (0, 100)),
    "csat-3-top": ("share", "Tevredenheid (1-3)", 3, None, 1, (0, 100)),
    "satisfied": ("share", "Tevreden", 1, None, 0, (0, 100)),
    "mark-10": ("mean", "Cijfer (0-10)", 8, 6, 0, (0, 10)),
    "score-100": ("mean", "Score (0-100)", 80, 60, 0, (0, 100)),
    "ces-net": ("net", "Gemak (1-7)", 5, 4, 1, (-100, 100)),
    "ces-mean": ("mean", "Gemak (1-7)", 5, 4, 1, (1, 7)),
    "stars": ("mean", "Sterren (1-5)", 4, 3, 1, (1, 5)),
    "excellent": ("share", "Sterren (1-5)", 5, None, 1, (0, 100)),
    "delivery-days": ("amount", "Levertijd (dagen)", 2, None, 0, (0, None)),
    "delivery-in-time": ("share-low", "Levertijd (dagen)", 2, None, 0, (0, 100)),
    "response-minutes": ("amount", "Reactietijd (minuten)", 60, None, 0, (0, None)),
    "response-in-time": ("share-low", "Reactietijd (minuten)", 60, None, 0, (0, 100)),
    "wait-minutes": ("amount", "Wachttijd (minuten)", 5, None, 0, (0, None)),
    "wait-in-time": ("share-low", "Wachttijd (minuten)", 5, None, 0, (0, 100)),
    "on-time": ("share", "Op tijd", 1, None, 0, (0, 100)),
    "from-stock": ("share", "Uit voorraad", 1, None, 0, (0, 100)),
    "resolved": ("share", "Opgelost", 1, None, 0, (0, 100)),
}


def number(text):
    if text in ("Ja", "Nee"):
        return Fraction(text == "Ja")
    return Fraction(text.replace(",", "."))


def submitted(row):
    return datetime.datetime.strptime(row["Ingevuld op"], "%d-%m-%Y %H:%M").date()


def is_readable(row):
    """A row with one impossible value is no answer at all."""
    try:
        submitted(row)
        values = [(number(row[column]), *SCALES[column]) for column in SCALES if row.get(column)]
    except ValueError:
        return False
    return all(low <= value and (high is None or value <= high) for value, low, high in values)


def read_answers(path):
    """(day, row, exact value by column) of every answer; of a repeated number the first stays."""
    seen, answers = set(), []
    with open(path, encoding="cp1252", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if is_readable(row) and row["Respondentnr"] not in seen:
                seen.add(row["Respondentnr"])
                values = {column: number(row[column]) for column in SCALES if row.get(column)}
                answers.append((submitted(row), row, values))
    return answers


def period_label(day, granularity):
    if granularity == "year":
        return f"{day.year}"
    if granularity == "quarter":
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if granularity == "month":
        return f"{day.year}-{day.month:02d}"
    if granularity == "week":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02d}"
    return "all"


def grouped(answers, metric, by, granularity, first, last):
    _, column, _, _, lowest, _ = METRICS[metric]
    groups = {}
    for day, row, values in answers:
        value = values.get(column)
        outside = (first and day < first) or (last and day > last)
        if value is None or value < lowest or outside:
            continue
        names = tuple(row.get(DIMENSIONS[dimension]) or UNKNOWN for dimension in by)
        groups.setdefault(names + (period_label(day, granularity),), []).append(value)
    return groups


def bands(metric, values):
    kind, _, favourable, neutral, _, _ = METRICS[metric]
    lower_is_better = kind in ("amount", "share-low")
    good = sum(value <= favourable if lower_is_better else value >= favourable for value in values)
    middle = 0 if neutral is None else sum(neutral <= value < favourable for value in values)
    return good, middle, len(values) - good - middle


def net_interval(good, bad, n):
    """Adjusted Wald for the net promoter score (Rocks 2016)."""
    size = n + 3
    up, down = (good + 0.75) / size, (bad + 0.75) / size
    centre = up - down
    half = Z * math.sqrt((up + down - centre * centre) / size)
    return 100 * (centre - half), 100 * (centre + half)


def share_interval(good, n):
    """Wilson's score interval."""
    share = good / n
    centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return 100 * (centre - half), 100 * (centre + half)


def upper_tail(t, freedom):
    """P(T > t) of Student's distribution, by the continued fraction of the incomplete beta function."""
    x, a, b = freedom / (freedom + t * t), freedom / 2, 0.5
    swapped = x > (a + 1) / (a + b + 2)
    if swapped:
        x, a, b = 1 - x, b, a
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
                     + a * math.log(x) + b * math.log1p(-x)) / a
    fraction = 1.0
    for step in range(300, 0, -1):
        m = step // 2
        if step % 2 == 0:
            term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        else:
            term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        fraction = 1 + term / fraction
    beta = front / fraction
    return (1 - beta if swapped else beta) / 2


@functools.lru_cache(maxsize=None)
def student_quantile(freedom):
    low, high = 1.0, 100.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if upper_tail(middle, freedom) > 0.025 else (low, middle)
    return (low + high) / 2


def mean_interval(values):
    n, mean = len(values), sum(values) / len(values)
    variance = (sum(value * value for value in values) - n * mean * mean) / (n - 1)
    half = student_quantile(n - 1) * math.sqrt(variance / n)
    return float(mean) - half, float(mean) + half


def score(metric, values):
    """The exact score, and its interval cut to the scale."""
    kind, _, _, _, _, (worst, best) = METRICS[metric]
    n, (good, _, bad) = len(values), bands(metric, values)
    if kind == "net":
        exact, interval = Fraction(100 * (good - bad), n), net_interval(good, bad, n)
    elif kind in ("share", "share-low"):
        exact, interval = Fraction(100 * good, n), share_interval(good, n)
    else:
        exact, interval = sum(values) / n, mean_interval(values)
    low, high = max(worst, interval[0]), interval[1] if best is None else min(best, interval[1])
    return exact, low, high


def four_decimals(value):
    """Half away from zero, on the exact value."""
    scaled = abs(Fraction(value)) * 10000
    whole = math.floor(scaled + Fraction(1, 2))
    sign = "-" if value < 0 and whole else ""
    return f"{sign}{whole // 10000}.{whole % 10000:04d}"


def line(metric, key, values):
    if len(values) < MINIMUM:
        return [*key, str(len(values)), "", "", "", "", "", ""]
    return [*key, str(len(values)), *map(str, bands(metric, values)),
            *map(four_decimals, score(metric, values))]


def table(answers, metric, by, granularity, first=None, last=None):
    """Headings and lines as `headroom scores --format csv` has them, sorted by names and period."""
    groups = grouped(answers, metric, by, granularity, first, last)
    headings = [*by, "period", "n", "favourable", "neutral", "unfavourable", "score", "low", "high"]
    return [headings] + [line(metric, key, groups[key]) for key in sorted(groups)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--metric", required=True, choices=sorted(METRICS))
    parser.add_argument("--by", default="none")
    parser.add_argument("--period", default="all", choices=["all", "year", "quarter", "month", "week"])
    parser.add_argument("--from", dest="first", type=datetime.date.fromisoformat)
    parser.add_argument("--to", dest="last", type=datetime.date.fromisoformat)
    parser.add_argument("exports", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    answers = [row for path in options.exports for row in read_answers(path)]
    by = [] if options.by == "none" else options.by.split(",")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerows(table(answers, options.metric, by, options.period, options.first, options.last))


if __name__ == "__main__":
    main()
