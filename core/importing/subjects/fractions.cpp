// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/fractions.h"

#include "core/importing/subjects/monthfigure.h"

namespace headroom {

namespace {

constexpr qint64 Resolution = 1'000'000; ///< of the examples
constexpr qint64 ExampleToPercent = 100;

QStringList valuesOf(const ColumnFacts &facts)
{
    QStringList values;
    for (const CountedValue &value : facts.values)
        values.append(value.text);
    return values.isEmpty() ? facts.samples : values;
}

/// The first of them that is no whole number, else the first that is not 0, when all are between 0
/// and 1; empty when one is not.
QString fractionAmong(const QStringList &values)
{
    QString broken;
    QString whole;
    for (const QString &value : values) {
        const auto figure = parseFigure(value.toStdString(), MeasureKind::Percentage, Resolution);
        if (!figure)
            continue;
        if (value.contains(u'%') || figure->steps < 0 || figure->steps > Resolution)
            return {};
        QString &first = figure->steps % Resolution == 0 ? whole : broken;
        if (figure->steps > 0 && first.isEmpty())
            first = value;
    }
    return broken.isEmpty() ? whole : broken;
}

QString percentage(const QString &written, qint64 factor)
{
    const auto figure = parseFigure(written.toStdString(), MeasureKind::Percentage, Resolution);
    return QString::number(static_cast<double>(figure->steps * factor) / Resolution, 'g', 10);
}

} // namespace

void askForFractions(ImportPlan &plan, const QList<ColumnLook> &looks, const Catalogue &catalogue)
{
    for (PlannedColumn &column : plan.columns) {
        const Measure *measure = catalogue.measure(column.measure);
        if (column.field != Field::Rating || measure == nullptr
            || measure->kind != MeasureKind::Percentage)
            continue;
        const QString example = fractionAmong(valuesOf(looks[column.index].facts));
        if (example.isEmpty() && column.fromMapping)
            column.unit.clear();
        if (example.isEmpty())
            continue;
        const QString asFraction = percentage(example, ExampleToPercent);
        if (column.unit == FractionUnit)
            plan.issues.add({IssueCode::FractionsRead, Severity::Note, 0, column.index + 1,
                column.heading, example, {asFraction}});
        else if (column.unit != PercentUnit)
            plan.questions.append({QuestionKind::Fractions, column.index,
                {column.measure, example, asFraction, percentage(example, 1)}, true});
    }
}

} // namespace headroom
