// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/options.h"

#include "core/base/textfolding.h"
#include "core/reports/canvas/ownmetric.h"
#include "core/reports/rounds/fixedround.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

std::string checkDate(const std::string &text)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    return day.isValid() ? std::string() : "'" + text + "' is not a date like 2026-01-31";
}

/// Absent when neither end is given.
std::optional<DateRange> rangeWithin(const DateRange &ends, const CommonOptions &options)
{
    if (options.from.empty() && options.to.empty())
        return std::nullopt;
    const QDate from = QDate::fromString(QString::fromStdString(options.from), Qt::ISODate);
    const QDate to = QDate::fromString(QString::fromStdString(options.to), Qt::ISODate);
    return DateRange{from.isValid() ? from : ends.first, to.isValid() ? to : ends.last};
}

bool isNamed(const QString &name, const QString &wanted)
{
    return name == wanted || folded(name) == folded(wanted);
}

PeriodPreset presetOf(const std::string &period)
{
    if (period == "12-months")
        return PeriodPreset::LastTwelveMonths;
    if (period == "this-year")
        return PeriodPreset::ThisYear;
    if (period == "last-year")
        return PeriodPreset::LastYear;
    return period == "all" ? PeriodPreset::Everything : PeriodPreset::LastTwentyFourMonths;
}

} // namespace

void addDatabaseOption(CLI::App &command, CommonOptions &options)
{
    command.add_option("--db", options.database, "The database file")->required();
}

void addMetricOption(CLI::App &command, CommonOptions &options)
{
    command.add_option("--metric", options.metric, "The indicator: nps, csat-grade, ces-net, ...")
        ->required();
}

void addRangeOptions(CLI::App &command, CommonOptions &options)
{
    command.add_option("--from", options.from, "First day, like 2026-01-01")->check(checkDate);
    command.add_option("--to", options.to, "Last day, like 2026-12-31")->check(checkDate);
}

const OwnIndicator *namedIndicator(const ReportSource &source, const std::string &name)
{
    const QString wanted = QString::fromStdString(name);
    if (source.catalogue.metric(wanted) != nullptr)
        return nullptr;
    const auto isNamedSo = [&](const OwnIndicator &own) {
        return ownMetricId(own.id) == wanted || folded(own.name) == folded(wanted);
    };
    const auto found = std::ranges::find_if(source.indicators, isNamedSo);
    return found == source.indicators.end() ? nullptr : &*found;
}

Result<Metric> chosenMetric(const ReportSource &source, const CommonOptions &options)
{
    const QString id = QString::fromStdString(options.metric);
    if (const Metric *metric = source.catalogue.metric(id))
        return *metric;
    return failure(ErrorKind::UnknownMetric, {}, {id});
}

CLI::Option *addLevelsOption(CLI::App &command, std::string &levels)
{
    const auto check = [](const std::string &text) {
        const auto named = levelsNamed(QString::fromStdString(text));
        return named && !named->isEmpty() ? std::string()
                                          : "'" + text + "' is not like location,employee: "
                + levelNames(allLevels()).join(u", "_s).toStdString() + ", each once";
    };
    return command
        .add_option("--by", levels,
            "The levels below the organisation, from the top down: region,location,employee")
        ->check(check);
}

Result<Round> chosenRound(const ReportSource &source, const std::string &name)
{
    const QString wanted = QString::fromStdString(name);
    if (const Round *newest = source.newestRound(); wanted.isEmpty() && newest != nullptr)
        return *newest;
    const auto found = std::ranges::find(source.rounds, wanted, &Round::name);
    if (found == source.rounds.end())
        return failure(ErrorKind::UnknownRound, {}, {wanted});
    return *found;
}

Result<Round> chosenFixedRound(const ReportSource &source, const std::string &name)
{
    const auto fixedOne = [&](const Round &round) -> Result<Round> {
        if (source.isRoundChanged(round.id))
            return failure(ErrorKind::RoundRecordChanged, {}, {round.name});
        if (source.fixedRound(round.id) == nullptr)
            return failure(ErrorKind::RoundIsNotFixed, {}, {round.name});
        return round;
    };
    if (!name.empty())
        return chosenRound(source, name).and_then(fixedOne);
    for (auto round = source.rounds.crbegin(); round != source.rounds.crend(); ++round) {
        const Result<Round> found = fixedOne(*round);
        if (found || found.error().kind == ErrorKind::RoundRecordChanged)
            return found;
    }
    if (!source.rounds.isEmpty())
        return failure(ErrorKind::RoundIsNotFixed, {}, {source.rounds.last().name});
    return failure(ErrorKind::NoTarget);
}

QStringList agreedNames(const FixedRound &fixed, UnitRef unit)
{
    QStringList names{fixed.names.value(unit.id())};
    if (names.first().isEmpty())
        return {}; // "Utrecht/" would pass for Utrecht
    for (int i = unit.depth() - 1; i-- > 0;)
        names.append(fixed.names.value(unit.step(i).unit) + u'/' + names.last());
    return names;
}

