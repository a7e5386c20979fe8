#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the exports of the sample organisation, always the same bytes. README.md tells the story."""

import csv
import datetime
import io
import pathlib
import random
import sys
from dataclasses import dataclass, replace

import vocabulary as words

SEED = 20261115
FIRST_DAY = datetime.date(2024, 12, 1)
LAST_DAY = datetime.date(2026, 11, 15)
BASELINE = (datetime.date(2025, 11, 1), datetime.date(2026, 10, 31))

EARLIER_YEAR = 2024

FALLING, FALLS_FROM = "Gouda", datetime.date(2026, 5, 1)
RISING, RISES_FROM = "'s-Hertogenbosch", datetime.date(2026, 6, 15)
NEWCOMER, NEWCOMER_FROM, NEWCOMER_ANSWERS = "Saskia Pruim", datetime.date(2026, 8, 17), 9
# Net promoter scores over the baseline that are made exact: (promoters, passives, detractors).
MADE_EXACT = {"Geke Oosterhof": (84, 12, 4), "Kees Brouwers": (16, 8, 56)}
ORGANISATION_SCORE = 25

HEADINGS = [
    "Respondentnr", "Ingevuld op", "E-mailadres", "Vestiging", "Afdeling", "Medewerker", "Functie", "Kanaal",
    "Stap in de klantreis", "Klanttype", "Aanbeveling (0-10)", "Rapportcijfer", "Gemak (1-7)", "Sterren (1-5)",
    "Levertijd (dagen)", "Reactietijd (minuten)", "Toelichting", "Bestelnummer", "Opgelost",
]
MONTH_HEADINGS = ["Maand", "Vestiging", "Omzet", "Klantbehoud", "Ziekteverzuim", "Personeelsverloop", "Servicegraad",
                  "Leverbaarheid", "Productiviteit"]
DUTCH_MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
                "december"]
WORK_HEADINGS = ["Respondentnr", "Ingevuld op", "Vestiging", "Als werkgever aanbevelen (0-10)", "Toelichting"]

DELIVERY_DAYS = [(0.5, 8), (1, 32), (1.5, 15), (2, 22), (2.5, 6), (3, 8), (4, 5), (5, 2.5), (7, 1.5)]
SLOW_DELIVERY_DAYS = [(1, 14), (1.5, 12), (2, 24), (3, 20), (4, 15), (5, 10), (7, 5)]
PROMOTER, PASSIVE = [(10, 45), (9, 55)], [(8, 60), (7, 40)]
DETRACTOR = [(6, 40), (5, 25), (4, 12), (3, 9), (2, 5), (1, 4), (0, 5)]


class Dice:
    """Only random() of the generator is used: the one call whose sequence every Python 3 keeps."""

    def __init__(self, seed):
        self._random = random.Random(seed).random

    def chance(self, share):
        return self._random() < share

    def between(self, low, high):
        return low + (high - low) * self._random()

    def index(self, count):
        return int(self._random() * count)

    def one_of(self, values):
        return values[self.index(len(values))]

    def weighted(self, choices):
        left = self._random() * sum(weight for _, weight in choices)
        for value, weight in choices:
            left -= weight
            if left < 0:
                return value
        return choices[-1][0]

    def bell(self, spread):
        return spread * (sum(self._random() for _ in range(6)) - 3) / 0.7071

    def shuffle(self, values):
        for last in range(len(values) - 1, 0, -1):
            other = self.index(last + 1)
            values[last], values[other] = values[other], values[last]


@dataclass
class Employee:
    name: str
    location: str
    function: str
    skill: float


@dataclass
class Answer:
    at: datetime.datetime
    location: str
    department: str
    employee: str
    function: str
    channel: str
    step: str
    customer_type: str
    recommendation: int | None = None
    grade: float | None = None
    ease: int | None = None
    stars: int | None = None
    delivery_days: float | None = None
    response_minutes: int | None = None
    comment: str = ""
    order: str = ""
    resolved: str = ""

    def in_baseline(self):
        return BASELINE[0] <= self.at.date() <= BASELINE[1]


def days_of_month(first):
    day = first
    while day <= LAST_DAY and day.month == first.month:
        yield day
        day += datetime.timedelta(days=1)


def months():
    first = FIRST_DAY
    while first <= LAST_DAY:
        yield first
        first = (first + datetime.timedelta(days=31)).replace(day=1)


def moment(dice, first, last):
    day = first + datetime.timedelta(days=dice.index((last - first).days + 1))
    return datetime.datetime.combine(day, datetime.time(9 + dice.index(12), dice.index(60)))


