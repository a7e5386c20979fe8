// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/hiding.h"
#include "core/targets/cascade.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// Whatever the tree: targets weigh to the target of the organisation, at every level.
class TestAddsUp : public QObject
{
    Q_OBJECT

private slots:
    void addsUpOnRandomTrees_data();
    void addsUpOnRandomTrees();
    void hiddenScoresMoveNothing_data();
    void hiddenScoresMoveNothing();
    void isQuick();
};

namespace {

class RandomTree
{
public:
    explicit RandomTree(quint32 seed)
        : m_random(seed)
    {
    }

    CascadeRequest request(const QString &metricId, int locations)
    {
        m_metric = metric(metricId);
        CascadeRequest request;
        request.metric = m_metric;
        request.nodes = {{UnitRef::organisation(), -1, {}}};
        for (int location = 0; location < locations; ++location)
            addLocation(request, location);
        return request;
    }

    /// A tree of so many levels below the organisation, 1 to 5; many nodes have few answers.
    CascadeRequest deepRequest(const QString &metricId, int depth)
    {
        m_metric = metric(metricId);
        CascadeRequest request;
        request.metric = m_metric;
        request.nodes = {{UnitRef::organisation(), -1, {}}};
        addChildren(request, 0, depth);
        return request;
    }

    int bounded(int highest) { return m_random.bounded(highest); }

    double bounded(double highest) { return m_random.bounded(highest); }

private:
    /// Few answers, none, or many; id 0 is the unknown location or employee.
    void addLocation(CascadeRequest &request, int location)
    {
        const int node = static_cast<int>(request.nodes.size());
        request.nodes.push_back({UnitRef::atLocation(UnitId(location)), 0, {}});
        const int employees = m_random.bounded(12);
        if (employees == 0)
            request.nodes[static_cast<size_t>(node)].tally = randomTally();
        for (int employee = 0; employee < employees; ++employee) {
            const Tally tally = randomTally();
            request.nodes.push_back(
                {UnitRef::employeeAt(UnitId(location), UnitId(employee)), node, tally});
            request.nodes[static_cast<size_t>(node)].tally += tally;
        }
        request.nodes[0].tally += request.nodes[static_cast<size_t>(node)].tally;
    }

    void addChildren(CascadeRequest &request, int parent, int depth)
    {
        const UnitRef above = request.nodes[static_cast<size_t>(parent)].unit;
        const Levels levels = allLevels().last(depth);
        const int children = above.depth() == depth ? 0 : 1 + m_random.bounded(4);
        if (children == 0)
            request.nodes[static_cast<size_t>(parent)].tally = randomTally();
        for (int child = 0; child < children; ++child) {
            const auto node = request.nodes.size();
            request.nodes.push_back(
                {above.child(levels[above.depth()], UnitId(child)), parent, {}});
            addChildren(request, static_cast<int>(node), depth);
            request.nodes[static_cast<size_t>(parent)].tally += request.nodes[node].tally;
        }
    }

    Tally randomTally()
    {
        QList<double> values;
        const int n = m_random.bounded(4) == 0 ? m_random.bounded(4) : m_random.bounded(60);
        for (int i = 0; i < n; ++i)
            values.append(1 + m_random.bounded(m_random.bounded(2) == 0 ? 10 : 7));
        return tallyOf(m_metric, values);
    }

