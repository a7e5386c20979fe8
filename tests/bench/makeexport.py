#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""makeexport.py ROWS FILE: a Dutch export of any size, always the same bytes for the same number of rows.

14 columns, semicolons, UTF-8, about 178 bytes a row; 250 locations, 2,000 employees, 60 months; 40 % of the
rows have a comment, with quotes, semicolons and line breaks in it.
"""

import datetime
import random
import sys

HEADINGS = ["Respondentnr", "Ingevuld op", "Vestiging", "Afdeling", "Medewerker", "Functie", "Kanaal",
            "Stap in de klantreis", "Klanttype", "Aanbeveling (0-10)", "Rapportcijfer", "Levertijd (dagen)",
            "Reactietijd (minuten)", "Toelichting"]
LOCATIONS, EMPLOYEES_EACH = 250, 8
FIRST_DAY, DAYS = datetime.date(2021, 10, 1), 1826  # 60 months
BLOCK = 20000
SEEDED_ROWS = 10_000

TOWNS = ["Utrecht", "Zwolle", "Breda", "Leiden", "Assen", "Gouda", "Tilburg", "Haarlem", "Enschede", "Groningen"]
FIRST_NAMES = ["Anna", "Bram", "Çigdem", "Daan", "Emre", "Fatima", "Gijs", "Hülya", "Inês", "Jelmer"]
LAST_NAMES = ["de Vries", "Jansen", "Yılmaz", "van den Berg", "Özdemir", "Bakker", "el Idrissi", "Smit"]
WORK = [("Verkoop", "Verkoopadviseur"), ("Verkoop", "Filiaalmanager"), ("Service", "Servicemedewerker"),
        ("Bezorging", "Bezorger")]
CHANNELS = ["Winkel", "Winkel", "Webshop", "Telefoon", "E-mail"]
STEPS = ["Oriëntatie", "Aankoop", "Levering", "Gebruik", "Service"]
SCORES = ["10"] * 18 + ["9"] * 24 + ["8"] * 22 + ["7"] * 15 + ["6"] * 9 + ["5"] * 5 + ["3"] * 3 + ["1", "0", ""]
GRADES = ["9", "8,5", "8", "8", "7,5", "7,5", "7", "7", "6,5", "6", "5", "10", "4", ""]
DAYS_LATE = ["0,5", "1", "1", "1,5", "2", "2", "2,5", "3", "5", "", "", ""]
MINUTES = ["3", "8", "12", "20", "35", "48", "55", "70", "120", "", "", ""]
COMMENTS = [
    '"Vriendelijk geholpen; de medewerker zei ""komt goed"" en dat klopte ook. Ik kom hier zeker nog eens terug, dank u wel '
    'en tot ziens allemaal, ook namens mijn buurvrouw."',
    '"Te laat geleverd.\nNiemand die belt; drie keer zelf achteraan moeten gaan, en telkens een ander verhaal gekregen. '
    'Dat kan echt een stuk beter."',
    '"Op zich prima; het wachten duurde alleen wat lang, en de website is onduidelijk over wanneer de bestelling '
    'klaarstaat of bezorgd wordt."',
    '"Product kwam beschadigd aan; ""ruilen duurt twee weken"", zeiden ze.\nDat had ik graag eerder geweten, jammer hoor, '
    'want verder is het een goede winkel."',
    "Alles was de volgende dag al binnen en keurig ingepakt, heel netjes gedaan allemaal, en ook nog voor een eerlijke prijs "
    "zonder kleine lettertjes",
]


def staff(locations, employees_each):
    """The middle of a row: location to function, ready to print."""
    people = []
    for place in range(locations):
        location = f"{TOWNS[place % len(TOWNS)]} {place // len(TOWNS) + 1:02d}"
        for number in range(employees_each):
            person = place * employees_each + number
            name = f"{FIRST_NAMES[person % 10]} {LAST_NAMES[person // 10 % 8]} {person:04d}"
            department, function = WORK[number % len(WORK)]
            people.append(f"{location};{department};{name};{function}")
    return people


def rows(count, first, people, comments):
    """Row by row; the same row for the same number where first is a multiple of SEEDED_ROWS."""
    source = random.Random()
    random_number = source.random
    days = [(FIRST_DAY + datetime.timedelta(days=day)).strftime("%d-%m-%Y") for day in range(DAYS)]

    def pick(values):
        return values[int(random_number() * len(values))]

    for number in range(first, first + count):
        if number % SEEDED_ROWS == 0 or number == first:
            source.seed(20260901 + number // SEEDED_ROWS)
        comment = pick(COMMENTS) if random_number() < comments else ""
        yield (f"R{1000000 + number};{pick(days)} {9 + number % 12:02d}:{number % 60:02d};{pick(people)};{pick(CHANNELS)};"
               f"{pick(STEPS)};{'Zakelijk' if number % 6 == 0 else 'Particulier'};{pick(SCORES)};{pick(GRADES)};"
               f"{pick(DAYS_LATE)};{pick(MINUTES)};{comment}\r\n")


def make(count, path, first=0, locations=LOCATIONS, employees_each=EMPLOYEES_EACH, comments=0.4):
    """first: the number of rows that are taken to have gone before; comments: the share that has one."""
    people = staff(locations, employees_each)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(";".join(HEADINGS) + "\r\n")
        block = []
        for row in rows(count, first, people, comments):
            block.append(row)
            if len(block) == BLOCK:
                file.write("".join(block))
                block.clear()
        file.write("".join(block))


if __name__ == "__main__":
    make(int(sys.argv[1]), sys.argv[2])
