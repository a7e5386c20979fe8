#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""makeworkbook.py EXPORT FILE: the rows of an export of makeexport.py as an XLSX workbook, as a spreadsheet
program saves it: texts shared, numbers as numbers, moments as serial numbers with a format."""

import csv
import datetime
import re
import sys
import zipfile
from xml.sax.saxutils import escape

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NUMBER = re.compile(r"\d+(,\d+)?")
FIRST_DAY = datetime.datetime(1899, 12, 30)
PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{RELATION}/officeDocument" '
                   'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATION}"><sheets><sheet name="Antwoorden" sheetId="1" '
                       'r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="r1" Type="{RELATION}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{RELATION}/styles" Target="styles.xml"/>'
        f'<Relationship Id="r3" Type="{RELATION}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    "xl/styles.xml": f'<styleSheet {MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
}


def cell(place, value, texts):
    if NUMBER.fullmatch(value):
        return f'<c r="{place}"><v>{value.replace(",", ".")}</v></c>'
    if place.startswith("B") and place != "B1":
        moment = datetime.datetime.strptime(value, "%d-%m-%Y %H:%M") - FIRST_DAY
        return f'<c r="{place}" s="1"><v>{moment.total_seconds() / 86400:.10f}</v></c>'
    return f'<c r="{place}" t="s"><v>{texts.setdefault(value, len(texts))}</v></c>'


def make(export, path):
    texts = {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in PARTS.items():
            book.writestr(name, content)
        with open(export, encoding="utf-8", newline="") as file, book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<?xml version="1.0" encoding="UTF-8"?><worksheet {MAIN}><sheetData>'.encode())
            for number, row in enumerate(csv.reader(file, delimiter=";"), start=1):
                cells = "".join(cell(f"{chr(65 + column)}{number}", value, texts)
                                for column, value in enumerate(row) if value)
                sheet.write(f'<row r="{number}">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        shared = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
        book.writestr("xl/sharedStrings.xml", f"<sst {MAIN}>{shared}</sst>")


if __name__ == "__main__":
    make(sys.argv[1], sys.argv[2])
