// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/evaluation.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

std::optional<IndicatorRef> known(const QString &name)
{
    if (name == u"nps"_s || name == u"delivery-days"_s)
        return IndicatorRef::ofMetric(name);
    if (name == u"Eigen cijfer"_s || name == u"#7"_s)
        return IndicatorRef::ofOwn(IndicatorId(7));
    return std::nullopt;
}

/// nps is 25, delivery-days 7/3, #7 is 3.
FormulaValue valueOf(const IndicatorRef &indicator)
{
    if (indicator.metric == u"nps"_s)
        return {Exact(25), IndicatorUnit::Points};
    if (indicator.metric == u"delivery-days"_s)
        return {Exact(7, 3), IndicatorUnit::Days};
    return {Exact(3), std::nullopt};
}

/// "19/2", or "nothing" for a division by zero, or the number of the fault.
QString result(const QString &text)
{
    const auto formula = parseFormula(text, known);
    if (!formula)
        return u"fault "_s + QString::number(static_cast<int>(formula.error().kind));
    const auto value = evaluated(*formula, IndicatorUnit::Points, valueOf);
    return value ? QString::fromStdString(value->str()) : u"nothing"_s;
}

/// A random expression and its value, worked out beside it with plain 64-bit fractions: nothing of
/// the program is used.
class Expressions
{
public:
    struct Made
    {
        QString text;
        qint64 above = 0;
        qint64 below = 1; ///< 0 once something was divided by zero
    };

    explicit Expressions(quint32 seed)
        : m_random(seed)
    {
    }

    Made made(int depth)
    {
        if (depth == 0)
            return number();
        const int kind = m_random.bounded(6);
        if (kind == 0)
            return negated(made(depth - 1));
        if (kind == 1)
            return number();
        const Made left = made(depth - 1);
        const Made right = made(depth - 1);
        const QString sign = QStringList{u"+"_s, u"-"_s, u"*"_s, u"/"_s}[m_random.bounded(4)];
        Made whole = combined(left, right, sign);
        whole.text = u'(' + left.text + blank() + sign + blank() + right.text + u')';
        return whole;
    }

private:
    Made number()
    {
        const qint64 tenths = m_random.bounded(100);
        if (m_random.bounded(2) == 0)
            return {QString::number(tenths), tenths, 1};
        const QString point = m_random.bounded(2) == 0 ? u","_s : u"."_s;
        return {QString::number(tenths / 10) + point + QString::number(tenths % 10), tenths, 10};
    }

    QString blank() { return m_random.bounded(2) == 0 ? u" "_s : QString(); }

    static Made negated(const Made &made)
    {
        return {u"(-"_s + made.text + u')', -made.above, made.below};
    }

    static Made combined(const Made &a, const Made &b, const QString &sign)
    {
        if (a.below == 0 || b.below == 0 || (sign == u"/"_s && b.above == 0))
            return {{}, 0, 0};
        if (sign == u"+"_s)
            return {{}, a.above * b.below + b.above * a.below, a.below * b.below};
        if (sign == u"-"_s)
            return {{}, a.above * b.below - b.above * a.below, a.below * b.below};
        if (sign == u"*"_s)
            return {{}, a.above * b.above, a.below * b.below};
        return {{}, a.above * b.below, a.below * b.above};
    }

    QRandomGenerator m_random;
};

} // namespace

/// Formulas as text: what they mean, where they are wrong, how they are kept.
class TestFormula : public QObject
{
    Q_OBJECT

private slots:
    void isComputed_data();
    void isComputed();
    void faultsHaveTheirPlace_data();
    void faultsHaveTheirPlace();
    void randomExpressionsHaveTheirValue();
    void timesAreConverted();
    void isKeptByIdAndShownByName();
    void aStraightLineIsToldFromTheRest_data();
    void aStraightLineIsToldFromTheRest();
    void deepNestingIsRefused();
    void wholeNumbersOfAnySizeAreExact();
};

