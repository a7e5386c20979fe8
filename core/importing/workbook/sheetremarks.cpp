// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/sheetremarks.h"

namespace headroom {

namespace {

constexpr qsizetype LongestCell = 32'767;

} // namespace

bool looksCutOff(std::string_view text)
{
    if (static_cast<qsizetype>(text.size()) < LongestCell)
        return false;
    return QString::fromUtf8(text).size() == LongestCell;
}

void SheetRemarks::addCutCell(qint64 line)
{
    if (cutCells++ == 0)
        firstCutLine = line;
}

IssueList SheetRemarks::issues() const
{
    IssueList issues;
    const auto add = [&](IssueCode code, Severity severity, qint64 count, qint64 line) {
        if (count > 0)
            issues.add({code, severity, line, 0, {}, {}, {QString::number(count)}});
    };
    add(IssueCode::MergedCells, Severity::Warning, mergedCells, 0);
    add(IssueCode::HiddenRows, Severity::Warning, hiddenRows, 0);
    add(IssueCode::HiddenColumns, Severity::Note, hiddenColumns, 0);
    add(IssueCode::UncalculatedCells, Severity::Warning, uncalculatedCells, 0);
    add(IssueCode::CutOffCells, Severity::Warning, cutCells, firstCutLine);
    return issues;
}

} // namespace headroom
