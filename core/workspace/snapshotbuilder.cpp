// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/snapshotbuilder.h"

#include "core/base/inparallel.h"
#include "core/reports/changedrecords.h"
#include "core/reports/rounds/fixedrecord.h"
#include "core/reports/rounds/targetfacts.h"
#include "core/reports/tables/scoretable.h"
#include "core/scores/measurecells.h"
#include "core/storage/bulk/cellstore.h"
#include "core/storage/columns/columnloading.h"
#include "core/storage/stores/actionstore.h"
#include "core/storage/stores/importstore.h"
#include "core/storage/stores/indicatorstore.h"
#include "core/storage/stores/lexiconstore.h"
#include "core/storage/stores/roundstore.h"
#include "core/storage/stores/settingstore.h"
#include "core/storage/stores/unitstore.h"
#include "core/workspace/agreements/keptstate.h"
#include "core/workspace/agreements/signedstate.h"
#include "core/workspace/savedmappings.h"

#include <algorithm>
#include <array>
#include <functional>
#include <future>

namespace headroom {

namespace {

/// What the stores hold, before anything is derived from it.
struct StoredState
{
    OrganisationSettings settings;
    QList<Unit> units;
    QList<ImportRecord> imports;
    QList<Round> rounds;
    QList<Action> actions;
    QList<OwnIndicator> indicators;
    QList<StoredFixing> fixings;
    StoredSignings signings;
    StoredAgreements agreements;
    QList<SavedMapping> mappings;
    std::optional<StoredLexicon> lexicon;
    std::vector<CellBlock> cells; ///< of one table of scores
    std::future<Result<ScoreCube>> cube; ///< of everything
    AnswerColumns columns;
};

template <typename T> Result<void> take(Result<T> &&loaded, T &target)
{
    if (!loaded)
        return tl::unexpected(loaded.error());
    target = std::move(*loaded);
    return {};
}

/// In one transaction: another process may not change anything between the reads.
template <typename Read>
Result<StoredState> readConsistently(const Connection &connection, const Read &reads)
{
    StoredState state;
    const Result<void> begun = connection.run("BEGIN");
    const Result<void> read =
        begun.and_then([&] { return take(loadSettings(connection), state.settings); })
            .and_then([&] { return take(loadUnits(connection), state.units); })
            .and_then([&] { return reads(state); });
    const Result<void> ended = begun ? connection.run("COMMIT") : begun;
    if (!read)
        return tl::unexpected(read.error());
    if (!ended)
        return tl::unexpected(ended.error());
    return state;
}

/// The cells are worked out while the answers are read.
auto startCube(StoredState &state)
{
    return [&state](CodedCells &&coded) {
        const auto make = [](CodedCells cells) {
            return decoded(std::move(cells)).map([](const std::vector<CellBlock> &blocks) {
                return ScoreCube(blocks);
            });
        };
        state.cube = std::async(std::launch::async, make, std::move(coded));
    };
}

Result<StoredState> readState(const Connection &connection)
{
    return readConsistently(connection, [&](StoredState &state) {
        return take(loadImports(connection), state.imports)
            .and_then([&] { return take(loadRounds(connection), state.rounds); })
            .and_then([&] { return take(loadActions(connection), state.actions); })
            .and_then([&] { return take(loadIndicators(connection), state.indicators); })
            .and_then([&] { return take(loadFixings(connection), state.fixings); })
            .and_then([&] { return take(loadStoredSignings(connection), state.signings); })
            .and_then([&] { return take(loadStoredAgreements(connection), state.agreements); })
            .and_then([&] { return take(savedMappings(connection), state.mappings); })
            .and_then([&] { return take(loadLexicon(connection), state.lexicon); })
            .and_then([&] { return readCells(connection).map(startCube(state)); })
            .and_then([&] { return take(loadAnswerColumns(connection), state.columns); });
    });
}

QStringList measuresOf(const Metric *metric)
{
    QStringList measures;
    if (metric != nullptr) {
        for (const Banding &banding : metric->bandings)
            measures.append(banding.measure);
    }
    return measures;
}

/// Codes of the sheets of a round, by the digest of what was agreed.
QStringList codesOf(const std::optional<FixedRound> &readable, const QByteArray &sha256)
{
    QStringList codes;
    if (readable) {
        for (const UnitRef &unit : readable->sheets)
            codes.append(codeOf(sha256, unit));
    }
    return codes;
}

/// A round whose record is not what was agreed must not pass for a draft: its targets would move.
void addFixedRounds(
    ReportSource &source, ChangedRecords &changed, const QList<StoredFixing> &fixings)
{
    for (const StoredFixing &fixing : fixings) {
        std::optional<FixedRound> fixed = fromRecord(fixing.record);
        if (!fixing.isIntact || !fixed) {
            changed.rounds.append({fixing.round, codesOf(fixed, fixing.sha256)});
            continue;
        }
        fixed->at = fixing.at;
        fixed->sha256 = fixing.sha256;
        source.fixed.insert(fixing.round, std::make_shared<const FixedRound>(std::move(*fixed)));
    }
}

Result<ReportSource> sourceOf(StoredState &&state, const QDate &today)
{
    ReportSource source;
    source.organisation = Organisation(state.settings.name, std::move(state.units));
    source.logo = state.settings.logo;
    source.catalogue = Catalogue::builtIn();
    const std::array<std::function<void()>, 2> derived{
        [&] { source.calendar = calendarOf(state.columns, today); },
        [&] { source.functions = latestFunctions(state.columns); }};
    inParallel(derived.size(), [&](size_t i) { derived[i](); });
    const Result<void> counted = take(state.cube.get(), source.cube);
    if (!counted)
        return tl::unexpected(counted.error());
    source.limits = state.settings.limits;
    source.rounds = std::move(state.rounds);
    source.actions = std::move(state.actions);
    source.setIndicators(state.indicators);
    source.importedFiles = std::ranges::count_if(
        state.imports, [](const ImportRecord &record) { return !record.undoneAt; });
    source.columns = std::make_shared<const AnswerColumns>(std::move(state.columns));
    return source;
}

} // namespace

QHash<UnitId, UnitId> latestFunctions(const AnswerColumns &columns)
{
    struct Latest
    {
        DayNumber day = 0;
        UnitId function = UnknownUnit;
    };

    std::vector<Latest> latest; // by the id of the employee
    for (size_t row = 0; row < columns.rows(); ++row) {
        const auto employee = static_cast<size_t>(columns.unitOf(Dimension::Employee, row).value());
        const UnitId function = columns.unitOf(Dimension::Function, row);
        if (employee == 0 || function == UnknownUnit)
            continue;
        if (latest.size() <= employee)
            latest.resize(employee + 1);
        Latest &known = latest[employee];
        const DayNumber day = columns.dayOf(row);
        if (known.function == UnknownUnit || known.day <= day)
            known = {day, function};
    }
    QHash<UnitId, UnitId> result;
    for (size_t employee = 0; employee < latest.size(); ++employee) {
        if (latest[employee].function != UnknownUnit)
            result.insert(UnitId(static_cast<qint64>(employee)), latest[employee].function);
    }
    return result;
}

namespace {

void takeLater(QDate &last, const QDate &day)
{
    if (!last.isValid() || day > last)
        last = day;
}

} // namespace

std::optional<DataCalendar> calendarOf(const AnswerColumns &columns, const QDate &today)
{
    if (columns.rows() == 0)
        return std::nullopt;
    DayNumber first = columns.dayOf(0);
    DayNumber last = first;
    for (size_t row = 1; row < columns.rows(); ++row) {
        first = std::min(first, columns.dayOf(row));
        last = std::max(last, columns.dayOf(row));
    }
    DataCalendar calendar{{dateOf(first), dateOf(last)}, today};
    for (size_t row = 0; row < columns.subjects.size(); ++row) {
        const QDate day = dateOf(columns.dayOf(row));
        if (columns.subjects[row] == Subject::Answer)
            takeLater(calendar.lastAnswer, day);
        for (size_t i = 0; i < columns.values.size(); ++i) {
            if (columns.subjects[row] != Subject::Answer && columns.values[i][row] != NoValue)
                takeLater(calendar.lastFigures[columns.measures[static_cast<qsizetype>(i)]], day);
        }
    }
    return calendar;
}

namespace {

/// Counts the trees of rounds with other levels than the usual ones, so that the window finds them
/// ready.
void countByLevels(const ReportSource &source)
{
    for (const Round &round : source.rounds) {
        for (const MetricTarget &target : round.targets) {
            if (const Metric *metric = source.catalogue.metric(target.metric))
                source.cubeOf(levelsFor(round, *metric));
        }
    }
}

} // namespace

Result<std::shared_ptr<Snapshot>> buildSnapshot(
    const Connection &connection, const QDate &today, quint64 generation)
{
    Result<StoredState> state = readState(connection);
    if (!state)
        return tl::unexpected(state.error());
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->path = connection.path();
    snapshot->imports = state->imports;
    snapshot->mappings = state->mappings;
    snapshot->customers = state->settings.customers;
    snapshot->followUp = state->settings.followUp;
    snapshot->timeZone = state->settings.timeZone;
    snapshot->isSample = state->settings.isSample;
    snapshot->generation = generation;
    const QList<StoredFixing> fixings = state->fixings;
    auto signatures = signedSheets(state->signings, state->imports);
    LexiconInUse lexicon = lexiconInUse(state->lexicon);
    const KeptAgreements kept = keptAgreements(state->agreements);
    Result<ReportSource> source = sourceOf(std::move(*state), today);
    if (!source)
        return tl::unexpected(source.error());
    snapshot->source = std::move(*source);
    snapshot->takeLexicon(std::move(lexicon));
    snapshot->source.bonuses = kept.bonuses;
    snapshot->source.council = kept.council;
    snapshot->source.omitted = kept.omitted;
    snapshot->source.signedSheets = std::move(signatures);
    ChangedRecords changed{{}, kept.isCouncilChanged};
    addFixedRounds(snapshot->source, changed, fixings);
    if (changed.council || !changed.rounds.isEmpty())
        snapshot->source.changed = std::make_shared<const ChangedRecords>(std::move(changed));
    countByLevels(snapshot->source);
    return snapshot;
}

Result<ReportSource> readScoreSource(
    const Connection &connection, const ScoreTableQuestion &question)
{
    ReportSource source;
    source.catalogue = Catalogue::builtIn();
    const QStringList measures = measuresOf(source.catalogue.metric(question.metric));
    const auto decode = [](CodedCells &&cells) { return decoded(std::move(cells)); };
    const auto readAnswers = [&](StoredState &read) -> Result<void> {
        if (!needsAnswers(question))
            return {};
        return take(loadAnswerColumns(connection), read.columns);
    };
    Result<StoredState> state = readConsistently(connection, [&](StoredState &read) {
        return take(readCells(connection, measures).and_then(decode), read.cells).and_then([&] {
            return readAnswers(read);
        });
    });
    if (!state)
        return tl::unexpected(state.error());
    source.organisation = Organisation(state->settings.name, std::move(state->units));
    source.limits = state->settings.limits;
    source.cube = ScoreCube(
        needsEmployees(question) ? state->cells : withoutEmployees(std::move(state->cells)));
    source.columns = std::make_shared<const AnswerColumns>(std::move(state->columns));
    return source;
}

} // namespace headroom
