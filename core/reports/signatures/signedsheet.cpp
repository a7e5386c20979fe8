// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/signatures/signedsheet.h"

#include "core/reports/rounds/checkcode.h"

#include <algorithm>

namespace headroom {

const SignedTarget *SignedSheet::target(const QString &metric) const
{
    const auto found = std::ranges::find(targets, metric, &SignedTarget::metric);
    return found == targets.end() ? nullptr : &*found;
}

SignedSheets::SignedSheets(
    QList<SignedSheet> sheets, const QList<UndoneImport> &undone, QList<ChangedSigning> changed)
    : m_sheets(std::move(sheets))
    , m_changed(std::move(changed))
{
    for (qsizetype i = 0; i < m_sheets.size(); ++i) {
        const SignedSheet &sheet = m_sheets.at(i);
        m_current.insert({sheet.round, sheet.unit}, i);
        if (sheet.supersedes)
            m_successors.insert(*sheet.supersedes, i);
    }
    for (const UndoneImport &import : undone)
        m_undone.insert(import.id, import);
    for (qsizetype i = 0; i < m_changed.size(); ++i) {
        const ChangedSigning &signing = m_changed.at(i);
        const SignedSheet *held = current(signing.round, signing.unit);
        if (held != nullptr && held->id.value() > signing.id.value())
            continue;
        m_current.remove({signing.round, signing.unit});
        m_changedCurrent.insert({signing.round, signing.unit}, i);
    }
}

const ChangedSigning *SignedSheets::changedCurrent(RoundId round, UnitRef unit) const
{
    const auto found = m_changedCurrent.constFind({round, unit});
    return found == m_changedCurrent.cend() ? nullptr : &m_changed.at(*found);
}

const SignedSheet *SignedSheets::current(RoundId round, UnitRef unit) const
{
    const auto found = m_current.constFind({round, unit});
    return found == m_current.cend() ? nullptr : &m_sheets.at(*found);
}

const SignedSheet *SignedSheets::successor(SigningId id) const
{
    const auto found = m_successors.constFind(id);
    return found == m_successors.cend() ? nullptr : &m_sheets.at(*found);
}

QList<UndoneImport> SignedSheets::undoneUnder(const SignedSheet &sheet) const
{
    QList<UndoneImport> undone;
    for (const ImportId import : sheet.imports) {
        if (const auto found = m_undone.constFind(import); found != m_undone.cend())
            undone.append(*found);
    }
    return undone;
}

SheetStatus SignedSheets::status(RoundId round, UnitRef unit) const
{
    if (changedCurrent(round, unit) != nullptr)
        return SheetStatus::RecordChanged;
    const SignedSheet *sheet = current(round, unit);
    if (sheet == nullptr)
        return SheetStatus::Proposed;
    if (!undoneUnder(*sheet).isEmpty())
        return SheetStatus::ImportUndone;
    return sheet->supersedes ? SheetStatus::SignedAgain : SheetStatus::Signed;
}

qint64 SignedSheets::countUsing(ImportId import) const
{
    return std::ranges::count_if(
        m_current, [&](qsizetype place) { return m_sheets.at(place).imports.contains(import); });
}

QString checkCode(const SignedSheet &sheet)
{
    return codeOf(sheet.sha256, sheet.unit);
}

QString checkCode(const ChangedSigning &signing)
{
    return codeOf(signing.sha256, signing.unit);
}

} // namespace headroom