    QRandomGenerator m_random;
    Metric m_metric;
};

/// The answer-weighted means of targets and starts below a node, next to its own.
void verifyLevel(const CascadeOutcome &outcome, size_t parent)
{
    double n = 0;
    double targets = 0;
    double starts = 0;
    for (const CascadeTarget &unit : outcome.units) {
        if (unit.parent == static_cast<int>(parent)) {
            n += static_cast<double>(unit.n);
            targets += static_cast<double>(unit.n) * unit.target;
            starts += static_cast<double>(unit.n) * unit.start;
        }
    }
    if (n > 0) {
        COMPARE_NEAR(targets / n, outcome.units[parent].target, 1e-9);
        COMPARE_NEAR(starts / n, outcome.units[parent].start, 1e-9);
    }
}

std::vector<bool> hiddenIn(const CascadeRequest &request)
{
    QList<UnitRef> units;
    std::vector<qint64> counts;
    for (const CascadeNode &node : request.nodes) {
        units.append(node.unit);
        counts.push_back(node.tally.n);
    }
    return hiddenNodes(units, counts, request.limits.minimumForScore);
}

/// The employees whose score is not shown.
std::vector<size_t> hiddenEmployees(const CascadeRequest &request)
{
    std::vector<size_t> found;
    for (size_t node = 0; node < request.nodes.size(); ++node) {
        if (request.hidden[node] && request.nodes[node].unit.level() == Level::Employee)
            found.push_back(node);
    }
    return found;
}

/// The nodes above one, up to but without the organisation.
std::vector<size_t> above(const CascadeRequest &request, size_t node)
{
    std::vector<size_t> nodes;
    for (int parent = request.nodes[node].parent; parent > 0;
         parent = request.nodes[static_cast<size_t>(parent)].parent)
        nodes.push_back(static_cast<size_t>(parent));
    return nodes;
}

/// Whether everything that is shown stays the same when two employees change answers: whatever is
/// above one of them and not above the other is hidden.
bool isUnseen(const CascadeRequest &request, size_t a, size_t b)
{
    const std::vector<size_t> aboveA = above(request, a);
    const std::vector<size_t> aboveB = above(request, b);
    const auto isOutside = [](const std::vector<size_t> &nodes, size_t node) {
        return std::ranges::find(nodes, node) == nodes.end();
    };
    return std::ranges::all_of(aboveA,
               [&](size_t node) { return request.hidden[node] || !isOutside(aboveB, node); })
        && std::ranges::all_of(
            aboveB, [&](size_t node) { return request.hidden[node] || !isOutside(aboveA, node); });
}

/// The best answer of the one becomes the worst, and the other way round.
void changeAnswers(CascadeRequest &request, size_t a, size_t b)
{
    Tally promoter;
    promoter.favourable = 1;
    Tally detractor;
    detractor.unfavourable = 1;
    for (const auto &[node, gained, lost] :
        {std::tuple(a, detractor, promoter), std::tuple(b, promoter, detractor)}) {
        std::vector<size_t> changed = above(request, node);
        changed.push_back(node);
        for (const size_t each : changed) {
            request.nodes[each].tally += gained;
            request.nodes[each].tally -= lost;
        }
    }
}

} // namespace

void TestAddsUp::addsUpOnRandomTrees_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<StartRule>("start");
    QTest::addColumn<ShareMethod>("method");
    QTest::addColumn<bool>("locks");
    QTest::addColumn<bool>("hides");
    QTest::addColumn<int>("depth");

    const QStringList ids{u"nps"_s, u"csat-grade"_s, u"excellent"_s, u"delivery-days"_s};
    for (const QString &id : ids) {
        const QByteArray name = id.toLatin1();
        QTest::addRow("%s raw", name.constData())
            << id << StartRule::Raw << ShareMethod::Headroom << false << false << 0;
        QTest::addRow("%s raw, few answers hidden", name.constData())
            << id << StartRule::Raw << ShareMethod::Headroom << false << true << 0;
        QTest::addRow("%s drawn", name.constData())
            << id << StartRule::Drawn << ShareMethod::Headroom << false << true << 0;
        QTest::addRow("%s drawn, with locks", name.constData())
            << id << StartRule::Drawn << ShareMethod::Headroom << true << true << 0;
        for (int depth = 1; depth <= UnitRef::MaximumDepth; ++depth) {
            QTest::addRow("%s %d levels, raw", name.constData(), depth)
                << id << StartRule::Raw << ShareMethod::Headroom << true << true << depth;
            QTest::addRow("%s %d levels, drawn", name.constData(), depth)
                << id << StartRule::Drawn << ShareMethod::Headroom << true << true << depth;
        }
        QTest::addRow("%s points", name.constData())
            << id << StartRule::Drawn << ShareMethod::Points << true << false << 0;
    }
}

