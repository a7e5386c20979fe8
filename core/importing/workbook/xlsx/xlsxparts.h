// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/cellvalue.h"
#include "core/importing/workbook/xlsx/sharedstrings.h"
#include "core/importing/workbook/xmlscanner.h"

#include <QList>

namespace headroom {

/// What a part says about another one: "worksheet", "styles", ... and where it is.
struct Relation
{
    QString id;
    QString kind; ///< the last word of its type
    QString target;
};

struct SheetEntry
{
    QString name;
    QString relation;
    bool isHidden = false;
};

struct WorkbookPart
{
    QList<SheetEntry> sheets;
    DateSystem dates = DateSystem::From1900;
};

/// What the cells of an Office Open XML workbook need to be understood.
struct XlsxContent
{
    SharedStrings strings;
    std::vector<NumberKind> styles; ///< by the number that cells name
    DateSystem dates = DateSystem::From1900;
};

/// Each reads one kind of part to its end. Errors: BookDamaged, BookTooLarge, FieldTooLong.
Result<void> readRelations(XmlScanner &xml, QList<Relation> &relations);
Result<void> readWorkbook(XmlScanner &xml, WorkbookPart &workbook);
Result<void> readStyles(XmlScanner &xml, std::vector<NumberKind> &styles);
Result<void> readSharedStrings(XmlScanner &xml, SharedStrings &strings);

/// Appends a text without the escapes that stand for letters XML cannot hold: "_x000D_" is a line
/// end, "_x005F_" an underscore. Escapes of control characters stay as they are.
void appendUnescaped(std::string_view raw, std::string &text);

/// Appends the text of the piece of a string that has just started ("si", "is"): plain, or the runs
/// of rich text; the pronunciation above it is left out. False when the scanner failed or the text
/// is longer than a field may be.
bool appendRichText(XmlScanner &xml, std::string &text);

} // namespace headroom
