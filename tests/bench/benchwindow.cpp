// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window DATABASE: milliseconds from before the application is made to the first picture of
// the window and to the first picture with figures; of a change of indicator, period and unit on
// Overview and Trends, and of moving the slider of the target by one step, the page drawn again
// each time; of a look-up in the cube; of a slice and of Insight, until the page shows it; and
// until the comments are read, which no page waits for; at last of a draft over all levels. What a
// worker finds out later is added by "later": the longest that the window was kept busy by it.

#include "core/base/memorypages.h"
#include "core/reports/rounds/proposedround.h"
#include "core/reports/rounds/targetfacts.h"
#include "core/workspace/session.h"
#include "tests/bench/waiting.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/targets/targetslider.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <functional>

using namespace headroom;
using namespace headroom::bench;
using namespace headroom::ui;

namespace {

constexpr int SliderSteps = 41;
constexpr int Changes = 40;
constexpr int SliceChanges = 9;
constexpr std::size_t IndicatorsShared = 5;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// The time when a widget is painted for the first time.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *widget, const QElapsedTimer &clock)
        : m_clock(clock)
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_at < 0)
            m_at = milliseconds(m_clock);
        return false;
    }

    double at() const { return m_at; }

private:
    const QElapsedTimer &m_clock;
    double m_at = -1;
};

/// Runs what waits for the window, until the workers have nothing to add; returns the longest run.
double longestLaterRun()
{
    double longest = 0;
    bool idle = false;
    while (!idle) {
        idle = QThreadPool::globalInstance()->waitForDone(1);
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, milliseconds(clock));
    }
    return longest;
}

using Choice = std::function<void(Selection &selection, int step)>;

void measureChanges(MainWindow &window, const QString &name, const Choice &choose, QTextStream &out)
{
    std::vector<double> times;
    double later = 0;
    Selection selection;
    selection.period = PeriodPreset::LastTwentyFourMonths;
    for (int step = 0; step < Changes; ++step) {
        choose(selection, step);
        QElapsedTimer clock;
        clock.start();
        window.select(selection);
        QCoreApplication::sendPostedEvents();
        window.repaint();
        times.push_back(milliseconds(clock));
        later = std::max(later, longestLaterRun());
    }
    out << name << ", median: " << median(times)
        << " ms; longest: " << *std::ranges::max_element(times) << " ms; later: " << later
        << " ms\n";
    out.flush();
}

void measureSelections(MainWindow &window, const ReportSource &source, QTextStream &out)
{
    constexpr std::array Presets{PeriodPreset::LastTwelveMonths, PeriodPreset::ThisYear,
        PeriodPreset::Everything, PeriodPreset::LastTwentyFourMonths, PeriodPreset::LastYear};
    const QList<Metric> metrics = source.metricsWithAnswers();
    QList<UnitRef> units = source.cube.children(UnitRef::organisation());
    units = units.mid(0, 8) + source.cube.children(units.first()).mid(0, 4)
        + QList{UnitRef::organisation()};
    for (const Page page : {Page::Overview, Page::Trends}) {
        window.showPage(page);
        window.select({});
        longestLaterRun();
        const QString name = pageName(page);
        measureChanges(
            window, name + QStringLiteral(", indicator"),
            [&](Selection &to, int step) { to.metric = metrics[step % metrics.size()].id; }, out);
        measureChanges(
            window, name + QStringLiteral(", period"),
            [&](Selection &to, int step) {
                to.period = Presets[static_cast<size_t>(step) % Presets.size()];
            },
            out);
        measureChanges(
            window, name + QStringLiteral(", unit"),
            [&](Selection &to, int step) { to.unit = units[step % units.size()]; }, out);
    }
}