Result<UnitRef> chosenSheet(const FixedRound &fixed, const QString &wanted)
{
    QList<UnitRef> found;
    for (const UnitRef &unit : fixed.sheets) {
        const QStringList names = agreedNames(fixed, unit);
        const bool isNamed = std::ranges::any_of(
            names, [&](const QString &name) { return folded(name) == folded(wanted); });
        if (unit.level() != Level::Organisation && isNamed)
            found.append(unit);
    }
    if (found.size() == 1)
        return found.first();
    return failure(
        found.isEmpty() ? ErrorKind::NoSheetOfUnit : ErrorKind::UnitIsAmbiguous, {}, {wanted});
}

std::optional<DateRange> chosenRange(const ReportSource &source, const CommonOptions &options)
{
    const QDate epoch(1970, 1, 1);
    return rangeWithin(
        source.calendar ? source.calendar->answers : DateRange{epoch, epoch}, options);
}

std::optional<DateRange> openRange(const CommonOptions &options)
{
    return rangeWithin({QDate(1, 1, 1), QDate(9999, 12, 31)}, options);
}

Result<UnitRef> chosenUnit(const ReportSource &source, const std::string &name)
{
    const QString wanted = QString::fromStdString(name);
    if (wanted.isEmpty())
        return UnitRef::organisation();
    const Organisation &organisation = source.organisation;
    const QList<UnitRef> locations = source.cube.children(UnitRef::organisation());
    for (const UnitRef &location : locations) {
        const QString locationName = organisation.unitName(location.location());
        if (isNamed(locationName, wanted))
            return location;
        const QList<UnitRef> employees = source.cube.children(location);
        const auto found = std::ranges::find_if(employees, [&](const UnitRef &employee) {
            const QString employeeName = organisation.unitName(employee.employee());
            return !employeeName.isEmpty()
                && (isNamed(employeeName, wanted)
                    || isNamed(locationName + u'/' + employeeName, wanted));
        });
        if (found != employees.end())
            return *found;
    }
    return failure(ErrorKind::UnknownUnit, {}, {wanted});
}

void addWhereOption(CLI::App &command, std::vector<std::string> &where)
{
    const auto check = [](const std::string &text) {
        const QString name = QString::fromStdString(text).section(u'=', 0, 0);
        const bool isKnown = text.find('=') != std::string::npos
            && std::ranges::find(AllDimensions, name, &dimensionName) != AllDimensions.end();
        return isKnown ? std::string() : "'" + text + "' is not like channel=Web";
    };
    command.add_option("--where", where, "Only these answers: channel=Web, step=Delivery, ...")
        ->check(check);
}

QMap<Dimension, QString> chosenNames(const std::vector<std::string> &where)
{
    QMap<Dimension, QString> names;
    for (const std::string &text : where) {
        const QString words = QString::fromStdString(text);
        const auto dimension =
            std::ranges::find(AllDimensions, words.section(u'=', 0, 0), &dimensionName);
        names.insert(*dimension, words.section(u'=', 1));
    }
    return names;
}

Granularity granularityOf(const std::string &period)
{
    if (period == "year")
        return Granularity::Year;
    if (period == "quarter")
        return Granularity::Quarter;
    if (period == "month")
        return Granularity::Month;
    return period == "week" ? Granularity::Week : Granularity::All;
}

QLocale localeOf(const std::string &language)
{
    return language == "nl" ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void addLanguageOption(CLI::App &command, std::string &language)
{
    command
        .add_option("--language", language, "The language of the sheets; else that of the system")
        ->check(CLI::IsMember({"nl", "en"}));
}

ui::Figures sheetFigures(const std::string &language, const QLocale &system)
{
    const QLocale locale = language.empty() ? system : localeOf(language);
    return {locale, locale};
}

void addSelectionOptions(CLI::App &command, SelectionOptions &options)
{
    addMetricOption(command, options);
    command.add_option("--unit", options.unit, "A location or employee");
    addWhereOption(command, options.where);
    command.add_option("--period", options.period, "Which answers count")
        ->check(CLI::IsMember({"12-months", "24-months", "this-year", "last-year", "all"}));
}

Result<Selection> chosenSelection(const ReportSource &source, const SelectionOptions &options)
{
    const auto metric = chosenMetric(source, options);
    if (!metric)
        return tl::unexpected(metric.error());
    const auto unit = chosenUnit(source, options.unit);
    if (!unit)
        return tl::unexpected(unit.error());
    const auto filter = filterNamed(source.organisation, chosenNames(options.where));
    if (!filter)
        return tl::unexpected(filter.error());
    return Selection{metric->id, presetOf(options.period), *unit, *filter};
}

} // namespace headroom::app
