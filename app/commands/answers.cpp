// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/answers/answerfacts.h"
#include "core/reports/tables/tables.h"
#include "ui/answers/answerwords.h"
#include "ui/text/reasonwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct AnswersOptions : CommonOptions
{
    std::optional<qint64> leaveOut;
    std::optional<qint64> putBack;
    std::string by;
    std::string reason;
    std::string search;
    std::string format = "csv";
};

QList<TableCell> answerCells(const ListedAnswer &answer, const ReportSource &source)
{
    const auto omitted = std::ranges::find(
        source.omitted, answer.omission, [](const OmittedAnswer &one) { return one.omission.id; });
    const bool isOmitted = omitted != source.omitted.end();
    const Measure *measure = source.catalogue.measure(answer.measure);
    const Fraction value(answer.value, measure != nullptr ? measure->resolution : 1);
    return {answer.id.value(), answer.day.toString(Qt::ISODate), value,
        source.organisation.unitName(answer.location),
        source.organisation.unitName(answer.employee), isOmitted ? u"yes"_s : u"no"_s,
        isOmitted ? omitted->omission.reason : QString(),
        isOmitted ? omitted->omission.by : QString()};
}

int listAnswers(const AnswersOptions &options, const Workspace &workspace, Environment &environment)
{
    const SnapshotPtr snapshot = workspace.snapshot();
    const ReportSource &source = snapshot->source;
    const auto metric = chosenMetric(source, options);
    if (!metric)
        return report(metric.error(), environment);
    const auto unit = chosenUnit(source, options.unit);
    if (!unit)
        return report(unit.error(), environment);
    if (!source.calendar)
        return report({ErrorKind::NoAnswers, {}, {}, {}}, environment);
    AnswerQuestion question;
    question.metric = metric->id;
    question.unit = *unit;
    question.range = chosenRange(source, options).value_or(source.calendar->answers);
    question.search = QString::fromStdString(options.search);
    NoProgress progress;
    const auto facts = workspace.answers(question, progress);
    if (!facts)
        return report(facts.error(), environment);
    if (!question.search.isEmpty() && !facts->hasComments) {
        const ui::Figures figures(environment.locale, environment.locale);
        environment.terminal.err << ui::notSearchedWords(*facts, source.limits, figures)
                                 << Qt::endl;
        return Failed;
    }
    Table table{{u"answer"_s, u"day"_s, u"value"_s, u"location"_s, u"employee"_s, u"left_out"_s,
                    u"reason"_s, u"left_out_by"_s},
        {}};
    const bool hasComments = !question.search.isEmpty();
    const Redactor redactor = ui::redactorOf(source.organisation);
    if (hasComments)
        table.headings.append(u"comment"_s);
    const QList<ListedAnswer> listed = facts->list.omitted + facts->list.answers;
    for (const ListedAnswer &answer : listed) {
        QList<TableCell> cells = answerCells(answer, source);
        if (hasComments)
            cells.append(redactor.redacted(answer.comment));
        table.rows.append(cells);
    }
    environment.terminal.out << inFormat(options.format, table, u"answers"_s,
        {{u"n"_s, answerCount(facts->score)}, {u"leftOut"_s, facts->list.omitted.size()},
            {u"found"_s, facts->list.found}})
                             << Qt::flush;
    return Done;
}

int answers(const AnswersOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    if (!options.leaveOut && !options.putBack)
        return listAnswers(options, *workspace, environment);
    const OmissionOrder order{ResponseId(options.putBack.value_or(options.leaveOut.value_or(0))),
        options.putBack.has_value(), QString::fromStdString(options.by),
        QString::fromStdString(options.reason)};
    if (const auto done = workspace->agree(order); !done)
        return report(done.error(), environment);
    environment.terminal.out << (order.putsBack ? u"Put back: answer "_s : u"Left out: answer "_s)
                             << order.response.value() << Qt::endl;
    return Done;
}

} // namespace

void addAnswersCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<AnswersOptions>();
    CLI::App &command = *program.add_subcommand("answers",
        "The answers behind a figure, the newest 500; leaves one out of all scores, or puts it "
        "back");
    addDatabaseOption(command, *options);
    CLI::Option_group &what = *command.add_option_group("what", "What to do");
    what.require_option(1);
    what.add_option(
        "--metric", options->metric, "Lists the answers to it: nps, csat-grade, ces-net, ...");
    what.add_option("--leave-out", options->leaveOut,
        "The number of an answer that is to count in no score any more");
    what.add_option(
        "--put-back", options->putBack, "The number of an answer that is to count again");
    command.add_option("--unit", options->unit, "A location, or an employee; else everyone");
    addRangeOptions(command, *options);
    command.add_option("--search", options->search,
        "Only answers with these words in their comment, which is listed too; \"...\" a phrase, "
        "word* a beginning");
    command.add_option("--by", options->by, "The name of the person who decides so");
    command.add_option("--reason", options->reason, "Why");
    command.add_option("--format", options->format, "csv or json")
        ->check(CLI::IsMember({"csv", "json"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return answers(*options, environment); };
    });
}

} // namespace headroom::app