/// A figure of the cube, as every page asks for it.
void measureLookUps(const ReportSource &source, QTextStream &out)
{
    const Metric metric = source.metricsWithAnswers().first();
    const DateRange range = source.calendar->resolve(PeriodPreset::Everything);
    const MonthRange months{monthNumber(range.first), monthNumber(range.last)};
    std::vector<double> times;
    const QList<UnitRef> locations = source.cube.children(UnitRef::organisation());
    for (const UnitRef &location : locations) {
        QElapsedTimer clock;
        clock.start();
        const Tally tally = source.cube.tally(metric, location, months);
        times.push_back(milliseconds(clock));
        Q_ASSERT(tally.n >= 0);
    }
    out << "cube look-up, median: " << median(times)
        << " ms; longest: " << *std::ranges::max_element(times) << " ms\n";
}

/// Until the page shows the answers of one department only; a worker counts them.
void measureSlices(MainWindow &window, const ReportSource &source, QTextStream &out)
{
    QList<UnitId> departments;
    for (const Unit &unit : source.organisation.units()) {
        if (unit.dimension == Dimension::Department)
            departments.append(unit.id);
    }
    if (departments.isEmpty())
        return;
    window.showPage(Page::Trends);
    std::vector<double> times;
    for (int step = 0; step < SliceChanges; ++step) {
        Selection selection;
        selection.filter.insert(Dimension::Department, departments[step % departments.size()]);
        QElapsedTimer clock;
        clock.start();
        window.select(selection);
        longestLaterRun();
        window.repaint();
        times.push_back(milliseconds(clock));
    }
    window.select({});
    longestLaterRun();
    out << "trends, slice, median: " << median(times)
        << " ms; longest: " << *std::ranges::max_element(times) << " ms\n";
}

void waitUntilIdle(const Session &session)
{
    do
        longestLaterRun();
    while (session.isBusy());
}

/// Until Insight shows all its cards, what comments say included.
void measureInsight(MainWindow &window, const Session &session, QTextStream &out)
{
    constexpr std::array Presets{PeriodPreset::Everything, PeriodPreset::LastTwelveMonths,
        PeriodPreset::ThisYear, PeriodPreset::LastTwentyFourMonths};
    window.showPage(Page::Insight);
    waitUntilIdle(session);
    std::vector<double> times;
    for (int step = 0; step < SliceChanges; ++step) {
        Selection selection;
        selection.period = Presets[static_cast<size_t>(step) % Presets.size()];
        QElapsedTimer clock;
        clock.start();
        window.select(selection);
        waitUntilIdle(session);
        window.repaint();
        times.push_back(milliseconds(clock));
    }
    out << "insight, median: " << median(times)
        << " ms; longest: " << *std::ranges::max_element(times) << " ms\n";
    out.flush();
}

void measureSlider(MainWindow &window, const QString &name, QTextStream &out)
{
    window.showPage(Page::Targets);
    window.findChild<QTreeView *>(QStringLiteral("targetTree"))->expandAll();
    QCoreApplication::processEvents();
    auto *slider = window.findChild<TargetSlider *>(QStringLiteral("targetSlider"));
    std::vector<double> times;
    for (int step = 0; step < SliderSteps; ++step) {
        QElapsedTimer clock;
        clock.start();
        slider->setValue(slider->value() + 1);
        window.repaint();
        times.push_back(milliseconds(clock));
    }
    out << name << ", median: " << median(times)
        << " ms; longest: " << *std::ranges::max_element(times) << " ms\n";
    out.flush();
}

/// Of all levels those that answers name.
Levels levelsOf(const ReportSource &source)
{
    Levels levels;
    for (const Level level : allLevels()) {
        const auto isOf = [&](const Unit &unit) { return unit.dimension == dimensionOf(level); };
        if (std::ranges::any_of(source.organisation.units(), isOf))
            levels.append(level);
    }
    return levels;
}

