// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/period.h"
#include "core/domain/tally.h"
#include "core/domain/unit.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace headroom {

/// What was agreed for one indicator of a sheet.
struct SignedTarget
{
    QString metric;
    double proposed = 0; ///< by the fixed round
    double agreed = 0;
    QString reason; ///< why another target was agreed; empty where the proposed one was
    std::optional<Tally> soFar; ///< of the round until the signing; absent before its first day

    bool deviates() const { return !reason.isEmpty(); }

    bool operator==(const SignedTarget &) const = default;
};

/// A month of the trend as it stood on the sheet.
struct SignedMonth
{
    MonthNumber month = 0;
    Tally tally;
    bool open = false;

    bool operator==(const SignedMonth &) const = default;
};

/// A sheet as a named person signed it. No later import, undo, renaming or setting moves it; a
/// later signing of the same sheet supersedes it.
struct SignedSheet
{
    SigningId id;
    int ruleSet = 0; ///< of the fixed round
    RoundId round;
    UnitRef unit;
    QDateTime at; ///< UTC
    QString signer;
    QString employeesView; ///< plain text; may have several lines, may be empty
    QList<SignedTarget> targets; ///< in the order of the sheet
    QString function; ///< of the employee, as it was
    QList<SignedMonth> trend; ///< of the first indicator
    QList<ImportId> imports; ///< whose answers stand behind the figures on the sheet, ascending
    QByteArray roundSha256; ///< of the record of the fixed round
    QByteArray auditHead; ///< SHA-256 of the newest entry of the audit log before this signing
    std::optional<SigningId> supersedes;
    QString supersedingReason; ///< why the earlier signing no longer holds
    /// What stood on the paper, word for word: a reprint says the same, whatever the program has
    /// come to say since. Empty where it was signed before that was kept.
    QJsonObject paper;
    QByteArray sha256; ///< of the record as it is stored

    const SignedTarget *target(const QString &metric) const;
};

/// An import that was taken back.
struct UndoneImport
{
    ImportId id;
    QDateTime at; ///< UTC
    QString reason; ///< empty where none was asked for

    bool operator==(const UndoneImport &) const = default;
};

/// A signing whose record is no longer what was signed: nothing that it says is believed.
struct ChangedSigning
{
    SigningId id;
    RoundId round;
    UnitRef unit;
    QDateTime at; ///< UTC
    std::optional<SigningId> supersedes;
    QByteArray sha256; ///< of the record as it was signed

    bool operator==(const ChangedSigning &) const = default;
};

/// How far a sheet of a fixed round has come.
enum class SheetStatus {
    Proposed,
    Signed,
    SignedAgain, ///< an earlier signing was superseded
    ImportUndone, ///< an import that it uses was undone after it was signed
    RecordChanged, ///< its record was changed after it was signed: it does not count as signed
};

/// All signed sheets of a database, superseded ones included.
class SignedSheets
{
public:
    SignedSheets() = default;
    /// sheets: oldest first.
    SignedSheets(QList<SignedSheet> sheets, const QList<UndoneImport> &undone,
        QList<ChangedSigning> changed = {});

    /// Oldest first.
    const QList<SignedSheet> &all() const { return m_sheets; }

    /// Oldest first, superseded ones included. None of them is in all().
    const QList<ChangedSigning> &changed() const { return m_changed; }

    /// The newest signing of a sheet, where its record was changed; else null.
    const ChangedSigning *changedCurrent(RoundId round, UnitRef unit) const;

    /// The signing that holds; null while the sheet is a proposal.
    const SignedSheet *current(RoundId round, UnitRef unit) const;
    /// The signing that took its place; null while it holds.
    const SignedSheet *successor(SigningId id) const;
    /// Imports of the sheet that were undone after it was signed.
    QList<UndoneImport> undoneUnder(const SignedSheet &sheet) const;
    SheetStatus status(RoundId round, UnitRef unit) const;
    /// How many signings that hold use an import.
    qint64 countUsing(ImportId import) const;

private:
    QList<SignedSheet> m_sheets;
    QHash<std::pair<RoundId, UnitRef>, qsizetype> m_current;
    QHash<SigningId, qsizetype> m_successors;
    QHash<ImportId, UndoneImport> m_undone;
    QList<ChangedSigning> m_changed;
    QHash<std::pair<RoundId, UnitRef>, qsizetype> m_changedCurrent;
};

/// The code at the foot of a signed sheet: another one than that of the proposal.
QString checkCode(const SignedSheet &sheet);
/// The code on the paper whose record was changed since.
QString checkCode(const ChangedSigning &signing);

} // namespace headroom
