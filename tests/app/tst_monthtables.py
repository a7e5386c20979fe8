#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables with a column per month, and percentages that are written as fractions.

What is expected is the list of figures that a table was written from, never what another import gave.
"""

import zipfile
from fractions import Fraction

import program

DUTCH = ("Januari", "Februari", "Maart", "April", "Mei", "Juni", "Juli", "Augustus", "September", "Oktober",
         "November", "December")
SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def four(value):
    scaled = int(value * 10000)
    return f"{scaled // 10000}.{scaled % 10000:04d}"


def comma(tenths):
    return f"{tenths // 10},{tenths % 10}"


class MonthTables(program.ProgramTest):
    def take(self, content, *options, name="table.csv"):
        path = content if not isinstance(content, str) else self.write(name, content)
        return program.answer("import", "--db", self.database, path, *options)["files"][0]

    def refused(self, content, *options):
        path = content if not isinstance(content, str) else self.write("refused.csv", content)
        return program.call("import", "--db", self.database, path, *options, expect=1).stderr

    def figures(self, metric):
        rows = program.table("scores", "--db", self.database, "--metric", metric, "--by", "location", "--period", "month")
        return {(row["location"], row["period"]): row["score"] for row in rows}

    def assert_account(self, account, **counts):
        self.assertEqual(counts, {name: account[name] for name in counts})

    def codes(self, account):
        return [issue["code"] for issue in account["issues"]]

    def book(self, name, rows, formats=()):
        """A workbook of one sheet; a cell is a text, a number, or a number and the style of its format."""
        def cell(value):
            if isinstance(value, str):
                return f'<c t="str"><v>{value}</v></c>'
            number, style = value if isinstance(value, tuple) else (value, 0)
            return f'<c s="{style}"><v>{number}</v></c>'
        data = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
        styles = "".join(f'<xf numFmtId="{number}"/>' for number in (0, *formats))
        path = self.folder / "book.xlsx"
        with zipfile.ZipFile(path, "w") as file:
            file.writestr("[Content_Types].xml", "<Types/>")
            file.writestr("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{RELATION}"><sheets><sheet name="{name}" '
                                             'sheetId="1" r:id="r1"/></sheets></workbook>')
            file.writestr("xl/_rels/workbook.xml.rels",
                          f'<Relationships><Relationship Id="r1" Type="{RELATION}/worksheet" Target="sheet.xml"/>'
                          f'<Relationship Id="r2" Type="{RELATION}/styles" Target="styles.xml"/></Relationships>')
            file.writestr("xl/styles.xml", f"<styleSheet {MAIN}><cellXfs>{styles}</cellXfs></styleSheet>")
            file.writestr("xl/sheet.xml", f"<worksheet {MAIN}><sheetData>{data}</sheetData></worksheet>")
        return path

    def test_one_indicator_in_the_title(self):
        spellings = {"short": [f"{name} 2025" for name in SHORT], "iso": [f"2025-{n:02d}" for n in range(1, 13)],
                     "english": [f"{name}-25" for name in ENGLISH], "names": DUTCH}
        tenths = {place: [20 + 3 * month + shift for month in range(12)] for shift, place in enumerate(("Breda", "Zwolle"))}
        for name, headings in spellings.items():
            with self.subTest(name):
                self.setUp()
                lines = ["Ziekteverzuim per vestiging 2025;", ";".join(["Vestiging", *headings, "Totaal"])]
                lines += [";".join([place, *map(comma, values), comma(sum(values) // 12)])
                          for place, values in tenths.items()]
                lines.append(";".join(["Totaal", *["9,9"] * 13]))
                account = self.take("\n".join(lines) + "\n")
                self.assertEqual("place-and-month", account["subject"])
                self.assert_account(account, read=25, imported=24, headings=1, refused=0, duplicates=0, blank=0)
                self.assertEqual(["months-turned", "totals-left-out", "totals-left-out"], self.codes(account))
                expected = {(place, f"2025-{month + 1:02d}"): four(Fraction(values[month], 10))
                            for place, values in tenths.items() for month in range(12)}
                self.assertEqual(expected, self.figures("absence"))
                program.call("verify", "--db", self.database)

    def test_a_column_of_indicators(self):
        table = ("Location,Indicator,Jan 2025,Feb 2025,Mar 2025,YTD\n"
                 "Breda,Absence,4.1,4.2,,8.3\nBreda,Revenue,\"1,000.50\",2000,3000,6000\nBreda,Complaints,3,4,5,12\n"
                 "Zwolle,Absence,3.1,3.2,3.3,9.6\nZwolle,Revenue,10,20,30,60\n")
        account = self.take(table)
        self.assert_account(account, read=7, imported=6, refused=0, duplicates=0)
        self.assertEqual({("Breda", "2025-01"): "4.1000", ("Breda", "2025-02"): "4.2000", ("Zwolle", "2025-01"): "3.1000",
                          ("Zwolle", "2025-02"): "3.2000", ("Zwolle", "2025-03"): "3.3000"}, self.figures("absence"))
        self.assertEqual({("Breda", "2025-01"): "1000.5000", ("Breda", "2025-02"): "2000.0000",
                          ("Breda", "2025-03"): "3000.0000", ("Zwolle", "2025-01"): "10.0000",
                          ("Zwolle", "2025-02"): "20.0000", ("Zwolle", "2025-03"): "30.0000"}, self.figures("revenue"))

    def test_places_written_once_for_several_rows(self):
        account = self.take("Vestiging;Indicator;jan 2025;feb 2025\nBreda;Verzuim;4,1;4,2\n;Omzet;10;20\n"
                            "Zwolle;Verzuim;3,1;3,2\n;Omzet;30;40\n")
        self.assertIn("places-filled-down", self.codes(account))
        self.assertEqual({("Breda", "2025-01"): "10.0000", ("Breda", "2025-02"): "20.0000",
                          ("Zwolle", "2025-01"): "30.0000", ("Zwolle", "2025-02"): "40.0000"}, self.figures("revenue"))

    def test_the_year_in_a_column(self):
        account = self.take("Omzet\nVestiging;Jaar;jan;feb\nBreda;2024;1;2\nBreda;2025;3;4\n")
        self.assert_account(account, imported=4, refused=0)
        self.assertEqual({("Breda", "2024-01"): "1.0000", ("Breda", "2024-02"): "2.0000", ("Breda", "2025-01"): "3.0000",
                          ("Breda", "2025-02"): "4.0000"}, self.figures("revenue"))

    def test_a_year_that_nothing_tells_is_asked(self):
        table = "Omzet per vestiging\nVestiging;jan;feb\nBreda;1;2\n"
        self.assertIn("--year", self.refused(table))
        self.take(table, "--year", "2024")
        self.assertEqual({("Breda", "2024-01"): "1.0000", ("Breda", "2024-02"): "2.0000"}, self.figures("revenue"))

    def test_places_under_an_unknown_heading_are_asked(self):
        table = "Omzet;\nRijlabels;jan 2025;feb 2025\nBreda;1;2\nZwolle;3;4\n"
        self.assertIn("Rijlabels=location", self.refused(table))
        self.take(table, "--column", "Rijlabels=location")
        self.assertEqual(4, len(self.figures("revenue")))

    def test_corrections_and_undo(self):
        table = "Omzet\nVestiging;jan 2025;feb 2025\nBreda;1;2\nZwolle;3;4\n"
        self.take(table)
        before = self.figures("revenue")
        account = self.take(table.replace("3;4", "3;5"), name="again.csv")
        self.assert_account(account, imported=1, changed=1, duplicates=3)
        self.assertEqual("5.0000", self.figures("revenue")["Zwolle", "2025-02"])
        program.call("imports", "--db", self.database, "--undo", "2")
        self.assertEqual(before, self.figures("revenue"))
        long = self.take("Maand;Vestiging;Omzet\n2025-01;Breda;1\n2025-02;Zwolle;4\n", name="long.csv")
        self.assert_account(long, imported=0, duplicates=2)
        program.call("verify", "--db", self.database)

    def test_faults_say_their_line_and_column(self):
        account = self.take("Verzuim\nVestiging;jan 2025;feb 2025;mrt 2025\nBreda;4,1;veel;-\nZwolle;3,1;3,2;104\n;9;9;9\n")
        self.assert_account(account, read=6, imported=3, refused=2)
        found = {(issue["code"], issue["line"], issue["column"]) for issue in account["issues"]}
        self.assertLessEqual({("not-a-number", 3, "Verzuim 2025-02"), ("outside-scale", 4, "Verzuim 2025-03"),
                              ("totals-left-out", 5, "")}, found)

    def test_answers_with_dates_stay_answers(self):
        account = self.take("Datum;Vestiging;NPS\n2025-01-01;Breda;9\n2025-02-01;Breda;7\n")
        self.assertEqual("answer", account["subject"])

    def test_a_workbook_with_dates_as_headings_and_percentages(self):
        rows = [["Vestiging", (45658, 1), (45689, 1)], ["Breda", (0.045, 2), (0.051, 2)], ["Zwolle", (0.07, 2), (1, 2)]]
        account = self.take(self.book("Ziekteverzuim", rows, formats=(17, 10)))
        self.assert_account(account, read=5, imported=4, refused=0)
        self.assertEqual({("Breda", "2025-01"): "4.5000", ("Breda", "2025-02"): "5.1000", ("Zwolle", "2025-01"): "7.0000",
                          ("Zwolle", "2025-02"): "100.0000"}, self.figures("absence"))

    def test_fractions_are_asked_and_remembered(self):
        table = "Maand;Vestiging;Verzuim\n2025-01;Breda;0,045\n2025-02;Breda;0,039\n2025-03;Breda;1\n"
        said = self.refused(table)
        self.assertIn("absence:fraction", said)
        self.assertIn("4,500 of every 100,000", said)
        self.assertIn("45 of every 100,000", said)
        account = self.take(table, "--column", "Verzuim=absence:fraction", "--save-mapping", "HR")
        self.assertIn("fractions-read", self.codes(account))
        self.assertEqual(["4.5000", "3.9000", "100.0000"], list(self.figures("absence").values()))
        later = self.take("Maand;Vestiging;Verzuim\n2025-04;Breda;0,05\n", name="later.csv")
        self.assert_account(later, imported=1, refused=0)
        self.assertEqual("5.0000", self.figures("absence")["Breda", "2025-04"])
        percentages = self.take("Maand;Vestiging;Verzuim\n2025-05;Breda;5\n", name="percentages.csv")
        self.assert_account(percentages, imported=1, refused=0)
        self.assertEqual("5.0000", self.figures("absence")["Breda", "2025-05"])

    def test_small_percentages_are_kept_as_they_are(self):
        self.take("Maand;Vestiging;Verzuim\n2025-01;Breda;0,5\n2025-02;Breda;0,4\n", "--column", "Verzuim=absence:percent")
        self.assertEqual(["0.5000", "0.4000"], list(self.figures("absence").values()))


if __name__ == "__main__":
    program.main()
