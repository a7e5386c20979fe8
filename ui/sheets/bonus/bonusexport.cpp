// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/bonusexport.h"

#include "core/reports/rounds/fixedround.h"
#include "ui/print/safefile.h"
#include "ui/sheets/bonus/bonustable.h"
#include "ui/sheets/bonus/bonuswords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

namespace headroom::ui {

namespace {

constexpr double InPercent = 100;

struct BonusExport
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::BonusExport)
};

QStringList noteLines(const ReportSource &source, const BonusScheme &scheme,
    const BonusFacts &facts, const Figures &figures)
{
    const FixedRound &fixed = *source.fixedRound(facts.round);
    QStringList weights;
    for (const BonusPart &part : scheme.parts)
        weights.append(metricWords(part.metric).name + QLatin1Char(' ')
            + figures.percent(static_cast<double>(part.weight) / FullWeight, 2));
    const QString days = figures.range({fixed.round.starts, fixed.round.ends});
    QStringList lines{fixed.organisation,
        //: round, its days
        filledText(BonusExport::tr("Bonus, round %1 (%2)"), {fixed.round.name, days}),
        facts.isOver ? BonusExport::tr("The round is over.")
                     : BonusExport::tr("The round is not over: these are figures so far."),
        ladderWords(scheme.ladder, figures),
        //: a list of indicators with percentages
        filledText(BonusExport::tr("Weights: %1"), {weights.join(QStringLiteral(", "))}),
        //: name, day
        filledText(BonusExport::tr("Switched on by %1 on %2."),
            {scheme.by, figures.date(scheme.at.toLocalTime().date())}),
        BonusExport::tr("Percentages of the bonus, never an amount. The figures propose; a person "
                        "decides.")};
    if (source.calendar)
        lines.append(
            filledText(BonusExport::tr("As of %1"), {figures.date(source.calendar->today)}));
    return lines;
}

TableCell percentIn(const std::optional<double> &share)
{
    return share ? TableCell(*share * InPercent) : TableCell();
}

QList<TableCell> decisionCells(const BonusDecision *decision, const Figures &figures)
{
    if (decision == nullptr)
        return {BonusExport::tr("not decided"), QString(), QString(), QString()};
    return {decision->decided * InPercent, decision->by,
        figures.date(decision->at.toLocalTime().date()), decision->reason};
}

QList<TableCell> cellsOf(const BonusLine &line, const ReportSource &source, const FixedRound &fixed,
    const Figures &figures)
{
    QStringList reasons;
    QStringList warnings;
    for (const BonusPartResult &part : line.parts) {
        const QString why = noBonusWords(part, fixed.limits, figures);
        if (!why.isEmpty())
            reasons.append(metricWords(part.part.metric).name + QStringLiteral(": ") + why);
    }
    for (const UnreachableStep &step : line.unreachable)
        warnings.append(unreachableWords(step, source, figures));
    QList<TableCell> cells{
        agreedPlaces(source, fixed, line.unit), agreedName(source, fixed, line.unit)};
    for (const BonusPartResult &part : line.parts)
        cells += {part.n, percentIn(part.attained), percentIn(part.paid)};
    cells +=
        {percentIn(line.proposed), reasons.join(QLatin1Char(' ')), warnings.join(QLatin1Char(' '))};
    return cells + decisionCells(line.decision, figures);
}

} // namespace

WorkbookSheet bonusSheet(const ReportSource &source, const BonusScheme &scheme,
    const BonusFacts &facts, const Figures &figures)
{
    WorkbookSheet sheet;
    sheet.name = BonusExport::tr("Bonus");
    sheet.notes = noteLines(source, scheme, facts, figures);
    const FixedRound &fixed = *source.fixedRound(facts.round);
    sheet.table.headings = {placesHeading(fixed.round.levels), unitHeading(fixed.round.levels)};
    for (const BonusPart &part : scheme.parts) {
        const QString name = metricWords(part.metric).name;
        //: %1 is an indicator
        sheet.table.headings += {filledText(BonusExport::tr("%1: answers"), {name}),
            filledText(BonusExport::tr("%1: % of the own way"), {name}),
            filledText(BonusExport::tr("%1: % of the bonus"), {name})};
    }
    sheet.table.headings += {BonusExport::tr("Proposed, % of the bonus"),
        BonusExport::tr("Why there is no figure"), BonusExport::tr("Out of reach"),
        BonusExport::tr("Decided, % of the bonus"), BonusExport::tr("Decided by"),
        BonusExport::tr("Decided on"), BonusExport::tr("Reason")};
    for (const BonusLine &line : facts.lines)
        sheet.table.rows.append(cellsOf(line, source, fixed, figures));
    return sheet;
}

Result<void> writeBonuses(const QString &file, const WorkbookSheet &sheet)
{
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writePrivateFile(file, toCsv(sheet.table, QStringLiteral("\r\n")).toUtf8());
    return toXlsx({sheet}).and_then(
        [&](const QByteArray &bytes) { return writePrivateFile(file, bytes); });
}

} // namespace headroom::ui