void TestAddsUp::addsUpOnRandomTrees()
{
    QFETCH(QString, metricId);
    QFETCH(StartRule, start);
    QFETCH(ShareMethod, method);
    QFETCH(bool, locks);
    QFETCH(bool, hides);
    QFETCH(int, depth);
    const quint32 trees = depth > 0 ? 50 : 100;
    quint32 checked = 0;
    for (quint32 seed = 0; seed < trees; ++seed) {
        RandomTree tree(seed);
        CascadeRequest request = depth > 0 ? tree.deepRequest(metricId, depth)
                                           : tree.request(metricId, 1 + tree.bounded(20));
        if (request.nodes[0].tally.n == 0)
            continue;
        request.start = start;
        request.method = method;
        if (hides)
            request.hidden = hiddenIn(request);
        request.lowerWhenBelow = true;
        request.target = request.metric.best;
        const double now = shareOut(request)->current;
        request.target = now + (0.1 + tree.bounded(0.5)) * (request.metric.best - now);
        for (const CascadeNode &node : request.nodes) {
            if (locks && node.parent >= 0 && tree.bounded(depth > 0 ? 40 : 10) == 0)
                request.locks.append({node.unit, 1 + tree.bounded(6.0), {}});
        }
        const Result<CascadeOutcome> outcome = shareOut(request);
        if (!outcome) {
            QCOMPARE(outcome.error().kind, ErrorKind::LocksLeaveNothing);
            continue;
        }
        ++checked;
        QVERIFY(outcome->addsUp);
        COMPARE_NEAR(outcome->rollup, request.target, 1e-9);
        for (size_t node = 0; node < outcome->units.size(); ++node)
            verifyLevel(*outcome, node);
    }
    QVERIFY2(checked > trees / 2, qPrintable(QString::number(checked)));
}

void TestAddsUp::hiddenScoresMoveNothing_data()
{
    QTest::addColumn<StartRule>("start");
    QTest::addColumn<int>("depth");
    QTest::newRow("raw") << StartRule::Raw << 0;
    QTest::newRow("drawn") << StartRule::Drawn << 0;
    for (int depth = 2; depth <= UnitRef::MaximumDepth; ++depth) {
        QTest::addRow("%d levels, raw", depth) << StartRule::Raw << depth;
        QTest::addRow("%d levels, drawn", depth) << StartRule::Drawn << depth;
    }
}

/// No target tells what someone with a hidden score scored: others with the same counts would give
/// the very same targets.
void TestAddsUp::hiddenScoresMoveNothing()
{
    QFETCH(StartRule, start);
    QFETCH(int, depth);
    int checked = 0;
    for (quint32 seed = 0; seed < (depth > 0 ? 40U : 300U); ++seed) {
        RandomTree tree(seed);
        CascadeRequest request = depth > 0 ? tree.deepRequest(u"nps"_s, depth)
                                           : tree.request(u"nps"_s, 1 + tree.bounded(20));
        if (request.nodes[0].tally.n < 5)
            continue;
        request.start = start;
        request.hidden = hiddenIn(request);
        request.target = 90;
        const Result<CascadeOutcome> before = shareOut(request);
        QVERIFY(before);
        const std::vector<size_t> hidden = hiddenEmployees(request);
        for (const size_t a : hidden) {
            for (const size_t b : hidden) {
                const bool canChange = a != b && request.nodes[a].tally.favourable > 0
                    && request.nodes[b].tally.unfavourable > 0 && isUnseen(request, a, b);
                if (!canChange)
                    continue;
                CascadeRequest other = request;
                changeAnswers(other, a, b);
                const Result<CascadeOutcome> after = shareOut(other);
                QVERIFY(after);
                for (size_t node = 0; node < before->units.size(); ++node) {
                    COMPARE_NEAR(after->units[node].start, before->units[node].start, 1e-9);
                    COMPARE_NEAR(after->units[node].target, before->units[node].target, 1e-9);
                }
                ++checked;
            }
        }
    }
    QVERIFY2(checked > (depth > 0 ? 20 : 100), qPrintable(QString::number(checked)));
}

void TestAddsUp::isQuick()
{
    RandomTree tree(7);
    CascadeRequest request = tree.request(u"nps"_s, 400);
    request.target = 90;
    QVERIFY(request.nodes.size() > 2000);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(shareOut(request));
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo("%lld nodes shared out in %.2f ms", static_cast<qint64>(request.nodes.size()),
        static_cast<double>(best) / 1e6);
    QVERIFY(best < 50'000'000); // generous: also holds with sanitizers
}

HEADROOM_TEST_SUITE(TestAddsUp)
#include "tst_addsup.moc"