void TestFormula::isComputed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("order") << u"2 + 3 × 4"_s << u"14"_s;
    QTest::newRow("brackets") << u"(2 + 3) * 4"_s << u"20"_s;
    QTest::newRow("from the left") << u"7 − 3 − 2"_s << u"2"_s;
    QTest::newRow("quotients from the left") << u"24 ÷ 4 / 3"_s << u"2"_s;
    QTest::newRow("signs") << u"-2 - -3 + +1"_s << u"2"_s;
    QTest::newRow("a sign binds") << u"-2 * 3"_s << u"-6"_s;
    QTest::newRow("decimal comma") << u"0,5 + 1.25"_s << u"7/4"_s;
    QTest::newRow("leading zeros") << u"010 + 08"_s << u"18"_s;
    QTest::newRow("an indicator") << u"nps + 10"_s << u"35"_s;
    QTest::newRow("with a hyphen") << u"delivery-days × 3"_s << u"7"_s;
    QTest::newRow("in brackets") << u"[ delivery-days ] - [Eigen cijfer]"_s << u"-2/3"_s;
    QTest::newRow("by number") << u"#7*#7"_s << u"9"_s;
    QTest::newRow("zero") << u"nps ÷ (5 − 5)"_s << u"nothing"_s;
    QTest::newRow("zero by chance") << u"1 ÷ (nps − 25)"_s << u"nothing"_s;
    QTest::newRow("exact") << u"(0.1 + 0.2) × 10 − 3"_s << u"0"_s;
}

void TestFormula::isComputed()
{
    QFETCH(QString, text);
    QTEST(result(text), "value");
}

void TestFormula::faultsHaveTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FormulaFaultKind>("kind");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<qsizetype>("length");
    using Kind = FormulaFaultKind;
    const auto row = [](const char *name, const QString &text, Kind kind, qsizetype at,
                         qsizetype length) { QTest::newRow(name) << text << kind << at << length; };
    row("nothing", u"  "_s, Kind::Empty, 0, 0);
    row("a strange character", u"nps & 2"_s, Kind::UnexpectedCharacter, 4, 1);
    row("two points", u"1.000,50"_s, Kind::NumberMalformed, 0, 8);
    row("no digits behind", u"3 + 2,"_s, Kind::NumberMalformed, 4, 2);
    row("name left open", u"2 × [nps"_s, Kind::NameLeftOpen, 4, 4);
    row("nothing after a sign", u"nps +"_s, Kind::OperandMissing, 5, 0);
    row("two signs", u"nps × ÷ 2"_s, Kind::OperandMissing, 6, 1);
    row("no sign", u"2 nps"_s, Kind::OperatorMissing, 2, 3);
    row("no sign in brackets", u"(2 nps)"_s, Kind::OperatorMissing, 3, 3);
    row("left open", u"2 × (nps + 1"_s, Kind::BracketLeftOpen, 4, 1);
    row("not opened", u"nps)"_s, Kind::BracketNotOpened, 3, 1);
    row("empty brackets", u"nps × ()"_s, Kind::OperandMissing, 7, 1);
    row("unknown", u"nps + profit"_s, Kind::UnknownIndicator, 6, 6);
    row("a minus without spaces", u"nps-delivery"_s, Kind::UnknownIndicator, 0, 12);
    row("too long", QString(1001, u'1'), Kind::TooLong, 1000, 1);
}

void TestFormula::faultsHaveTheirPlace()
{
    QFETCH(QString, text);
    const auto formula = parseFormula(text, known);
    QVERIFY(!formula);
    QTEST(formula.error().kind, "kind");
    QTEST(formula.error().at, "at");
    QTEST(formula.error().length, "length");
}

void TestFormula::randomExpressionsHaveTheirValue()
{
    Expressions expressions(20261128);
    int divided = 0;
    for (int i = 0; i < 5000; ++i) {
        const auto made = expressions.made(3);
        const auto formula = parseFormula(made.text, known);
        QVERIFY2(formula, qPrintable(made.text));
        const auto value = evaluated(*formula, IndicatorUnit::Count, valueOf);
        QVERIFY2(value.has_value() == (made.below != 0), qPrintable(made.text));
        if (value)
            QVERIFY2(*value == Exact(made.above) / Exact(made.below), qPrintable(made.text));
        else
            ++divided;
    }
    QVERIFY(divided > 10);
}

