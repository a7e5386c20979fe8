// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window DATABASE: milliseconds from before the application is made to the first picture of
// the window and to the first picture with figures, and of moving the slider of the target by one
// step, the page drawn again.

#include "core/workspace/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/targets/targetslider.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>

using namespace headroom;
using namespace headroom::ui;

namespace {

constexpr int SliderSteps = 41;

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

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

void waitFor(const std::function<bool()> &done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

void measureSlider(MainWindow &window, QTextStream &out)
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
    out << "slider step, median: " << median(times)
        << " ms; longest: " << *std::ranges::max_element(times) << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
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
    window.openDatabase(QString::fromLocal8Bit(argv[1]));
    waitFor([&] { return paint.at() >= 0; });
    out << "first picture: " << paint.at() << " ms\n";
    waitFor([&] { return !window.findChild<PageStack *>()->isFirstRun(); });
    window.repaint();
    out << "with figures: " << milliseconds(clock) << " ms\n";
    out.flush();
    measureSlider(window, out);
    out.flush();
    return 0;
}
