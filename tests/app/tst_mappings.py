#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved mappings, changed answers and names that look alike, as a script meets them."""

import program

FIRST = "Nummer;Ingevuld;Winkelcode;Cijfer A\n" + "".join(
    f"{row};{10 + row}-03-2026;W0{row % 2};{row}\n" for row in range(1, 7))
# The same survey a month later: other order, a new column, one answer that changed, one that is new.
SECOND = "Kanaal;Cijfer A;Ingevuld;Nummer;Winkelcode\n" + "".join(
    f"Web;{0 if row == 6 else row};{10 + row}-03-2026;{row};W0{row % 2}\n" for row in range(1, 8))
COLUMNS = ("--column", "Nummer=id", "--column", "Winkelcode=location", "--column", "Cijfer A=nps")


class Mappings(program.ProgramTest):
    def import_file(self, name, content, *options):
        return program.answer("import", "--db", self.database, self.write(name, content), *options)["files"][0]

    def scores(self):
        return program.table("scores", "--db", self.database, "--metric", "nps", "--by", "location")

    def test_a_mapping_is_saved_and_recognised(self):
        first = self.import_file("maart.csv", FIRST, *COLUMNS, "--save-mapping", "Kassabon")
        self.assertIsNone(first["savedMapping"])
        second = self.import_file("april.csv", SECOND)
        self.assertEqual({"name": "Kassabon", "new": ["Kanaal"], "missing": []}, second["savedMapping"])
        fields = {column["column"]: column["field"] for column in second["mapping"]}
        self.assertEqual({"Kanaal": "channel", "Cijfer A": "nps", "Ingevuld": "date", "Nummer": "id",
                          "Winkelcode": "location"}, fields)
        kept = program.answer("imports", "--db", self.database)["imports"]
        self.assertEqual(["Kassabon", ""], [entry["savedMapping"] for entry in kept])

    def test_a_mapping_by_name(self):
        self.import_file("maart.csv", FIRST, *COLUMNS, "--save-mapping", "Kassabon")
        named = self.import_file("april.csv", SECOND, "--mapping", "kassabon")
        self.assertEqual("Kassabon", named["savedMapping"]["name"])
        before = self.database.read_bytes()
        for name, content in (("Kassa", SECOND), ("Kassabon", "Datum;NPS\n01-05-2026;9\n")):
            done = program.call("import", "--db", self.database, self.write("x.csv", content), "--mapping", name,
                                expect=1)
            self.assertEqual(1, len(done.stderr.strip().splitlines()))
            self.assertEqual(before, self.database.read_bytes())

    def test_a_changed_answer_takes_the_place_and_gives_it_back(self):
        self.import_file("maart.csv", FIRST, *COLUMNS, "--save-mapping", "Kassabon")
        before = self.scores()
        path = self.write("april.csv", SECOND)
        would = program.answer("import", "--db", self.database, path, "--dry-run")["files"][0]
        self.assertEqual(before, self.scores())
        done = program.answer("import", "--db", self.database, path)["files"][0]
        for file in (would, done):
            # One of the six says something else; the channel is new for the others and changes them too.
            self.assertEqual((8, 7, 6, 0, 1), tuple(
                file[name] for name in ("read", "imported", "changed", "duplicates", "headings")))
        self.assertEqual(7, sum(int(row["n"]) for row in self.scores()))
        program.call("verify", "--db", self.database)
        program.call("imports", "--db", self.database, "--undo", 2)
        self.assertEqual(before, self.scores())
        program.call("verify", "--db", self.database)

    def test_names_that_look_alike_are_told_and_kept_apart(self):
        self.import_file("a.csv", "Datum;Vestiging;NPS\n13-03-2026;Den Haag;9\n")
        done = self.import_file("b.csv", "Datum;Vestiging;NPS\n14-03-2026;DenHaag;8\n")
        self.assertEqual([{"dimension": "location", "name": "DenHaag", "like": "Den Haag"}], done["names"])
        self.assertEqual(["Den Haag", "DenHaag"], sorted(row["location"] for row in self.scores()))


if __name__ == "__main__":
    program.main()
