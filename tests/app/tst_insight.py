#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `headroom insight` prints is in the files, worked out without the program.

Of the sample organisation, and of an invented chain whose revenue follows its score two months later.
"""

import datetime
import math
import pathlib
import random
import sqlite3
import tempfile
import unittest
from fractions import Fraction
from statistics import NormalDist

import program
import recompute

Z = recompute.Z
LEAST = 30
NPS = "Aanbeveling (0-10)"
STEP = "Stap in de klantreis"
UNKNOWN = "(unknown)"
# The driver's column, and the score that says how well it is done with the ends of its scale.
DRIVERS = {
    "csat-grade": ("Rapportcijfer", "csat-grade", 1, 10),
    "ces-mean": ("Gemak (1-7)", "ces-mean", 1, 7),
    "stars": ("Sterren (1-5)", "stars", 1, 5),
    "delivery-days": ("Levertijd (dagen)", "delivery-in-time", 0, 100),
    "response-minutes": ("Reactietijd (minuten)", "response-in-time", 0, 100),
    "resolved": ("Opgelost", "resolved", 0, 100),
}
LESS_IS_BETTER = {"delivery-days", "response-minutes"}
METRICS = {**recompute.METRICS, "ces-net": ("net", "Gemak (1-7)", 5, 4, 1, (-100, 100))}


def correlation(pairs):
    """Pearson's r of pairs, two passes."""
    n = len(pairs)
    middle_x, middle_y = (sum(pair[side] for pair in pairs) / n for side in (0, 1))
    xy = sum((x - middle_x) * (y - middle_y) for x, y in pairs)
    xx = sum((x - middle_x) ** 2 for x, _ in pairs)
    yy = sum((y - middle_y) ** 2 for _, y in pairs)
    return float(xy) / math.sqrt(float(xx) * float(yy))


def fisher(r, freedom, z=Z):
    return math.tanh(math.atanh(r) - z / math.sqrt(freedom)), math.tanh(math.atanh(r) + z / math.sqrt(freedom))


