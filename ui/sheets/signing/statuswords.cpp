// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/signing/statuswords.h"

#include "ui/text/filledtext.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SheetStatus", text);
}

} // namespace

QString statusName(SheetStatus status)
{
    switch (status) {
    case SheetStatus::Proposed:
        return words(QT_TRANSLATE_NOOP("SheetStatus", "Proposed"));
    case SheetStatus::Signed:
        return words(QT_TRANSLATE_NOOP("SheetStatus", "✓ Signed"));
    case SheetStatus::SignedAgain:
        return words(QT_TRANSLATE_NOOP("SheetStatus", "✓ Signed again"));
    case SheetStatus::ImportUndone:
        return words(QT_TRANSLATE_NOOP("SheetStatus", "⚠ Import undone"));
    case SheetStatus::RecordChanged:
        return words(QT_TRANSLATE_NOOP("SheetStatus", "⚠ Record changed"));
    }
    Q_UNREACHABLE();
}

QString statusSentence(
    const ReportSource &source, RoundId round, UnitRef unit, const Figures &figures)
{
    if (source.isRecordChanged(round, unit))
        return words(QT_TRANSLATE_NOOP("SheetStatus",
            "⚠ It was signed, but its record was changed in the database after that. It does not "
            "count as signed. Put back a backup of before, or sign it again."));
    const SignedSheet *sheet = source.signedSheet(round, unit);
    if (sheet == nullptr)
        return words(QT_TRANSLATE_NOOP("SheetStatus", "A proposal: nobody has signed it yet."));
    const char *text = sheet->supersedes
        ? QT_TRANSLATE_NOOP("SheetStatus", "Signed by %1 on %2, in place of an earlier signing.")
        : QT_TRANSLATE_NOOP("SheetStatus", "Signed by %1 on %2.");
    QStringList sentences{
        filledText(words(text), {sheet->signer, figures.date(sheet->at.toLocalTime().date())})};
    for (const UndoneImport &import : source.signedSheets->undoneUnder(*sheet))
        sentences += undoneSentence(import, figures);
    return sentences.join(QLatin1Char(' '));
}

QString undoneSentence(const UndoneImport &import, const Figures &figures)
{
    return filledText(words(QT_TRANSLATE_NOOP(
                          "SheetStatus", "⚠ An import under it was undone on %1, because: %2")),
        {figures.date(import.at.toLocalTime().date()), import.reason});
}

} // namespace headroom::ui