def staff(dice):
    return [
        Employee(name, location, function, dice.bell(9))
        for location, (_, names) in words.LOCATIONS.items()
        for name, function in zip(names, words.FUNCTIONS)
    ]


def answers_in_month(dice, employee, first):
    """How many answers an employee gets in a month; December is busy, the last month half over."""
    expected = 11.8 if first.month == 12 else 10.1
    if first.month == LAST_DAY.month and first.year == LAST_DAY.year:
        expected *= LAST_DAY.day / 30
    return max(1, round(expected + dice.bell(1.8)))


def expected_score(answer, employee):
    """The net promoter score that an answer is drawn from."""
    share = (answer.at.date() - FIRST_DAY).days / (LAST_DAY - FIRST_DAY).days
    score = 17.0 + 10.5 * share + words.LOCATIONS[employee.location][0] + employee.skill
    if employee.location == FALLING and answer.at.date() >= FALLS_FROM:
        score -= 52
    if employee.location == RISING and answer.at.date() >= RISES_FROM:
        score += 34
    if answer.delivery_days is not None:
        score += 4 if answer.delivery_days <= 2 else -14
    if answer.response_minutes is not None and answer.response_minutes > 60:
        score -= 10
    return min(92.0, max(-80.0, score))


def recommendation(dice, score):
    neutral = 0.34 - 0.0022 * abs(score)
    draw = dice.between(0, 1)
    if draw < (1 - neutral + score / 100) / 2:
        return dice.weighted(PROMOTER)
    return dice.weighted(PASSIVE) if draw < (1 + neutral + score / 100) / 2 else dice.weighted(DETRACTOR)


def half(value):
    return round(value * 2) / 2


def clamped(value, low, high):
    return min(high, max(low, value))


def measure_performance(dice, answer):
    if answer.channel == "Webshop" or answer.department == "Bezorging":
        slow = answer.location == FALLING and answer.at.date() >= FALLS_FROM
        answer.delivery_days = dice.weighted(SLOW_DELIVERY_DAYS if slow else DELIVERY_DAYS)
    if answer.channel in ("Telefoon", "E-mail", "Chat"):
        typical = {"Telefoon": 12, "E-mail": 48, "Chat": 4}[answer.channel]
        answer.response_minutes = max(1, round(typical * 2 ** dice.bell(1.1)))


def follow_recommendation(dice, answer):
    """The other marks go together with the recommendation, as they do in life."""
    level = answer.recommendation
    answer.grade = clamped(half(4.3 + 0.43 * level + dice.bell(0.55)), 1, 10)
    answer.ease = int(clamped(round(1.7 + 0.36 * level + dice.bell(1.1)), 1, 7))
    answer.stars = int(clamped(round(1.6 + 0.31 * level + dice.bell(0.55)), 1, 5))
    if dice.chance(0.42):
        answer.comment = comment(dice, answer)


def comment(dice, answer):
    if answer.recommendation >= 9:
        return dice.one_of(words.PRAISE)
    if answer.recommendation >= 7:
        return dice.one_of(words.NEUTRAL)
    late = answer.delivery_days is not None and answer.delivery_days > 2
    return dice.one_of(words.LATE if late else words.COMPLAINT)


def draw_answer(dice, employee, first, last):
    department = words.DEPARTMENT_OF[employee.function]
    answer = Answer(
        at=moment(dice, first, last),
        location=employee.location,
        department=department,
        employee=employee.name,
        function=employee.function,
        channel=dice.weighted(words.CHANNELS),
        step=dice.weighted(words.STEPS[department]),
        customer_type=dice.weighted(words.CUSTOMER_TYPES),
    )
    measure_performance(dice, answer)
    answer.recommendation = recommendation(dice, expected_score(answer, employee))
    return answer


def draw_answers(dice, employees):
    answers = []
    for first in months():
        last = list(days_of_month(first))[-1]
        for employee in employees:
            if employee.name != NEWCOMER:
                count = answers_in_month(dice, employee, first)
                answers += [draw_answer(dice, employee, first, last) for _ in range(count)]
    newcomer = next(employee for employee in employees if employee.name == NEWCOMER)
    answers += [draw_answer(dice, newcomer, NEWCOMER_FROM, BASELINE[1]) for _ in range(NEWCOMER_ANSWERS)]
    return answers


def forget_people(dice, answers):
    """Some customers name no employee, a few not even the location."""
    for answer in answers:
        if answer.employee in MADE_EXACT or answer.employee == NEWCOMER:
            continue
        if dice.chance(0.018):
            answer.employee = answer.function = ""
            if dice.chance(0.25):
                answer.location = ""


