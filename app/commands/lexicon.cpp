// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/commands/output.h"
#include "core/reports/tables/lexicontable.h"
#include "core/workspace/lexicon/lexiconfile.h"
#include "ui/print/safefile.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct LexiconOptions : CommonOptions
{
    std::string take;
    std::string give;
    bool ours = false;
    std::string format = "csv";
};

int giveWords(const Table &table, const QString &file, Environment &environment)
{
    const auto written = ui::writePrivateFile(file, toCsv(table, u"\r\n"_s).toUtf8());
    if (!written)
        return report(written.error(), environment);
    environment.terminal.out << file << Qt::endl;
    return Done;
}

int listWords(const LexiconInUse &lexicon, const LexiconOptions &options, Environment &environment)
{
    const Table table = lexiconTable(lexicon.words);
    if (!options.give.empty())
        return giveWords(table, QString::fromStdString(options.give), environment);
    environment.terminal.out << inFormat(options.format, table, u"words"_s,
        {{u"own"_s, lexicon.isOwn}, {u"damaged"_s, lexicon.isDamaged},
            {u"version"_s, lexicon.version}})
                             << Qt::flush;
    return Done;
}

int lexicon(const LexiconOptions &options, Environment &environment)
{
    const auto workspace = openOrReport(options.databasePath(), environment);
    if (!workspace)
        return Failed;
    if (options.take.empty() && !options.ours)
        return listWords(*workspace->snapshot()->lexicon, options, environment);
    std::optional<LexiconWords> words;
    if (!options.ours) {
        Result<LexiconWords> read = readLexiconFile(QString::fromStdString(options.take));
        if (!read)
            return report(read.error(), environment);
        words = std::move(*read);
    }
    if (const auto saved = workspace->setLexicon(words); !saved)
        return report(saved.error(), environment);
    const LexiconInUse &inUse = *workspace->snapshot()->lexicon;
    environment.terminal.out << u"Version "_s << inUse.version << u": "_s
                             << (inUse.isOwn ? u"own words"_s : u"the words of the program"_s)
                             << Qt::endl;
    return Done;
}

} // namespace

void addLexiconCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<LexiconOptions>();
    CLI::App &command = *program.add_subcommand("lexicon",
        "The words that reasons in comments are recognised by: lists, exports or replaces them");
    addDatabaseOption(command, *options);
    CLI::Option *take =
        command.add_option("--import", options->take, "A CSV file of words, in the place of all");
    CLI::Option *give = command.add_option("--export", options->give, "The words to a CSV file");
    CLI::Option *ours =
        command.add_flag("--ours", options->ours, "The words of the program hold again");
    take->excludes(give)->excludes(ours);
    give->excludes(ours);
    command.add_option("--format", options->format, "csv, json or table")
        ->check(CLI::IsMember({"csv", "json", "table"}));
    command.callback([options, &task] {
        task.run = [options](Environment &environment) { return lexicon(*options, environment); };
    });
}

} // namespace headroom::app
