// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/metric.h"
#include "core/domain/period.h"
#include "core/domain/selection.h"
#include "core/reports/reportsource.h"
#include "ui/text/figures.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace headroom::app {

/// The options that several subcommands share, as typed.
struct CommonOptions
{
    std::string database;
    std::string metric;
    std::string from;
    std::string to;
    std::string unit;

    QString databasePath() const { return QString::fromStdString(database); }
};

void addDatabaseOption(CLI::App &command, CommonOptions &options);
void addMetricOption(CLI::App &command, CommonOptions &options);
/// --from and --to, ISO dates; checked while parsing.
void addRangeOptions(CLI::App &command, CommonOptions &options);

/// The own indicator of that name or id ("own:7"); null for a metric of the catalogue and for none.
const OwnIndicator *namedIndicator(const ReportSource &source, const std::string &name);
/// The metric of the catalogue. Errors: UnknownMetric.
Result<Metric> chosenMetric(const ReportSource &source, const CommonOptions &options);
/// "channel=Web" for each dimension once, checked while parsing.
void addWhereOption(CLI::App &command, std::vector<std::string> &where);
QMap<Dimension, QString> chosenNames(const std::vector<std::string> &where);

/// What an insight is asked about, as typed.
struct SelectionOptions : CommonOptions
{
    std::vector<std::string> where;
    std::string period = "24-months";
};

/// --metric, --unit, --where and --period.
void addSelectionOptions(CLI::App &command, SelectionOptions &options);
/// Errors: UnknownMetric, UnknownUnit.
Result<Selection> chosenSelection(const ReportSource &source, const SelectionOptions &options);

/// The round of that name, else the newest. Errors: UnknownRound.
Result<Round> chosenRound(const ReportSource &source, const std::string &name);
/// The named round, else the newest fixed one. Errors: UnknownRound, RoundRecordChanged,
/// RoundIsNotFixed also where
/// there are only drafts, NoTarget without a round.
Result<Round> chosenFixedRound(const ReportSource &source, const std::string &name);
/// Of nl and en.
QLocale localeOf(const std::string &language);
/// --language nl or en, of sheets.
void addLanguageOption(CLI::App &command, std::string &language);
/// Figures and words of sheets: of the language that was asked for, else of the system.
ui::Figures sheetFigures(const std::string &language, const QLocale &system);
/// "department,employee": the levels of a round, checked while parsing.
CLI::Option *addLevelsOption(CLI::App &command, std::string &levels);

/// The names of a sheet's unit as they were agreed and may be typed: "M. Yilmaz", or with names
/// above it "Utrecht/M. Yilmaz".
QStringList agreedNames(const FixedRound &fixed, UnitRef unit);
/// The only sheet of that name, by the names of the round. Errors: NoSheetOfUnit, UnitIsAmbiguous.
Result<UnitRef> chosenSheet(const FixedRound &fixed, const QString &wanted);
/// Absent when neither end is given; an end that is not given is the first or last day with an
/// answer.
std::optional<DateRange> chosenRange(const ReportSource &source, const CommonOptions &options);
/// The same without looking at the answers: an end that is not given is far away.
std::optional<DateRange> openRange(const CommonOptions &options);
/// As checked while parsing: "week", "month", "quarter", "year", and "all" for anything else.
Granularity granularityOf(const std::string &period);
/// The node of that name: a location, or an employee ("Utrecht/M. Yilmaz" where the name alone is
/// not unique). Empty is the organisation. Errors: UnknownUnit.
Result<UnitRef> chosenUnit(const ReportSource &source, const std::string &name);

} // namespace headroom::app
