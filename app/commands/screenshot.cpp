// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/commands/commands.h"
#include "app/commands/options.h"
#include "app/translations.h"
#include "ui/style/typography.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

struct ScreenshotOptions : CommonOptions
{
    std::string page;
    std::string file;
    std::string size = "1440x900";
    std::string language = "en";
    std::string theme = "light";
    double scale = 1;
    std::vector<std::string> where;
};

std::optional<QSize> sizeOf(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    const bool fits = size.width() >= 320 && size.height() >= 240 && size.width() <= 8000
        && size.height() <= 8000;
    return parts.size() == 2 && fits ? std::optional(size) : std::nullopt;
}

std::string checkSize(const std::string &text)
{
    return sizeOf(text) ? std::string() : "'" + text + "' is not a size like 1440x900";
}

Result<PictureOptions> pictureOptions(
    const ScreenshotOptions &options, const Environment &environment)
{
    const bool isCanvas = options.page == "indicators";
    const auto page = ui::pageNamed(QString::fromStdString(isCanvas ? "data" : options.page));
    if (!page)
        return failure(ErrorKind::UnknownPage, {}, {QString::fromStdString(options.page)});
    PictureOptions picture;
    picture.page = *page;
    picture.showsIndicators = isCanvas;
    picture.size = *sizeOf(options.size);
    picture.scale = options.scale;
    picture.theme = options.theme == "dark" ? ui::Theme::Dark : ui::Theme::Light;
    picture.language = localeOf(options.language);
    picture.surroundings = environment.surroundings;
    return picture;
}

/// Takes the indicator that was asked for: an own one by name or id, else one of the catalogue.
/// Errors: UnknownMetric.
Result<void> chooseIndicator(
    Selection &selection, const ReportSource &source, const ScreenshotOptions &options)
{
    if (options.metric.empty())
        return {};
    if (const OwnIndicator *own = namedIndicator(source, options.metric)) {
        selection.own = own->id;
        return {};
    }
    return chosenMetric(source, options).map([&](const Metric &metric) {
        selection.metric = metric.id;
    });
}

int screenshot(const ScreenshotOptions &options, Environment &environment)
{
    auto picture = pictureOptions(options, environment);
    if (!picture)
        return report(picture.error(), environment);
    picture->workspace = openOrReport(options.databasePath(), environment);
    if (!picture->workspace)
        return Failed;
    if (picture->page == ui::Page::Sheets) {
        if (const auto read = picture->workspace->readAllComments(); !read)
            return report(read.error(), environment);
    }
    const auto unit = chosenUnit(picture->workspace->snapshot()->source, options.unit);
    if (!unit)
        return report(unit.error(), environment);
    const auto filter = filterNamed(
        picture->workspace->snapshot()->source.organisation, chosenNames(options.where));
    if (!filter)
        return report(filter.error(), environment);
    const ReportSource &source = picture->workspace->snapshot()->source;
    if (const auto chosen = chooseIndicator(picture->selection, source, options); !chosen)
        return report(chosen.error(), environment);
    picture->selection.filter = *filter;
    picture->selection.unit = *unit;
    installTranslations(*QCoreApplication::instance(), picture->language);
    ui::loadFonts();
    const QString file = QString::fromStdString(options.file);
    if (!pagePicture(std::move(*picture)).save(file, "PNG"))
        return report({ErrorKind::WriteFailed, file, {}, {}}, environment);
    environment.terminal.out << file << Qt::endl;
    return Done;
}

} // namespace

void addScreenshotCommand(CLI::App &program, Task &task)
{
    const auto options = std::make_shared<ScreenshotOptions>();
    CLI::App &command = *program.add_subcommand("screenshot", "A page of the window as a picture");
    addDatabaseOption(command, *options);
    command
        .add_option("--page", options->page,
            "overview, trends, targets, sheets, insight, actions, data, indicators or settings")
        ->required();
    command.add_option("--out", options->file, "The PNG file")->required();
    command.add_option("--size", options->size, "Of the window")->check(checkSize);
    command.add_option("--scale", options->scale, "Device pixels per pixel")
        ->check(CLI::Range(1.0, 4.0));
    command.add_option("--language", options->language, "nl or en")
        ->check(CLI::IsMember({"nl", "en"}));
    command.add_option("--theme", options->theme, "light or dark")
        ->check(CLI::IsMember({"light", "dark"}));
    command.add_option("--metric", options->metric, "The indicator that is shown");
    addWhereOption(command, options->where);
    command.add_option("--unit", options->unit, "The location or employee that is shown");
    command.callback([options, &task] {
        task.paints = true;
        task.speaksOwnLanguage = true;
        task.run = [options](
                       Environment &environment) { return screenshot(*options, environment); };
    });
}

} // namespace headroom::app