def make_exact(dice, answers):
    """Gives the employees of MADE_EXACT their scores, whatever was drawn for them."""
    for name, counts in MADE_EXACT.items():
        own = [answer for answer in answers if answer.employee == name and answer.in_baseline()]
        bands = [band for band, count in zip((PROMOTER, PASSIVE, DETRACTOR), counts) for _ in range(count)]
        while len(own) < len(bands):
            extra = replace(dice.one_of(own), at=moment(dice, *BASELINE))
            own.append(extra)
            answers.append(extra)
        for surplus in own[len(bands):]:
            answers.remove(surplus)
        dice.shuffle(bands)
        for answer, band in zip(own, bands):
            answer.recommendation = dice.weighted(band)


def leave_blanks(dice, answers):
    """Not everyone answers every question."""
    for answer in answers:
        if dice.chance(0.06):
            answer.grade = None
        if dice.chance(0.11):
            answer.ease = None
        if dice.chance(0.3):
            answer.stars = None
        free = answer.employee not in MADE_EXACT and answer.employee != NEWCOMER
        if free and answer.grade is not None and dice.chance(0.02):
            answer.recommendation = None


def net(answers):
    return sum((a.recommendation >= 9) - (a.recommendation <= 6) for a in answers)


def reach_organisation_score(dice, answers):
    """Moves single recommendations by one band until the organisation's score is exact."""
    counted = [a for a in answers if a.in_baseline() and a.recommendation is not None]
    free = [a for a in counted if a.employee and a.employee not in MADE_EXACT and a.employee != NEWCOMER
            and a.location not in (FALLING, RISING)]
    dice.shuffle(free)
    while len(counted) % 4:
        blank = next(a for a in free if a.grade is not None and a.recommendation in (7, 8))
        blank.recommendation = None
        counted.remove(blank)
        free.remove(blank)
    missing = ORGANISATION_SCORE * len(counted) // 100 - net(counted)
    for answer in free:
        if missing > 0 and answer.recommendation in (7, 8):
            answer.recommendation, missing = 9, missing - 1
        elif missing < 0 and answer.recommendation == 9:
            answer.recommendation, missing = 8, missing + 1


def decimal_comma(value):
    return "" if value is None else f"{value:g}".replace(".", ",")


def row_of(number, answer):
    return [
        str(number), answer.at.strftime("%d-%m-%Y %H:%M"), f"klant{number}@voorbeeld.example", answer.location,
        answer.department, answer.employee, answer.function, answer.channel, answer.step, answer.customer_type,
        decimal_comma(answer.recommendation), decimal_comma(answer.grade), decimal_comma(answer.ease),
        decimal_comma(answer.stars), decimal_comma(answer.delivery_days), decimal_comma(answer.response_minutes),
        answer.comment, answer.order, answer.resolved,
    ]


def with_faults(rows):
    """Puts in what real exports hold: six rows that cannot be read, two repeated numbers, a blank row."""
    column = {heading: index for index, heading in enumerate(HEADINGS)}
    faults = [
        (1000, "Aanbeveling (0-10)", "11"),
        (4200, "Levertijd (dagen)", "2 à 3"),
        (7100, "Ingevuld op", ""),
        (9800, "Aanbeveling (0-10)", "11"),
        (11500, "Rapportcijfer", "zie toelichting"),
        (12000, "Ingevuld op", "31-06-2026 14:05"),
    ]
    for place, (at, heading, value) in enumerate(faults):
        faulty = list(rows[at])
        faulty[0] = str(900001 + place)
        faulty[column[heading]] = value
        rows.insert(at + 1, faulty)
    rows.insert(5001, list(rows[5000]))
    corrected = list(rows[8000])
    corrected[column["Toelichting"]] = "Correctie: ik bedoelde het anders."
    rows.insert(8040, corrected)
    rows.append([])
    return rows


def number_orders(answers):
    """Whoever got a delivery has an order; the numbers go up with the days, not without gaps."""
    for place, answer in enumerate(answers):
        if answer.delivery_days is not None:
            answer.order = f"VK{2 * place + answer.at.day % 2 + 500000}"


def tell_whether_resolved(dice, answers):
    """Asked of whoever had a question; most dissatisfied ones had to come back."""
    for answer in answers:
        if answer.response_minutes is not None and not dice.chance(0.05):
            level = answer.recommendation if answer.recommendation is not None else 7
            answer.resolved = "Ja" if dice.chance(0.28 + 0.065 * level) else "Nee"


