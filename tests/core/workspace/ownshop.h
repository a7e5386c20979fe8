// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/canvas/canvasvalues.h"
#include "core/workspace/workspace.h"
#include "tests/support/surroundings.h"

#include <QFile>
#include <QTemporaryDir>

namespace headroom::test {

inline const MonthRange January{monthNumber({2026, 1, 1}), monthNumber({2026, 1, 31})};

/// Ten answers: the waiting times are 3, 4, 5, 6, 7 and 2, 4, 6, 8, 10 minutes, one of each written
/// as minutes and seconds; the bag is worth 12.50 ... 30.00 euros, or nothing is said.
inline const QByteArray Visits =
    "Nr;Datum;Vestiging;NPS;Wachten bij de kassa (min);Waarde van de tas;Sfeer;Korting\n"
    "1;02-01-2026;Utrecht;9;3;\xe2\x82\xac 12,50;1;10%\n"
    "2;03-01-2026;Utrecht;9;4;\xe2\x82\xac 20,00;2;20%\n"
    "3;04-01-2026;Utrecht;3;0:05:00;\xe2\x82\xac 1.000,00;3;0%\n"
    "4;05-01-2026;Utrecht;7;6;;4;n.v.t.\n"
    "5;06-01-2026;Utrecht;8;7;\xe2\x82\xac 30,00;5;5%\n"
    "6;07-01-2026;Breda;10;2;\xe2\x82\xac 12,50;1;12,5%\n"
    "7;08-01-2026;Breda;6;4;\xe2\x82\xac 12,50;2;0\n"
    "8;09-01-2026;Breda;2;6;\xe2\x82\xac 12,50;2;0\n"
    "9;10-01-2026;Breda;9;8;\xe2\x82\xac 12,50;3;0\n"
    "10;11-01-2026;Breda;9;0:10:00;\xe2\x82\xac 12,50;3;0\n";

inline OwnIndicator waiting()
{
    OwnIndicator indicator;
    indicator.name = QStringLiteral("Wachttijd bij de kassa");
    indicator.column = QStringLiteral("WACHTEN bij de kassa (min)");
    indicator.unit = IndicatorUnit::Minutes;
    indicator.lowerIsBetter = true;
    indicator.norm = 5000;
    return indicator;
}

inline OwnIndicator of(const QString &column, IndicatorUnit unit)
{
    OwnIndicator indicator;
    indicator.name = QStringLiteral("Over ") + column;
    indicator.column = column;
    indicator.unit = unit;
    return indicator;
}

/// A new database beside one file, which own indicators are read from.
class Shop
{
public:
    Shop() { write(Visits); }

    Workspace &workspace() { return *m_workspace; }

    const ReportSource &source() const { return m_workspace->snapshot()->source; }

    OwnIndicator added(const OwnIndicator &indicator)
    {
        return m_workspace->saveIndicator(indicator).value();
    }

    /// In place of the visits.
    void write(const QByteArray &text)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file of visits");
    }

    ImportPlan planOf(const ImportChoices &choices = {})
    {
        return m_workspace->plan(path(), choices, m_progress).value();
    }

    ImportReport imported(const ImportChoices &choices = {})
    {
        return m_workspace->import(planOf(choices), m_progress).value();
    }

    IndicatorValue valueOf(const OwnIndicator &indicator, UnitRef unit = UnitRef::organisation())
    {
        return CanvasValues(source()).value(indicator.id, unit, January);
    }

    UnitRef at(const QString &location) const
    {
        const Unit *unit = source().organisation.find(Dimension::Location, location);
        return unit != nullptr ? UnitRef::atLocation(unit->id) : UnitRef();
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("visits.csv")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace = std::move(
        *Workspace::create(m_folder.filePath(QStringLiteral("shop.headroom")), surroundings()));
    NoProgress m_progress;
};

} // namespace headroom::test