void TestFormula::timesAreConverted()
{
    const auto names = [](const QString &name) {
        return std::optional(IndicatorRef::ofMetric(name));
    };
    const auto times = [](const IndicatorRef &indicator) -> FormulaValue {
        if (indicator.metric == u"d"_s)
            return {Exact(2), IndicatorUnit::Days};
        return {Exact(90), IndicatorUnit::Minutes};
    };
    const auto computed = [&](const QString &text, IndicatorUnit unit) {
        return *evaluated(*parseFormula(text, names), unit, times);
    };
    QVERIFY(computed(u"d + m"_s, IndicatorUnit::Hours) == Exact(99, 2));
    QVERIFY(computed(u"m + d"_s, IndicatorUnit::Minutes) == Exact(2970));
    QVERIFY(computed(u"d - 1"_s, IndicatorUnit::Hours) == Exact(24)); // a plain number is in days
    QVERIFY(computed(u"d ÷ m"_s, IndicatorUnit::Percent) == Exact(32));
    QVERIFY(computed(u"m"_s, IndicatorUnit::Days) == Exact(1, 16));
}

void TestFormula::isKeptByIdAndShownByName()
{
    const QString typed = u"2 × [Eigen cijfer]  −  nps"_s;
    const auto formula = parseFormula(typed, known);
    QVERIFY(formula);
    const QString stored = storedFormula(typed, *formula);
    QCOMPARE(stored, u"2 × #7 − nps"_s);
    const auto nameOf = [](const IndicatorRef &indicator) {
        return indicator.metric.isEmpty() ? u"Other name"_s : QString();
    };
    QCOMPARE(shownFormula(stored, nameOf), u"2 × [Other name] − nps"_s);
    QCOMPARE(shownFormula(u"2 × ["_s, nameOf), u"2 × ["_s);
}

void TestFormula::aStraightLineIsToldFromTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLine");
    QTest::newRow("itself") << u"nps"_s << true;
    QTest::newRow("turned round") << u"(100 − nps) ÷ 2 × 3"_s << true;
    QTest::newRow("a sign") << u"-nps"_s << true;
    QTest::newRow("two") << u"nps + [Eigen cijfer]"_s << false;
    QTest::newRow("twice") << u"nps + nps"_s << false;
    QTest::newRow("divides by it") << u"100 ÷ nps"_s << false;
    QTest::newRow("divides by more") << u"100 ÷ (2 + nps)"_s << false;
    QTest::newRow("none") << u"2 + 3"_s << false;
}

void TestFormula::aStraightLineIsToldFromTheRest()
{
    QFETCH(QString, text);
    QFETCH(bool, isLine);
    QCOMPARE(isStraightLine(*parseFormula(text, known)), isLine);
}

void TestFormula::deepNestingIsRefused()
{
    const auto nested = [](int depth) -> QString {
        return QString(depth, u'(') + u'1' + QString(depth, u')');
    };
    QVERIFY(parseFormula(nested(DeepestFormula - 1), known));
    const auto refused = parseFormula(nested(DeepestFormula), known);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FormulaFaultKind::TooDeep);
    QCOMPARE(parseFormula(QString(QString(400, u'-') + u'1'), known).error().kind,
        FormulaFaultKind::TooDeep);
}

void TestFormula::wholeNumbersOfAnySizeAreExact()
{
    QCOMPARE(result(u"99999999999999999999 × 3 − 299999999999999999997"_s), u"0"_s);
    const auto tooLarge = parseFormula(u"99999999999999999999"_s, known);
    QVERIFY(!fractionOf(*evaluated(*tooLarge, IndicatorUnit::Count, valueOf)));
    // 1 / (3^41): its denominator does not fit, so twelve decimals or as many as fit remain.
    Exact small(1);
    for (int i = 0; i < 41; ++i)
        small /= 3;
    QCOMPARE(fractionOf(Exact(small + 2)), Fraction(2));
    QCOMPARE(fractionOf(Exact(5, 4)), Fraction(5, 4));
    // Half away from zero, at the last digit that fits.
    const Exact half = Exact(-1, 2'000'000'000'000) - small;
    QCOMPARE(fractionOf(half), Fraction(-1, 1'000'000'000'000));
}

HEADROOM_TEST_SUITE(TestFormula)
#include "tst_formula.moc"
