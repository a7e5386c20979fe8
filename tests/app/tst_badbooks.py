#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks that are bombs, cut off, locked or something else: one clear line, soon, in little memory."""

import os
import pathlib
import subprocess
import zipfile

import program

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADINGS = ('<row r="1"><c t="str"><v>Datum</v></c><c t="str"><v>Vestiging</v></c>'
            '<c t="str"><v>Aanbeveling (0-10)</v></c></row>')
ANSWER = '<row><c s="1"><v>46094</v></c><c t="str"><v>Utrecht</v></c><c><v>9</v></c></row>'
SECONDS, MEGABYTES = 2, 256
UNOPTIMISED = 5  # a build for working on the program takes so many times longer when others share the machine


def sheet(rows):
    return f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>".encode()


def parts(rows, **more):
    """The parts of a workbook of one sheet; more are added or replace them."""
    book = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATION}"><sheets><sheet name="Blad1" sheetId="1" '
                           'r:id="r1"/></sheets></workbook>'.encode(),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships><Relationship Id="r1" Type="{RELATION}/worksheet" Target="sheet.xml"/>'
            f'<Relationship Id="r2" Type="{RELATION}/styles" Target="styles.xml"/>'
            f'<Relationship Id="r3" Type="{RELATION}/sharedStrings" Target="strings.xml"/></Relationships>').encode(),
        "xl/styles.xml": f'<styleSheet {MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>'
                         '</styleSheet>'.encode(),
        "xl/strings.xml": f"<sst {MAIN}></sst>".encode(),
        "xl/sheet.xml": sheet(rows),
    }
    return book | more


class BadBooks(program.ProgramTest):
    def book(self, name, content):
        path = self.folder / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for part, data in content.items():
                if isinstance(data, bytes):
                    file.writestr(part, data)
                    continue
                with file.open(part, "w", force_zip64=True) as stream:
                    for piece in data:
                        stream.write(piece)
        return path

    def refuse(self, path, *words):
        process = subprocess.Popen([program.HEADROOM, "import", "--db", str(self.database), str(path)],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                   env={**os.environ, "LANG": "C.UTF-8"})
        out, error = process.stdout.read(), process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        process.stdout.close()
        process.stderr.close()
        process.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual((1, b""), (process.returncode, out), error)
        self.assertEqual(1, len(error.strip().splitlines()), error)
        for word in (path.name, *words):
            self.assertIn(word, error)
        self.assertFalse(self.database.exists())
        self.assertLess(usage.ru_maxrss / 1024, MEGABYTES)
        self.assertLess(usage.ru_utime + usage.ru_stime, SECONDS * UNOPTIMISED)

    def test_a_good_book_is_read(self):
        path = self.book("goed.xlsx", parts(HEADINGS + ANSWER * 20))
        self.assertIn("imported 20", program.call("import", "--db", self.database, path).stdout)

    def test_unpacked_far_beyond_its_size(self):
        zeros = (b"\0" * (1 << 20) for _ in range(400))
        self.refuse(self.book("nullen.xlsx", parts("", **{"xl/sheet.xml": zeros})), "xl/sheet.xml")
        spaces = (b" " * (1 << 20) for _ in range(400))
        self.refuse(self.book("spaties.xlsx", parts("", **{"xl/strings.xml": spaces})), "xl/strings.xml")

    def test_a_size_that_is_not_true(self):
        path = self.book("leugen.xlsx", parts("", **{"xl/sheet.xml": (b" " * (1 << 20) for _ in range(400))}))
        data = bytearray(path.read_bytes())
        true_size = (400 << 20).to_bytes(4, "little")
        while (at := data.find(true_size)) >= 0:
            data[at:at + 4] = (100).to_bytes(4, "little")
        path.write_bytes(data)
        self.refuse(path)

    def test_entities(self):
        declared = "".join(f'<!ENTITY e{i + 1} "{f"&e{i};" * 10}">' for i in range(9))
        bomb = f'<!DOCTYPE sst [<!ENTITY e0 "ha">{declared}]><sst {MAIN}><si><t>&e9;</t></si></sst>'.encode()
        self.refuse(self.book("lachen.xlsx", parts(HEADINGS + ANSWER, **{"xl/strings.xml": bomb})), "xl/strings.xml")

    def test_too_many_parts(self):
        many = {f"xl/media/{i}.png": b"" for i in range(2100)}
        self.refuse(self.book("delen.xlsx", parts(HEADINGS + ANSWER, **many)), "2048")

    def test_too_many_texts(self):
        texts = (b"<si/>" * 100_000 for _ in range(50))
        content = [f"<sst {MAIN}>".encode(), *texts, b"</sst>"]
        self.refuse(self.book("teksten.xlsx", parts(HEADINGS + ANSWER, **{"xl/strings.xml": iter(content)})))

    def test_a_part_twice(self):
        path = self.book("dubbel.xlsx", parts(HEADINGS + ANSWER))
        with zipfile.ZipFile(path, "a") as file:
            file.writestr("XL/Sheet.xml", sheet(""))
        self.refuse(path, "Sheet.xml")

    def test_cut_off(self):
        path = self.book("half.xlsx", parts(HEADINGS + ANSWER * 200))
        path.write_bytes(path.read_bytes()[:-300])
        self.refuse(path)
        self.refuse(self.book("blad.xlsx", parts("", **{"xl/sheet.xml": sheet(HEADINGS + ANSWER)[:-30]})),
                    "xl/sheet.xml")

    def test_without_sheets(self):
        book = f"<workbook {MAIN}><sheets></sheets></workbook>".encode()
        self.refuse(self.book("leeg.xlsx", parts("", **{"xl/workbook.xml": book})))

    def test_too_wide(self):
        self.refuse(self.book("breed.xlsx", parts(f'{HEADINGS}<row><c r="XFD2"><v>1</v></c></row>')), "16384", "1000")

    def test_too_long(self):
        self.refuse(self.book("lang.xlsx", parts(f'{HEADINGS}<row r="1048577"><c><v>1</v></c></row>')), "1048576")

    def test_locked(self):
        head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016
        self.refuse(self.write("dicht.xlsx", head + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500), "password")

    def test_an_old_workbook(self):
        head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016
        self.refuse(self.write("oud.xls", head + "Workbook".encode("utf-16-le") + b"\0" * 500), "XLS", "XLSX")

    def test_a_web_page(self):
        self.refuse(self.write("pagina.xls", "<html><table><tr><td>Datum</td></tr></table></html>"), "HTML")


if __name__ == "__main__":
    program.main()