def customer_rows(dice):
    answers = draw_answers(dice, staff(dice))
    forget_people(dice, answers)
    make_exact(dice, answers)
    for answer in answers:
        follow_recommendation(dice, answer)
    leave_blanks(dice, answers)
    reach_organisation_score(dice, answers)
    answers.sort(key=lambda answer: answer.at)
    number_orders(answers)
    tell_whether_resolved(Dice(SEED + 2), answers)
    rows = [row_of(100001 + place, answer) for place, answer in enumerate(answers)]
    return [HEADINGS] + with_faults(rows)


def quarters():
    return [(f"{first.year}K{(first.month + 2) // 3}", first) for first in months() if first.month % 3 == 1]


def work_row(dice, number, quarter, location):
    first = quarter[1]
    last = min(LAST_DAY, (first + datetime.timedelta(days=80)).replace(day=15))
    low = location == FALLING and first >= FALLS_FROM
    score = recommendation(dice, -25 if low else 12 + words.LOCATIONS[location][0])
    remark = ""
    if dice.chance(0.3) and not 7 <= score <= 8:
        remark = dice.one_of(words.WORK_PRAISE if score >= 9 else words.WORK_COMPLAINT)
    return [f"MT-{quarter[0]}-{number:04d}", moment(dice, first, last).strftime("%d-%m-%Y %H:%M"), location,
            decimal_comma(score), remark]


def employee_rows(dice):
    rows = [WORK_HEADINGS]
    for quarter in quarters():
        number = 0
        for location in words.LOCATIONS:
            for _ in range(5 + dice.index(5)):
                number += 1
                rows.append(work_row(dice, number, quarter, location))
    return rows


def earlier_rows(dice):
    """A smaller survey of the year before, so that the organisation has a history of its own."""
    answers = []
    for number in range(1, 12):
        first = datetime.date(EARLIER_YEAR, number, 1)
        last = (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
        for employee in staff(dice):
            if employee.name != NEWCOMER:
                answers += [draw_answer(dice, employee, first, last) for _ in range(2 + dice.index(3))]
    forget_people(dice, answers)
    for answer in answers:
        follow_recommendation(dice, answer)
    answers.sort(key=lambda answer: answer.at)
    return [HEADINGS[:-2]] + [row_of(50001 + place, answer)[:-2] for place, answer in enumerate(answers)]


def month_row(dice, first, location):
    """What was measured of a location in a month; what customers and employees say is seen in it later."""
    quality = words.LOCATIONS[location][0] + dice.bell(2)
    falls = location == FALLING and first >= FALLS_FROM + datetime.timedelta(days=61)
    rises = location == RISING and first >= RISES_FROM + datetime.timedelta(days=45)
    quality += -30 if falls else 20 if rises else 0
    season = 1.25 if first.month == 12 else 1.0
    size = 150000 + 7000 * list(words.LOCATIONS).index(location)
    revenue = round(size * season * (1 + 0.004 * quality) + dice.bell(2500))
    hours = round(size / 62 * (1 + 0.6 * (season - 1)))
    return [f"{DUTCH_MONTHS[first.month - 1]} {first.year}", location, str(revenue),
            decimal_comma(round(clamped(86 + 0.18 * quality + dice.bell(1.2), 0, 100), 1)),
            decimal_comma(round(clamped(5.2 - 0.05 * quality + dice.bell(0.6), 1, 20), 1)),
            decimal_comma(round(clamped(1.9 - 0.02 * quality + dice.bell(0.3), 0.2, 9), 1)),
            decimal_comma(round(clamped(90.5 + 0.2 * quality + dice.bell(1.5), 0, 100), 1)),
            decimal_comma(round(clamped(96 + 0.1 * quality + dice.bell(0.8), 0, 100), 1)),
            decimal_comma(round(revenue / hours, 1))]


def month_rows(dice):
    finished = [first for first in months() if (first.year, first.month) != (LAST_DAY.year, LAST_DAY.month)]
    return [MONTH_HEADINGS] + [month_row(dice, first, location) for first in finished for location in words.LOCATIONS]


def write(path, rows):
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    path.write_bytes(text.getvalue().encode("cp1252"))


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent
    write(folder / "voorbeeldketen.csv", customer_rows(Dice(SEED)))
    write(folder / "voorbeeldketen-medewerkers.csv", employee_rows(Dice(SEED + 1)))
    write(folder / "voorbeeldketen-2024.csv", earlier_rows(Dice(SEED + 3)))
    write(folder / "voorbeeldketen-maandcijfers.csv", month_rows(Dice(SEED + 4)))


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
