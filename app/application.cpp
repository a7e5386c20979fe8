// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimer>

namespace headroom::app {

namespace {

/// Time for previews and charts that are drawn a moment after their page is shown.
constexpr int SettlingTime = 500;

QString dataFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/")
        + name;
}

QString firstDatabase(const WindowOptions &options, const ui::WindowState &state)
{
    if (!options.database.isEmpty())
        return options.database;
    return state.recentDatabases.value(0, dataFile(QStringLiteral("headroom.sqlite")));
}

} // namespace

int runWindow(QApplication &application, const WindowOptions &options)
{
    const ui::PreferenceStore store(ui::PreferenceStore::defaultPath());
    const ui::Preferences preferences = store.preferences();
    const QLocale language = ui::languageLocale(preferences, options.system);
    options.loadTexts(language);

    const ui::Figures figures(ui::numberLocale(preferences, options.system), language);
    QLocale::setDefault(figures.numbers()); // for the counts in translated texts

    ui::Appearance appearance;
    appearance.setTheme(preferences.theme);
    appearance.setTextSize(preferences.textSize);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/headroom.svg")));

    Session session(options.surroundings);
    ui::MainWindow window({session, appearance, store, figures,
        dataFile(QStringLiteral("headroom.sqlite")), dataFile(QStringLiteral("sample.sqlite")),
        options.sample, options.surroundings.programVersion});
    window.show();
    const QString database = firstDatabase(options, store.windowState());
    QTimer::singleShot(0, &window, [&window, database] { window.openDatabase(database); });
    return application.exec();
}

QImage pagePicture(PictureOptions options)
{
    const QTemporaryDir settings;
    const ui::PreferenceStore store(settings.filePath(QStringLiteral("picture.ini")));
    store.save(ui::Preferences{.theme = options.theme, .textSize = options.textSize});
    ui::WindowState state;
    state.dataShowsIndicators = options.showsIndicators;
    // The number of an own indicator holds for the database that was open last.
    state.recentDatabases = {options.workspace->snapshot()->path};
    store.save(state);
    ui::Appearance appearance;
    appearance.setTheme(options.theme);
    appearance.setTextSize(options.textSize);
    Session session(options.surroundings);
    const ui::Figures figures(options.language, options.language);
    QLocale::setDefault(figures.numbers());
    ui::MainWindow window({session, appearance, store, figures, QString(), QString(), {},
        options.surroundings.programVersion});
    window.resize(options.size);
    window.select(options.selection);
    window.showPage(options.page);
    const SnapshotPtr snapshot = options.workspace->snapshot();
    session.useDatabase(std::move(options.workspace));
    window.showSnapshot(snapshot);
    window.show();
    // What workers and the session found is shown while the page settles.
    QThreadPool::globalInstance()->waitForDone();
    QTimer patience;
    QObject::connect(&patience, &QTimer::timeout, &window, [&patience, &session] {
        if (session.isBusy())
            return;
        patience.stop();
        QTimer::singleShot(SettlingTime, qApp, &QCoreApplication::quit);
    });
    patience.start(SettlingTime / 10);
    QApplication::exec();

    QImage picture(options.size * options.scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(options.scale);
    window.render(&picture);
    return picture;
}

} // namespace headroom::app