/// Five indicators shared out again over locations and employees whose answers are counted already:
/// what a step of the slider asks of every indicator of a round.
void measureSharing(const ReportSource &source, QTextStream &out)
{
    const DateRange year = proposedRound(*source.calendar, {}).baseline;
    std::vector<CascadeRequest> requests;
    for (const Metric &metric : source.metricsWithAnswers()) {
        if (metric.ofMonths || metric.neverPerEmployee || requests.size() == IndicatorsShared)
            continue;
        CascadeRequest request;
        request.metric = metric;
        request.nodes = cascadeNodes(source, metric, year, usualLevels());
        request.target = metric.best;
        request.limits = source.limits;
        requests.push_back(std::move(request));
    }
    std::vector<double> times;
    std::size_t units = 0;
    QElapsedTimer clock;
    for (int step = 0; step < SliderSteps; ++step) {
        clock.start();
        for (const CascadeRequest &request : requests) {
            if (const auto outcome = shareOut(request))
                units += outcome->units.size();
        }
        times.push_back(milliseconds(clock));
    }
    out << "shared out again, median: " << median(times) << " ms; " << requests.size()
        << " indicators, units of each: " << units / times.size() / requests.size() << "\n";
}

/// A draft over every level that answers name: the first count of its tree, which a worker does,
/// five indicators shared out again, and a step of the slider with the table drawn again.
void measureLevels(MainWindow &window, Session &session, QTextStream &out)
{
    const ReportSource source = session.snapshot()->source;
    Round round = proposedRound(*source.calendar, {});
    round.levels = levelsOf(source);
    for (const Metric &metric : source.metricsWithAnswers()) {
        if (metric.ofMonths || metric.neverPerEmployee
            || round.targets.size() == qsizetype(IndicatorsShared))
            continue;
        MetricTarget target;
        target.metric = metric.id;
        target.target = metric.best;
        round.targets.append(target);
    }
    const QString name = QStringLiteral("%1 levels").arg(round.levels.size());
    QElapsedTimer clock;
    clock.start();
    const ScoreCube cube = source.cubeOf(round.levels);
    out << name << ", tree counted: " << milliseconds(clock) << " ms\n";
    std::vector<double> times;
    std::size_t units = 0;
    for (int step = 0; step < SliceChanges; ++step) {
        clock.start();
        for (const MetricTarget &target : round.targets) {
            if (const auto outcome = sharedOut(source, round, target.metric))
                units = outcome->units.size();
        }
        times.push_back(milliseconds(clock));
    }
    out << name << ", " << units << " units times " << round.targets.size()
        << " indicators shared out, median: " << median(times) << " ms\n";
    session.saveRound(round);
    waitUntilIdle(session);
    measureSlider(window, name + QStringLiteral(", slider step"), out);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
    keepFreedMemory();
    QApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "bench_window DATABASE\n";
        return 2;
    }
    const QTemporaryDir folder;
    const PreferenceStore store(folder.filePath(QStringLiteral("bench.ini")));
    Appearance appearance;
    Workspace::Surroundings surroundings;
    surroundings.today = QDate::currentDate();
    Session session(surroundings);
    const Figures figures(QLocale(QLocale::Dutch), QLocale(QLocale::Dutch));
    MainWindow window({session, appearance, store, figures, {}, {}, {}, {}});
    const FirstPaint paint(&window, clock);
    window.show();
    SnapshotPtr snapshot;
    QObject::connect(&session, &Session::snapshotChanged, &window,
        [&snapshot](const SnapshotPtr &now) { snapshot = now; });
    window.openDatabase(QString::fromLocal8Bit(argv[1]));
    waitFor([&] { return paint.at() >= 0; });
    out << "first picture: " << paint.at() << " ms\n";
    waitFor([&] { return !window.findChild<PageStack *>()->isFirstRun(); });
    window.repaint();
    out << "with figures: " << milliseconds(clock) << " ms\n";
    out.flush();
    QElapsedTimer comments;
    comments.start();
    waitUntilIdle(session);
    out << "comments read: " << milliseconds(comments) << " ms\n";
    out.flush();
    measureSelections(window, snapshot->source, out);
    measureLookUps(snapshot->source, out);
    measureSlices(window, snapshot->source, out);
    measureInsight(window, session, out);
    measureSharing(snapshot->source, out);
    measureSlider(window, QStringLiteral("slider step"), out);
    measureLevels(window, session, out);
    out.flush();
    return 0;
}
