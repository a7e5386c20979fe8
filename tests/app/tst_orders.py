#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of orders beside files of answers: every amount counts once, whichever file came first.

The expected figures are computed here from the same orders and answers, and by recompute.py.
"""

import datetime
import random
from fractions import Fraction

import program
import recompute

PLACES = ("Utrecht", "Zwolle", "Breda")
PEOPLE = ("S. de Vries", "M. Yılmaz", "J. Bakker")
METRICS = ("delivery-days", "delivery-in-time", "on-time", "from-stock", "nps")


def dutch(day):
    return f"{day.day:02d}-{day.month:02d}-{day.year}" if day else ""


class Order:
    def __init__(self, chance, number):
        self.number = f"{number:05d}"
        self.ordered = datetime.date(2026, 1, 5) + datetime.timedelta(chance.randrange(150))
        self.delivered = self.ordered + datetime.timedelta(chance.randrange(9)) if chance.random() < 0.9 else None
        self.promised = self.ordered + datetime.timedelta(chance.randrange(2, 5))
        self.place = chance.choice((*PLACES, ""))
        self.stock = chance.choice(("ja", "nee"))

    def cells(self):
        return (self.number, dutch(self.ordered), dutch(self.delivered), dutch(self.promised), self.place, self.stock,
                f"Klant {self.number}")

    def day(self):
        return self.delivered or self.ordered

    def values(self):
        values = {"Uit voorraad": Fraction(int(self.stock == "ja"))}
        if self.delivered:
            values["Levertijd (dagen)"] = Fraction((self.delivered - self.ordered).days)
            values["Op tijd"] = Fraction(int(self.delivered <= self.promised))
        return values


class Answer:
    """About one order, or about none; some hold the delivery time themselves."""

    def __init__(self, chance, number, orders):
        self.number = f"r{number}"
        self.day = datetime.date(2026, 6, 1) + datetime.timedelta(chance.randrange(60))
        order = chance.choice(orders)
        self.order = order.number if chance.random() < 0.7 else chance.choice(("", order.number.lstrip("0"), "X-1"))
        self.place, self.person = chance.choice((*PLACES, "")), chance.choice((*PEOPLE, ""))
        self.nps = chance.randrange(11)
        self.days = chance.randrange(9) if chance.random() < 0.3 else None

    def cells(self):
        days = "" if self.days is None else str(self.days)
        return (self.number, dutch(self.day), self.place, self.person, str(self.nps), self.order, days)

    def values(self):
        values = {"Aanbeveling (0-10)": Fraction(self.nps)}
        if self.days is not None:
            values["Levertijd (dagen)"] = Fraction(self.days)
        return values


def organisation(seed):
    """Orders, and answers of which no two are about the same order and disagree on nothing."""
    chance = random.Random(seed)
    orders = [Order(chance, number) for number in range(1, 401)]
    answers = [Answer(chance, number, orders) for number in range(300)]
    return orders, answers


ORDER_HEADINGS = ("Bestelnummer", "Besteldatum", "Leverdatum", "Beloofde leverdatum", "Vestiging", "Op voorraad", "Klantnaam")
ANSWER_HEADINGS = ("Antwoordnummer", "Datum", "Vestiging", "Medewerker", "NPS", "Ordernummer", "Levertijd (dagen)")


def table(headings, rows):
    return "\n".join(";".join(cells) for cells in [headings, *(row.cells() for row in rows)]) + "\n"


def agreed(names):
    """The one name that is said, nothing where there are several or none."""
    said = {name for name in names if name}
    return said.pop() if len(said) == 1 else ""


def counted(orders, answers):
    """What counts: (day, units, values) of every record, as recompute.py takes them."""
    about = {}
    for answer in answers:
        about.setdefault(answer.order, []).append(answer)
    records = [(answer.day, {"Vestiging": answer.place, "Medewerker": answer.person}, answer.values()) for answer in answers]
    for order in orders:
        own = about.get(order.number, [])
        known = {column for answer in own for column in answer.values()}
        values = {column: value for column, value in order.values().items() if column not in known}
        place = order.place or agreed(answer.place for answer in own)
        records.append((order.day(), {"Vestiging": place, "Medewerker": agreed(answer.person for answer in own)}, values))
    return records


def matches(orders, answers):
    """For a file of these orders when these answers are stored."""
    about = {}
    for answer in answers:
        about.setdefault(answer.order, []).append(answer)
    own = {order.number: about.get(order.number, []) for order in orders}
    known = sum(len(order.values().keys() & {column for answer in own[order.number] for column in answer.values()})
                for order in orders)
    placed = sum(bool((not order.place and agreed(answer.place for answer in own[order.number]))
                      or agreed(answer.person for answer in own[order.number])) for order in orders)
    unplaced = sum(not answer.place for order in orders if order.place for answer in own[order.number])
    matched = sum(bool(found) for found in own.values())
    return {"matched": matched, "unmatched": len(orders) - matched, "knownAmounts": known, "placedOrders": placed,
            "unplacedAnswers": unplaced}


class Orders(program.ProgramTest):
    def take(self, name, content, *options):
        return program.answer("import", "--db", self.database, self.write(name, content), *options)["files"][0]

    def undo(self, number):
        program.call("imports", "--db", self.database, "--undo", number)

    def assert_figures(self, orders, answers):
        program.call("verify", "--db", self.database)
        records = counted(orders, answers)
        groupings = [], ["location"], ["employee"], ["location", "employee"]
        for metric, by, period in program.in_turns(METRICS, groupings, ["all", "month", "week"]):
            with self.subTest(metric=metric, by=by, period=period):
                expected = recompute.table(records, metric, by, period)
                printed = program.table("scores", "--db", self.database, "--metric", metric, "--by",
                                        ",".join(by) or "none", "--period", period)
                self.assertEqual(sorted(map(tuple, expected[1:])), sorted(tuple(row.values()) for row in printed))

    def test_answers_then_orders_and_back(self):
        orders, answers = organisation(1)
        self.take("answers.csv", table(ANSWER_HEADINGS, answers))
        account = self.take("orders.csv", table(ORDER_HEADINGS, orders))
        self.assertEqual("order", account["subject"])
        self.assertEqual((401, 400, 0), (account["read"], account["imported"], account["refused"]))
        self.assertEqual(matches(orders, answers), account["orders"])
        self.assert_figures(orders, answers)
        self.undo(1)
        self.assert_figures(orders, [])
        self.take("again.csv", table(ANSWER_HEADINGS, answers))
        self.undo(2)
        self.assert_figures([], answers)

    def test_orders_then_answers_and_back(self):
        orders, answers = organisation(2)
        self.take("orders.csv", table(ORDER_HEADINGS, orders))
        self.assert_figures(orders, [])
        account = self.take("answers.csv", table(ANSWER_HEADINGS, answers))
        expected = matches(orders, answers)
        for name in ("knownAmounts", "placedOrders", "unplacedAnswers"):
            self.assertEqual(expected[name], account["orders"][name], name)
        numbers = {order.number for order in orders}
        self.assertEqual(sum(answer.order in numbers for answer in answers), account["orders"]["matched"])
        self.assert_figures(orders, answers)
        self.undo(2)
        self.assert_figures(orders, [])
        self.undo(1)
        self.assert_figures([], [])

    def test_overlapping_exports_and_corrections(self):
        orders, answers = organisation(3)
        self.take("answers.csv", table(ANSWER_HEADINGS, answers))
        self.take("first.csv", table(ORDER_HEADINGS, orders[:300]))
        corrected = [Order(random.Random(number), int(order.number)) if number % 10 == 0 else order
                     for number, order in enumerate(orders)]
        account = self.take("second.csv", table(ORDER_HEADINGS, corrected[200:]))
        changed = sum(old.cells() != new.cells() for old, new in zip(orders[200:300], corrected[200:300]))
        self.assertEqual((100 + changed, changed, 100 - changed),
                         (account["imported"], account["changed"], account["duplicates"]))
        self.assert_figures(orders[:200] + corrected[200:], answers)
        self.undo(2)
        self.assert_figures(corrected[200:], answers)
        self.undo(3)
        self.assert_figures([], answers)

    def days(self):
        row = program.table("scores", "--db", self.database, "--metric", "delivery-days")[0]
        return row["n"], row["score"]

    def test_what_was_not_delivered_counts_in_no_score(self):
        """In Dutch and English words; what was delivered took 2 and 4 days in turn."""
        dutch_lines = ["Bestelnummer;Besteldatum;Leverdatum;Orderstatus", "R;01-03-2026;31-03-2026;Retour",
                       "C;01-03-2026;;Geannuleerd", "B;05-03-2026;01-03-2026;geannuleerd"]
        dutch_lines += [f"{n};01-03-2026;{3 + n % 2 * 2:02d}-03-2026;Geleverd" for n in range(20)]
        english = ["Order number,Order date,Delivery date,Status", "R,2026-03-01,2026-03-31,Returned",
                   "C,2026-03-01,,Cancelled", "B,2026-03-05,2026-03-01,CANCELED"]
        english += [f"{n},2026-03-01,2026-03-{3 + n % 2 * 2:02d},Delivered" for n in range(20)]
        for lines in (dutch_lines, english):
            with self.subTest(lines[0]):
                self.setUp()
                account = self.take("status.csv", "\n".join(lines) + "\n")
                self.assertEqual(("order", 23, 3, 0), (account["subject"], account["imported"], account["leftOut"],
                                                       account["refused"]))
                self.assertEqual(("20", "3.0000"), self.days())
                program.call("verify", "--db", self.database)

    def test_an_order_that_comes_back_later(self):
        lines = ["Bestelnummer;Besteldatum;Leverdatum;Status"] + [f"{n};01-03-2026;03-03-2026;Geleverd" for n in range(20)]
        lines.append("20;01-03-2026;24-03-2026;Geleverd")
        self.take("first.csv", "\n".join(lines) + "\n")
        self.assertEqual(("21", "3.0000"), self.days())
        account = self.take("later.csv", "\n".join(lines).replace("24-03-2026;Geleverd", "24-03-2026;Geretourneerd") + "\n")
        self.assertEqual((1, 1), (account["changed"], account["leftOut"]))
        self.assertEqual(("20", "2.0000"), self.days())
        self.undo(2)
        self.assertEqual(("21", "3.0000"), self.days())
        program.call("verify", "--db", self.database)

    def test_one_cancelled_line_does_not_take_the_order_away(self):
        lines = ["Bestelnummer;Besteldatum;Leverdatum;Status"]
        for n in range(20):
            lines += [f"{n};01-03-2026;03-03-2026;Geleverd", f"{n};01-03-2026;09-03-2026;Geannuleerd"]
        account = self.take("lines.csv", "\n".join(lines) + "\n")
        self.assertEqual((20, 0), (account["imported"], account["leftOut"]))
        self.assertEqual(("20", "2.0000"), self.days())

    def test_an_order_number_that_a_spreadsheet_damaged_matches_nothing(self):
        self.take("orders.csv", "Bestelnummer;Besteldatum;Leverdatum\n114000000000;01-03-2026;03-03-2026\n"
                  "7;01-03-2026;04-03-2026\n")
        account = self.take("answers.csv", "Antwoordnummer;Datum;NPS;Ordernummer\nr1;05-03-2026;9;1,14E+11\n"
                            "r2;05-03-2026;8;7\nr3;05-03-2026;8;7.0\n")
        self.assertEqual((3, 0), (account["imported"], account["refused"]))
        self.assertEqual((1, 0), (account["orders"]["matched"], account["orders"]["unmatched"]))
        found = [(issue["line"], issue["value"]) for issue in account["issues"] if issue["code"] == "damaged-order-number"]
        self.assertEqual([(2, "1,14E+11"), (4, "7.0")], found)

    def test_a_rehearsal_and_the_history_say_the_same(self):
        orders, answers = organisation(4)
        self.take("answers.csv", table(ANSWER_HEADINGS, answers))
        rehearsed = self.take("orders.csv", table(ORDER_HEADINGS, orders), "--dry-run")
        stored = self.take("orders.csv", table(ORDER_HEADINGS, orders))
        self.assertEqual(rehearsed["orders"], stored["orders"])
        newest = program.answer("imports", "--db", self.database)["imports"][0]
        self.assertEqual(("order", stored["orders"]), (newest["subject"], newest["orders"]))
        again = self.take("orders.csv", table(ORDER_HEADINGS, orders))
        self.assertEqual((0, 400), (again["imported"], again["duplicates"]))

    def test_it_is_said_in_words(self):
        self.take("answers.csv", "Antwoordnummer;Datum;NPS;Ordernummer;Levertijd (dagen)\nr1;20-03-2026;9;7;2\n")
        path = self.write("orders.csv", "Ordernummer;Leverdatum;Levertijd (dagen);Vestiging\n7;16-03-2026;2;Ede\n8;17-03-2026;3;Ede\n")
        said = program.call("import", "--db", self.database, path).stdout
        self.assertIn("Of the orders, 1 have an answer with the same order number and 1 have none.", said)
        self.assertIn("1 amount", said)
        self.assertIn("1 answer", said)

    def test_personal_columns_stay_out(self):
        path = self.write("orders.csv", "Ordernummer;Leverdatum;Op tijd;Klantnaam;Bezorgadres;E-mailadres;Woonplaats\n"
                                        "7;16-03-2026;ja;Jan Geheim;Geheimstraat 1;jan@geheim.nl;Geheimdorp\n")
        program.call("import", "--db", self.database, path)
        self.assertNotIn("Geheim".encode(), self.database.read_bytes())
        self.assertNotIn("geheim".encode(), self.database.read_bytes())


if __name__ == "__main__":
    program.main()