def product(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def inverse(matrix):
    """By Gauss and Jordan."""
    size = len(matrix)
    rows = [list(row) + [float(i == j) for j in range(size)] for i, row in enumerate(matrix)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda row: abs(rows[row][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for j in range(size):
            if j != i:
                rows[j] = [a - rows[j][i] * b for a, b in zip(rows[j], rows[i])]
    return [row[size:] for row in rows]


def square_root(matrix):
    """By Denman and Beavers, not by eigenvalues as the program does it."""
    size = len(matrix)
    root, turned = matrix, [[float(i == j) for j in range(size)] for i in range(size)]
    for _ in range(60):
        half = [[(a + b) / 2 for a, b in zip(*rows)] for rows in zip(root, inverse(turned))]
        turned = [[(a + b) / 2 for a, b in zip(*rows)] for rows in zip(turned, inverse(root))]
        root = half
    return root


def johnson(columns, outcome):
    """Relative weights (Johnson 2000) of complete columns."""
    among = [[correlation(list(zip(a, b))) if a is not b else 1.0 for b in columns] for a in columns]
    with_outcome = [[correlation(list(zip(column, outcome)))] for column in columns]
    root = square_root(among)
    beta = product(inverse(root), with_outcome)
    return [sum(root[j][k] ** 2 * beta[k][0] ** 2 for k in range(len(columns))) for j in range(len(columns))]


def drivers_of(answers):
    """r, range, n and weight of every driver with enough pairs."""
    values = {}
    for name, (column, *_) in DRIVERS.items():
        pairs = [(v[column], v[NPS]) for _, _, v in answers if column in v and NPS in v]
        if len(pairs) >= LEAST:
            values[name] = pairs
    found = {name: (correlation(pairs), *fisher(correlation(pairs), len(pairs) - 3), len(pairs), None)
             for name, pairs in values.items()}
    weighed = sorted(values, key=lambda name: -len(values[name]))
    while len(weighed) > 1:
        wanted = [NPS, *(DRIVERS[name][0] for name in weighed)]
        complete = [[float(v[column]) for column in wanted] for _, _, v in answers if all(c in v for c in wanted)]
        if len(complete) >= max(LEAST, 10 * len(weighed)):
            outcome, *columns = (list(column) for column in zip(*complete))
            for name, weight in zip(weighed, johnson(columns, outcome)):
                found[name] = (*found[name][:4], weight)
            break
        weighed.pop()
    return found


def valid(metric, answers):
    _, column, _, _, lowest, _ = METRICS[metric]
    return [values[column] for _, _, values in answers if column in values and values[column] >= lowest]


def score(metric, values):
    good, _, bad = bands(metric, values)
    kind, n = METRICS[metric][0], len(values)
    if kind == "net":
        return Fraction(100 * (good - bad), n), recompute.net_interval(good, bad, n)
    if kind in ("share", "share-low"):
        return Fraction(100 * good, n), recompute.share_interval(good, n)
    return sum(values) / n, recompute.mean_interval(values)


def bands(metric, values):
    kind, _, favourable, neutral, _, _ = METRICS[metric]
    good = sum(v <= favourable if kind == "share-low" else v >= favourable for v in values)
    middle = 0 if neutral is None else sum(neutral <= v < favourable for v in values)
    return good, middle, len(values) - good - middle


def priorities_of(answers, drivers):
    points = {}
    for name, (r, low, high, n, _) in drivers.items():
        _, metric, worst, best = DRIVERS[name]
        exact, interval = score(metric, valid(metric, answers))
        share = [float((value - worst) / (best - worst)) for value in (exact, *interval)]
        turned = name in LESS_IS_BETTER
        points[name] = ((-r, -high, -low) if turned else (r, low, high), share)
    middles = [sum(point[side][0] for point in points.values()) / len(points) for side in (0, 1)]
    return points, middles


def two_sided(z):
    return math.erfc(abs(z) / math.sqrt(2))


def share_p(before, after):
    """Pooled z test; each side (favourable, n)."""
    pooled = Fraction(before[0] + after[0], before[1] + after[1])
    error = math.sqrt(pooled * (1 - pooled) * (Fraction(1, before[1]) + Fraction(1, after[1])))
    z = float(Fraction(*after) - Fraction(*before)) / error if error else 0.0
    return z, two_sided(z)


def net_p(metric, before, after):
    def adjusted(values):
        good, _, bad = bands(metric, values)
        n = len(values) + 3
        up, down = (good + 0.75) / n, (bad + 0.75) / n
        return up - down, (up + down - (up - down) ** 2) / n
    (c1, v1), (c2, v2) = adjusted(before), adjusted(after)
    return (c2 - c1) / math.sqrt(v1 + v2), two_sided((c2 - c1) / math.sqrt(v1 + v2))


def welch_p(before, after):
    def moments(values):
        mean = sum(values) / len(values)
        return float(mean), float(sum((v - mean) ** 2 for v in values) / (len(values) - 1)) / len(values)
    (m1, e1), (m2, e2) = moments(before), moments(after)
    t = (m2 - m1) / math.sqrt(e1 + e2)
    freedom = (e1 + e2) ** 2 / (e1 ** 2 / (len(before) - 1) + e2 ** 2 / (len(after) - 1))
    return t, 2 * recompute.upper_tail(abs(t), freedom)


def test_of(metric, before, after):
    kind = METRICS[metric][0]
    if kind == "net":
        return net_p(metric, before, after)
    if kind in ("share", "share-low"):
        return share_p(*((bands(metric, side)[0], len(side)) for side in (before, after)))
    return welch_p(before, after)


def survivors(tests):
    """Names of the tests that Benjamini and Hochberg keep at 5 %; tests: p by name."""
    ordered = sorted(tests, key=tests.get)
    last = max((rank for rank, name in enumerate(ordered, 1) if tests[name] <= 0.05 * rank / len(tests)), default=0)
    return set(ordered[:last])


def step_of(answer):
    return answer[1].get(STEP) or UNKNOWN


class Insight(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.database = pathlib.Path(cls.folder.name) / "demo.headroom"
        program.call("demo", "--db", cls.database)
        cls.printed = program.json.loads(
            program.call("insight", "--db", cls.database, "--metric", "nps", "--period", "all").stdout)
        read = lambda name: recompute.read_answers(program.SAMPLES / name)
        cls.answers = read("voorbeeldketen-2024.csv") + read("voorbeeldketen.csv")
        cls.everyone = cls.answers + read("voorbeeldketen-medewerkers.csv")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def near(self, expected, actual, message=None):
        self.assertAlmostEqual(float(expected), float(actual), delta=6e-5, msg=message)

    def test_drivers_and_their_weights(self):
        expected = drivers_of(self.answers)
        self.assertEqual(set(expected), {row["driver"] for row in self.printed["drivers"]})
        for row in self.printed["drivers"]:
            r, low, high, n, weight = expected[row["driver"]]
            self.assertEqual(n, row["pairs"])
            for wanted, key in ((r, "r"), (low, "low"), (high, "high")):
                self.near(wanted, row[key], (row["driver"], key))
            self.assertEqual(weight is None, row["weight"] is None, row["driver"])
            if weight is not None:
                self.near(weight, row["weight"], row["driver"])
        self.assertGreaterEqual(sum(row["weight"] is not None for row in self.printed["drivers"]), 2)

    def test_importance_and_performance(self):
        points, middles = priorities_of(self.answers, drivers_of(self.answers))
        self.assertEqual(set(points), {row["driver"] for row in self.printed["priorities"]})
        names = {(True, False): "start-here", (True, True): "keep", (False, False): "can-wait", (False, True): "fine"}
        for row in self.printed["priorities"]:
            sides = points[row["driver"]]
            for name, side, middle in zip(("importance", "performance"), sides, middles):
                for wanted, key in zip((*side, middle), (name, f"{name}_low", f"{name}_high", f"{name}_middle")):
                    self.near(wanted, row[key], (row["driver"], key))
                self.assertEqual("no" if side[1] <= middle <= side[2] else "yes", row[f"{name}_sure"])
            place = tuple(side[0] >= middle for side, middle in zip(sides, middles))
            self.assertEqual(names[place], row["priority"], row["driver"])

    def steps(self):
        result = {}
        for answer in self.everyone:
            result.setdefault(step_of(answer), []).append(answer)
        return result

    def test_every_step_has_its_scores(self):
        steps = self.steps()
        named = [name for name in dict.fromkeys(map(step_of, self.everyone)) if name != UNKNOWN]  # as they first came
        self.assertEqual([*named, UNKNOWN], list(dict.fromkeys(row["step"] for row in self.printed["journey"])))
        metrics = list(dict.fromkeys(row["metric"] for row in self.printed["journey"]))
        self.assertEqual("nps", metrics[0])
        self.assertEqual(
            {"nps", "csat-grade", "ces-net", "enps", "stars", "delivery-in-time", "response-in-time",
             "resolved"}, set(metrics))
        for row in self.printed["journey"]:
            values = valid(row["metric"], steps[row["step"]])
            self.assertEqual(len(values), row["n"], row)
            if len(values) < 5:
                self.assertIsNone(row["score"], row)
                continue
            exact, (low, high) = score(row["metric"], values)
            for wanted, key in ((exact, "score"), (low, "low"), (high, "high")):
                self.near(wanted, row[key], (row["step"], row["metric"], key))

    def test_changes_are_judged_over_all_steps(self):
        windows = [(datetime.date(2026, 5, 1), datetime.date(2026, 7, 31)),
                   (datetime.date(2026, 8, 1), datetime.date(2026, 10, 31))]
        tests, signs = {}, {}
        for row in self.printed["journey"]:
            inside = [[a for a in self.steps()[row["step"]] if first <= a[0] <= last] for first, last in windows]
            before, after = (valid(row["metric"], side) for side in inside)
            if min(len(before), len(after)) < 5:
                self.assertEqual("not-comparable", row["verdict"], row)
                continue
            z, p = test_of(row["metric"], before, after)
            tests[row["step"], row["metric"]], signs[row["step"], row["metric"]] = p, z
            self.assertEqual([len(before), len(after)], [row["n_before"], row["n_after"]])
            change = score(row["metric"], after)[0] - score(row["metric"], before)[0]
            self.near(change, row["change"], row)
            self.near(p, row["p"], row)
        real = survivors(tests)
        for row in self.printed["journey"]:
            name = row["step"], row["metric"]
            if name in tests:
                wanted = "within-noise" if name not in real else "real-rise" if signs[name] > 0 else "real-decline"
                self.assertEqual(wanted, row["verdict"], name)

    def test_moments_of_truth(self):
        groups = {name: valid("nps", answers) for name, answers in self.steps().items()}
        critics = {name: sum(v <= 6 for v in values) for name, values in groups.items()}
        answers, bad = sum(map(len, groups.values())), sum(critics.values())
        tests, signs = {}, {}
        for name, values in groups.items():
            if name != UNKNOWN and len(values) >= LEAST:
                rest = (bad - critics[name], answers - len(values))
                signs[name], tests[name] = share_p(rest, (critics[name], len(values)))
        moments = {name for name in survivors(tests) if signs[name] > 0}
        rows = [row for row in self.printed["journey"] if row["metric"] == "nps"]
        self.assertEqual(moments, {row["step"] for row in rows if row["moment_of_truth"] == "yes"})
        self.assertTrue(moments, "the sample shows none")
        for row in rows:
            if row["step"] != UNKNOWN:
                self.assertEqual(critics[row["step"]], row["critics"])

    def test_a_step_weighs_what_the_score_would_lose_without_it(self):
        groups = {name: valid("nps", answers) for name, answers in self.steps().items()}
        whole = score("nps", sum(groups.values(), []))[0]
        rows = [row for row in self.printed["journey"] if row["metric"] == "nps"]
        for row in rows:
            if row["step"] == UNKNOWN:
                self.assertIsNone(row["weight"], row)
                continue
            others = sum((values for name, values in groups.items() if name != row["step"]), [])
            self.near(whole - score("nps", others)[0], row["weight"], row)
        self.assertTrue(all(row["weight"] < 0 for row in rows if row["moment_of_truth"] == "yes"))
        self.assertEqual({None}, {row["weight"] for row in self.printed["journey"] if row["metric"] != "nps"})

    def test_the_sample_has_figures_of_months(self):
        self.assertEqual({"revenue", "retention", "absence", "staff-turnover", "productivity"},
                         {row["outcome"] for row in self.printed["lags"]})

    def test_what_employees_say_beside_what_customers_say(self):
        """Per location and quarter, each location's own mean taken off; the last quarter is not over."""
        def scores(column):
            found = {}
            for day, row, values in self.everyone:
                if row.get("Vestiging") and column in values:
                    found.setdefault((row["Vestiging"], day.year, (day.month + 2) // 3), []).append(values[column])
            return found
        customers, employees = scores(NPS), scores("Als werkgever aanbevelen (0-10)")

        def net(values):
            return Fraction(100 * (sum(v >= 9 for v in values) - sum(v <= 6 for v in values)), len(values))
        pairs, places = [], 0
        for place in sorted({key[0] for key in employees}):
            own = [(net(employees[key]), net(customers[key])) for key in sorted(employees) if key[0] == place
                   and (key[1], key[2]) < (2026, 4) and len(employees[key]) >= 5 and len(customers.get(key, [])) >= 5]
            if len(own) < 2:
                continue
            means = [sum(pair[side] for pair in own) / len(own) for side in (0, 1)]
            pairs += [(x - means[0], y - means[1]) for x, y in own]
            places += 1
        row, = self.printed["employees"]
        r = correlation(pairs)
        for value, key in zip((r, *fisher(r, len(pairs) - places - 2), len(pairs), places),
                              ("r", "low", "high", "quarters", "places")):
            self.assertAlmostEqual(value, row[key], delta=6e-5, msg=key)
        self.assertEqual("enps", row["said"])

    def test_an_unknown_metric_is_refused(self):
        program.call("insight", "--db", self.database, "--metric", "none", expect=2)

    def test_an_own_indicator_has_no_answers_of_customers(self):
        done = program.call("insight", "--db", self.database, "--metric", "belofte aan de klant", expect=2)
        self.assertNotIn("There is no indicator", done.stderr)
        for words in ("“Belofte aan de klant” is an own indicator", "answers of the same customer", "nps, "):
            self.assertIn(words, done.stderr)
        self.assertEqual("", done.stdout)


PLACES = ("Breda", "Gouda", "Utrecht", "Zwolle")
MONTHS = [datetime.date(2025 + (month - 1) // 12, (month - 1) % 12 + 1, 1) for month in range(1, 21)]
DUTCH = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


class Lags(program.ProgramTest):
    """Revenue follows the score of two months before; absence follows nothing."""

    def make(self):
        chance = random.Random(20261128)
        self.ratings, self.figures, rows = {}, {}, []
        for place_number, place in enumerate(PLACES):
            for month, first in enumerate(MONTHS):
                happy = chance.randrange(2, 9)
                ratings = [10 if i < happy else chance.choice((2, 6, 7)) for i in range(11)]
                if (place_number, month) == (1, 5):
                    ratings = ratings[:3]  # too few for a score
                self.ratings[place, month] = ratings
                for rating in ratings:
                    rows.append((first + datetime.timedelta(chance.randrange(27)), place, rating))
        for place_number, place in enumerate(PLACES):
            for month in range(len(MONTHS)):
                earlier = self.net(place, month - 2)
                revenue = 90000 * (place_number + 1) + 150 * (earlier if earlier is not None else 0) \
                    + chance.randrange(-6000, 6000)
                self.figures[place, month] = {"revenue": Fraction(int(revenue)),
                                              "absence": Fraction(chance.randrange(20, 90), 10)}
        return sorted(rows)

    def net(self, place, month):
        ratings = self.ratings.get((place, month))
        if ratings is None or len(ratings) < 5:
            return None
        return Fraction(100 * (sum(r >= 9 for r in ratings) - sum(r <= 6 for r in ratings)), len(ratings))

    def take(self, rows):
        answers = "Respondentnr;Ingevuld op;Vestiging;Aanbeveling (0-10)\n" + "".join(
            f"{number};{day.day:02d}-{day.month:02d}-{day.year} 12:00;{place};{rating}\n"
            for number, (day, place, rating) in enumerate(rows, 1))
        months = "Maand;Vestiging;Omzet;Verzuim\n" + "".join(
            f"{DUTCH[MONTHS[month].month - 1]} {MONTHS[month].year};{place};{int(values['revenue'])},00;"
            f"{float(values['absence']):.1f}%\n".replace(".", ",")
            for (place, month), values in self.figures.items())
        for name, content in (("answers.csv", answers), ("months.csv", months)):
            account = program.answer("import", "--db", self.database, self.write(name, content))["files"][0]
            self.assertEqual(0, account["refused"], account)

    def expected(self, outcome, lag):
        pairs, places = [], 0
        finished = len(MONTHS) - 1  # answers stop before the last month ends: it is left out
        for place in PLACES:
            own = [(self.net(place, month), self.figures[place, month + lag][outcome])
                   for month in range(min(finished, len(MONTHS) - lag)) if self.net(place, month) is not None]
            means = [sum(pair[side] for pair in own) / len(own) for side in (0, 1)]
            pairs += [(x - means[0], y - means[1]) for x, y in own]
            places += 1
        r = correlation(pairs)
        z = NormalDist().inv_cdf(1 - 0.05 / 14)
        return (r, *fisher(r, len(pairs) - places - 2, z), len(pairs), places)

    def test_every_lag_and_which_is_best(self):
        self.take(self.make())
        printed = program.json.loads(
            program.call("insight", "--db", self.database, "--metric", "nps", "--period", "all").stdout)
        self.assertEqual([(outcome, lag) for outcome in ("revenue", "absence") for lag in range(7)],
                         [(row["outcome"], row["lag"]) for row in printed["lags"]])
        for row in printed["lags"]:
            wanted = self.expected(row["outcome"], row["lag"])
            for value, key in zip(wanted, ("r", "low", "high", "pairs", "places")):
                self.assertAlmostEqual(value, row[key], delta=6e-5, msg=(row, key))
        best = {row["outcome"]: row for row in printed["lags"] if row["best"] == "yes"}
        self.assertEqual(2, best["revenue"]["lag"])
        self.assertGreater(best["revenue"]["low"], 0)
        self.assertLess(best["absence"]["low"] * best["absence"]["high"], 0)
        for row in printed["lags"]:
            self.assertLessEqual(abs(row["r"]), abs(best[row["outcome"]]["r"]))


class TwoScales(program.ProgramTest):
    """Ease asked twice, on 1 to 10 and on 0 to 10: two drivers of one indicator, each with figures of its own."""

    MEASURES = ("csat-grade", "ces-10", "ces-0to10")

    def make(self):
        chance = random.Random(20261130)
        rows = []
        for number in range(90):
            ease = chance.randint(1, 10)
            again = min(10, max(0, ease // 2 + chance.randint(0, 5)))
            grade = min(10, max(1, again // 2 + chance.randint(1, 5)))
            nps = min(10, max(0, (2 * ease + again + grade) // 4 + chance.randint(-1, 2)))
            row = {"nps": nps, "csat-grade": grade, "ces-10": ease, "ces-0to10": again}
            if number % 9 == 0:
                del row["ces-10"]
            rows.append(row)
        return rows

    def take(self, rows):
        heads = ("nps", *self.MEASURES)
        content = "Nr;Datum;Vestiging;" + ";".join(f"Vraag {head}" for head in heads) + "\n" + "".join(
            f"r{number};{1 + number % 28:02d}-03-2026;Breda;" + ";".join(str(row.get(head, "")) for head in heads) + "\n"
            for number, row in enumerate(rows))
        mapped = [part for head in heads for part in ("--column", f"Vraag {head}={head}")]
        done = program.answer("import", "--db", self.database, self.write("answers.csv", content), *mapped)["files"][0]
        self.assertEqual((len(rows), 0), (done["imported"], done["refused"]), done)
        return program.json.loads(
            program.call("insight", "--db", self.database, "--metric", "nps", "--period", "all").stdout)

    def near(self, expected, actual, message=None):
        self.assertAlmostEqual(float(expected), float(actual), delta=6e-5, msg=message)

    def test_each_has_its_own_figures(self):
        rows = self.make()
        printed = self.take(rows)
        drivers = {row["measure"]: row for row in printed["drivers"]}
        self.assertEqual(set(self.MEASURES), set(drivers))
        self.assertEqual(["csat-grade", "ces-net", "ces-net"], [drivers[name]["driver"] for name in self.MEASURES])
        complete = [row for row in rows if len(row) == 4]
        columns = [[float(row[name]) for row in complete] for name in self.MEASURES]
        outcome = [float(row["nps"]) for row in complete]
        for name, weight in zip(self.MEASURES, johnson(columns, outcome)):
            pairs = [(Fraction(row[name]), Fraction(row["nps"])) for row in rows if name in row]
            r = correlation(pairs)
            row = drivers[name]
            self.assertEqual(len(pairs), row["pairs"])
            for wanted, key in zip((r, *fisher(r, len(pairs) - 3), weight), ("r", "low", "high", "weight")):
                self.near(wanted, row[key], (name, key))
        self.assertAlmostEqual(self.explained(columns, outcome), sum(row["weight"] for row in drivers.values()), delta=2e-4)

    @staticmethod
    def explained(columns, outcome):
        """R² of the regression on all of them, by the normal equations."""
        among = [[correlation(list(zip(a, b))) if a is not b else 1.0 for b in columns] for a in columns]
        with_outcome = [[correlation(list(zip(column, outcome)))] for column in columns]
        slopes = product(inverse(among), with_outcome)
        return sum(slope[0] * r[0] for slope, r in zip(slopes, with_outcome))

    def test_each_is_done_as_its_own_answers_say(self):
        rows = self.make()
        points = {row["measure"]: row for row in self.take(rows)["priorities"]}
        self.assertEqual(set(self.MEASURES), set(points))
        for name, easy, hard in (("ces-10", 6, 6), ("ces-0to10", 6, 5)):
            values = [row[name] for row in rows if name in row]
            good, bad = sum(v >= easy for v in values), sum(v < hard for v in values)
            low, high = recompute.net_interval(good, bad, len(values))
            point = points[name]
            self.assertEqual(("ces-net", "ces-net", len(values)), (point["driver"], point["metric"], point["n"]))
            net = 100 * (good - bad) / len(values)
            for wanted, key in ((net, "score"), ((net + 100) / 200, "performance"),
                                ((low + 100) / 200, "performance_low"), ((high + 100) / 200, "performance_high")):
                self.near(wanted, point[key], (name, key))


class Months(program.ProgramTest):
    """A service level per location and month, beside everyone who answered there and then."""

    FIGURES = {"Breda": ("93,5", "91,0", "90,2"), "Gouda": ("88,0", "", "85,5"), "Utrecht": ("96,0", "99,0", "97,5")}
    STOCK = {"Breda": "98,0", "Gouda": "97,0", "Utrecht": "92,5"}

    def take(self):
        chance = random.Random(20261201)
        self.ratings = {place: [chance.choice(choices) for _ in range(count)] for place, count, choices in (
            ("Breda", 80, (3, 6, 9, 10)), ("Gouda", 60, (2, 7, 9)), ("Utrecht", 70, (8, 9, 10, 10, 9, 5)))}
        answers = "Respondentnr;Datum;Vestiging;NPS\n" + "".join(
            f"{place}{number};{1 + number % 28:02d}-{1 + number % 3:02d}-2026;{place};{rating}\n"
            for place, ratings in self.ratings.items() for number, rating in enumerate(ratings))
        months = "Maand;Vestiging;Servicegraad;Leverbaarheid\n" + "".join(
            f"{DUTCH[month]} 2026;{place};{level + '%' if level else ''};{self.STOCK[place]}%\n"
            for place, levels in self.FIGURES.items() for month, level in enumerate(levels))
        for name, content in (("answers.csv", answers), ("months.csv", months)):
            done = program.answer("import", "--db", self.database, self.write(name, content))["files"][0]
            self.assertEqual(0, done["refused"], done)

    @staticmethod
    def numbers(levels):
        return [Fraction(level.replace(",", ".")) for level in levels if level]

    def rows(self, *more):
        done = program.call("insight", "--db", self.database, "--metric", "nps", "--period", "all", *more)
        return {(row["unit"], row["subject"]): row for row in program.json.loads(done.stdout)["performance"]}

    def compare(self, row, norm, figures, ratings, verdict):
        bad = sum(rating <= 6 for rating in ratings)
        self.assertEqual((norm, len(figures), len(ratings), bad, None, None, verdict), tuple(
            row[key] for key in ("norm", "months", "n", "dissatisfied", "within", "dissatisfied_within", "verdict")))
        self.assertAlmostEqual(float(sum(figures) / len(figures)), row["percent_within"], delta=6e-5)
        self.assertAlmostEqual(100 * bad / len(ratings), row["percent_dissatisfied"], delta=6e-5)

    def test_every_figure(self):
        self.take()
        printed = self.rows()
        everyone = [rating for ratings in self.ratings.values() for rating in ratings]
        levels = [level for levels in self.FIGURES.values() for level in self.numbers(levels)]
        stock = [level for place in self.STOCK for level in self.numbers([self.STOCK[place]] * 3)]
        # Breda keeps its norm of 90 % and loses half of its customers; Gouda misses it; Utrecht is fine.
        self.assertEqual({("", "service-level"), ("", "in-stock"), ("Breda", "service-level")}, set(printed))
        self.compare(printed["", "service-level"], 90, levels, everyone, "met-not-satisfied")
        self.compare(printed["", "in-stock"], None, stock, everyone, None)
        self.compare(printed["Breda", "service-level"], 90, self.numbers(self.FIGURES["Breda"]), self.ratings["Breda"],
                     "met-not-satisfied")
        gouda = self.rows("--unit", "Gouda")
        self.compare(gouda["Gouda", "service-level"], 90, self.numbers(self.FIGURES["Gouda"]), self.ratings["Gouda"], "missed")
        utrecht = self.rows("--unit", "Utrecht")
        self.compare(utrecht["Utrecht", "service-level"], 90, self.numbers(self.FIGURES["Utrecht"]), self.ratings["Utrecht"],
                     "met")


class Spending(program.ProgramTest):
    """What a point is worth from what customers spend, beside exact fractions and Welch's t worked out here."""

    GROUPS = {"promoter": (9, 10), "passive": (7, 8), "detractor": (0, 3, 6)}

    def make(self, count, seed=20261129):
        chance = random.Random(seed)
        rows = []
        for group, mean in (("promoter", 42000), ("passive", 31000), ("detractor", 18000)):
            for _ in range(count):
                cents = max(0, mean + chance.randrange(-15000, 15000))
                rows.append((group, chance.choice(self.GROUPS[group]), Fraction(cents, 100)))
        chance.shuffle(rows)
        return rows

    @staticmethod
    def dutch(value):
        cents = value * 100
        return f"€ {cents // 100:,}".replace(",", ".") + f",{int(cents % 100):02d}"

    def take(self, rows, heading="Besteding", write=None):
        lines = [f"r{number};{1 + number % 28:02d}-03-2026;Breda;{rating};{(write or self.dutch)(amount)}\n"
                 for number, (_, rating, amount) in enumerate(rows)]
        head = f"Respondentnr;Datum;Vestiging;NPS;{heading}\n"
        done = program.answer("import", "--db", self.database, self.write("answers.csv", head + "".join(lines)))["files"][0]
        self.assertEqual((len(rows), 0), (done["imported"], done["refused"]), done)

    def value(self, *more):
        done = program.call("insight", "--db", self.database, "--metric", "nps", "--period", "all", *more)
        return {row["what"]: row for row in program.json.loads(done.stdout)["value"]}

    @staticmethod
    def quantile(freedom):
        low, high = 1.0, 100.0
        for _ in range(80):
            middle = (low + high) / 2
            low, high = (middle, high) if recompute.upper_tail(middle, freedom) > 0.025 else (low, middle)
        return (low + high) / 2

    @staticmethod
    def moments(values):
        mean = sum(values) / len(values)
        return mean, sum((value - mean) ** 2 for value in values) / (len(values) - 1) / len(values)

    def compare(self, row, value, half):
        for key, wanted in (("value", value), ("low", value - half), ("high", value + half)):
            self.assertAlmostEqual(float(wanted), row[key], delta=6e-5, msg=(row, key))

    def assert_value(self, rows, times, customers, printed):
        groups = {name: [amount for group, _, amount in rows if group == name] for name in self.GROUPS}
        for name, amounts in groups.items():
            mean, variance = self.moments(amounts)
            half = recompute.student_quantile(len(amounts) - 1) * math.sqrt(variance)
            self.compare(printed[name], float(times * mean), times * half)
            self.assertEqual((len(amounts), "imported"), (printed[name]["n"], printed[name]["source"]))
        best = self.moments(groups["promoter"])
        for what, name, factor in (("point-from-detractor", "detractor", Fraction(customers, 200)),
                                   ("point-from-passive", "passive", Fraction(customers, 100)),
                                   ("one-detractor", "detractor", 1)):
            mean, variance = self.moments(groups[name])
            n, m = len(groups[name]), len(groups["promoter"])
            freedom = float((variance + best[1]) ** 2 / (variance ** 2 / (n - 1) + best[1] ** 2 / (m - 1)))
            half = self.quantile(freedom) * math.sqrt(variance + best[1])
            self.compare(printed[what], float(factor * times * (best[0] - mean)), float(factor) * times * half)

    def test_every_figure(self):
        rows = self.make(40)
        self.take(rows)
        self.assert_value(rows, 4, 20000, self.value("--customers", 20000, "--times-a-year", 4))
        self.assertNotIn("point-from-detractor", self.value())

    def test_amounts_in_a_file_of_orders(self):
        rows = self.make(9)
        answers = "Respondentnr;Datum;Vestiging;NPS;Ordernummer\n" + "".join(
            f"r{n};{1 + n % 28:02d}-03-2026;Breda;{rating};B-{n}\n" for n, (_, rating, _) in enumerate(rows))
        orders = "Ordernummer;Besteldatum;Leverdatum;Orderbedrag\n" + "".join(
            f"B-{n};01-03-2026;02-03-2026;{self.dutch(amount)}\n" for n, (_, _, amount) in enumerate(rows))
        for name, content in (("answers.csv", answers), ("orders.csv", orders)):
            done = program.answer("import", "--db", self.database, self.write(name, content))["files"][0]
            self.assertEqual(0, done["refused"], done)
        self.assertEqual("order", done["subject"])
        self.assert_value(rows, 1, 500, self.value("--customers", 500))
        program.call("verify", "--db", self.database)

    def test_too_few_amounts_leave_own_figures(self):
        rows = self.make(4)
        self.take(rows, "Revenue", lambda amount: f"{float(amount):.2f}")
        self.assertEqual({}, self.value("--customers", 20000))
        with sqlite3.connect(self.database) as database:
            database.executemany("INSERT INTO setting VALUES (?, ?)", [
                ("value-of-promoter", "420"), ("value-of-passive", "310"), ("value-of-detractor", "180")])
        printed = self.value("--customers", 20000)
        self.assertEqual({"own"}, {row["source"] for row in printed.values()})
        self.assertEqual([420, 310, 180, 24000, 22000, 240], [row["value"] for row in printed.values()])
        self.assertEqual({None}, {row[key] for row in printed.values() for key in ("n", "low", "high")})

    def test_values_on_the_command_line(self):
        """Without imported amounts; method.md 6: 20,000 customers at 420, 310 and 180 euros."""
        self.take([(group, rating, 0) for group, rating in (("promoter", 9), ("passive", 7), ("detractor", 3))], "Iets",
                  lambda amount: "")
        self.assertEqual({}, self.value("--customers", 20000))
        groups = ("--promoter", 420, "--passive", 310, "--detractor", 180)
        printed = self.value("--customers", 20000, *groups)
        self.assertEqual({"promoter": 420, "passive": 310, "detractor": 180, "point-from-detractor": 24000,
                          "point-from-passive": 22000, "one-detractor": 240},
                         {what: row["value"] for what, row in printed.items()})
        self.assertEqual({"own"}, {row["source"] for row in printed.values()})
        self.assertEqual({"promoter", "passive", "detractor"}, set(self.value(*groups)))
        wrong = program.call("insight", "--db", self.database, "--metric", "nps", "--promoter", 420, expect=2)
        self.assertIn("--passive", wrong.stdout + wrong.stderr)

    def test_values_on_the_command_line_go_before_imported_ones(self):
        rows = self.make(40)
        self.take(rows)
        printed = self.value("--customers", 100, "--promoter", 3, "--passive", 2, "--detractor", 1)
        self.assertEqual([3, 2, 1, 1, 1, 2], [row["value"] for row in printed.values()])

    def test_another_currency_is_refused(self):
        content = "Datum;NPS;Omzet\n01-03-2026;9;€ 12,50\n02-03-2026;4;$ 12.50\n03-03-2026;4;12\n04-03-2026;4;13\n"
        done = program.answer("import", "--db", self.database, self.write("answers.csv", content))["files"][0]
        self.assertEqual((3, 1), (done["imported"], done["refused"]))


if __name__ == "__main__":
    program.main()
