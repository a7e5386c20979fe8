// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rounds/differencewords.h"

#include "ui/text/filledtext.h"
#include "ui/text/unitwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

constexpr qsizetype MostListed = 5;

struct DifferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DifferenceWords)
};

/// "a, b and 3 more"
QString listed(const QStringList &parts, const Figures &figures)
{
    QStringList shown = parts.mid(0, MostListed);
    if (const qsizetype more = parts.size() - MostListed; more > 0)
        //: the end of a list; %1 a number of further ones
        shown.append(filledText(DifferenceTexts::tr("and %1 more"), {figures.count(more)}));
    return shown.join(QStringLiteral(", "));
}

QString filesWords(const QList<ImportRecord> &imports, bool isUndone, const Figures &figures)
{
    QStringList files;
    for (const ImportRecord &import : imports) {
        const QDateTime moment = isUndone ? import.undoneAt.value_or(import.at) : import.at;
        //: a file, a day
        files.append(filledText(DifferenceTexts::tr("%1 (%2)"),
            {import.file, figures.shortDate(moment.toLocalTime().date())}));
    }
    return listed(files, figures);
}

QString renamedWords(const SinceFixed &since, const Figures &figures)
{
    QStringList names;
    for (const auto &[before, now] : since.renamed)
        //: a name as it was, and as it is now
        names.append(filledText(DifferenceTexts::tr("%1 is now %2"), {before, now}));
    return listed(names, figures);
}

} // namespace

QString differenceUnitWords(
    const ReportSource &source, const FixedRound &fixed, const TargetDifference &difference)
{
    const UnitRef unit = difference.unit;
    if (unit.depth() == 0)
        return unitWords(source.organisation, unit);
    QStringList names;
    for (int i = unit.depth(); i-- > 0;) {
        const UnitId id = unit.step(i).unit;
        const QString name = fixed.names.value(id, source.organisation.unitName(id));
        names.append(name.isEmpty() ? unitWords(source.organisation, unit.ancestor(i + 1)) : name);
    }
    return names.join(QStringLiteral(", "));
}

QString differenceCauseWords(const TargetDifference &difference, const Figures &figures)
{
    const QStringList counts{
        figures.count(difference.answersAgreed), figures.count(difference.answersToday)};
    switch (difference.cause) {
    case DifferenceCause::OwnAnswers:
        if (difference.answersAgreed == difference.answersToday)
            //: %1 a number of answers
            return filledText(
                DifferenceTexts::tr("Its own answers: %1 as before, but not the same"), counts);
        //: two numbers of answers in the baseline
        return filledText(DifferenceTexts::tr("Its own answers: %1 then, %2 now"), counts);
    case DifferenceCause::OtherAnswers:
        return DifferenceTexts::tr("Others' answers, or a setting: its own are the same");
    case DifferenceCause::Gone:
        return DifferenceTexts::tr("No answer names it any more");
    case DifferenceCause::Newcomer:
        return DifferenceTexts::tr("Came after the round was fixed");
    }
    return {};
}

QStringList sinceFixedSentences(const SinceFixed &since, const Figures &figures)
{
    QStringList sentences;
    if (!since.imported.isEmpty())
        sentences.append(filledText(DifferenceTexts::tr("Imported since: %1."),
            {filesWords(since.imported, false, figures)}));
    if (!since.undone.isEmpty())
        sentences.append(filledText(DifferenceTexts::tr("Imports that were undone since: %1."),
            {filesWords(since.undone, true, figures)}));
    if (since.leftOut > 0)
        sentences.append(DifferenceTexts::tr("%Ln answer(s) were left out by hand since.", nullptr,
            static_cast<int>(since.leftOut)));
    if (!since.renamed.isEmpty())
        sentences.append(
            filledText(DifferenceTexts::tr("Other names: %1."), {renamedWords(since, figures)}));
    if (since.hasOtherLimits)
        sentences.append(DifferenceTexts::tr("The limits for few answers are others now."));
    if (since.hasOtherRules)
        sentences.append(
            DifferenceTexts::tr("This version of the program computes targets by other rules."));
    if (sentences.isEmpty())
        sentences.append(DifferenceTexts::tr("Nothing was imported, undone or set since."));
    return sentences;
}

} // namespace headroom::ui
