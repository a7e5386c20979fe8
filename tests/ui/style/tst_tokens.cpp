// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/style/palette.h"
#include "ui/style/pill.h"

#include <QtTest>

#include <cmath>

using namespace headroom::ui;

namespace {

/// Relative luminance and contrast of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

constexpr double ForText = 4.5;
constexpr double ForShapes = 3.0;

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private slots:
    void contrastSuffices_data();
    void contrastSuffices();
    void aPaletteGivesItsTokensBack();
    void paperHasOpaqueColoursOnly();
    void aSelectedRowStaysReadable();
};

void TokensTest::contrastSuffices_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");

    const auto rows = [](const char *theme, const Tokens &t) {
        const auto row = [theme](const char *name, const QColor &front, const QColor &ground,
                             double least) {
            QTest::addRow("%s: %s", theme, name) << front << ground << least;
        };
        for (const QColor &ground : {t.window, t.surface, t.surface2, t.selection}) {
            row(qPrintable(u"text on "_qs + ground.name()), t.text, ground, ForText);
            row(qPrintable(u"text2 on "_qs + ground.name()), t.text2, ground, ForText);
        }
        for (const QColor &ground : {t.window, t.surface, t.surface2}) {
            row(qPrintable(u"text3 on "_qs + ground.name()), t.text3, ground, ForText);
            row(qPrintable(u"control on "_qs + ground.name()), t.control, ground, ForShapes);
            row(qPrintable(u"accent on "_qs + ground.name()), t.accent, ground, ForText);
        }
        row("filled button", t.onAccent, t.accent, ForText);
        row("current page", t.accent, t.accentSoft, ForText);
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Bad, Tone::Warn, Tone::Accent}) {
            const ToneColours colours = toneColours(tone, t);
            row(qPrintable(u"pill "_qs + colours.background.name()), colours.ink,
                colours.background, ForText);
            row(qPrintable(u"tone on surface "_qs + colours.ink.name()), colours.ink, t.surface,
                ForText);
        }
        row("promoters", t.promoter, t.surface, ForShapes);
        row("detractors", t.detractor, t.surface, ForShapes);
        row("target", t.target, t.surface, ForShapes);
        for (const QColor &series : t.series)
            row(qPrintable(u"series "_qs + series.name()), series, t.surface, ForShapes);
    };
    rows("light", Tokens::light());
    rows("dark", Tokens::darkColours());
}

void TokensTest::contrastSuffices()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(front, ground);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TokensTest::aPaletteGivesItsTokensBack()
{
    QCOMPARE(Tokens::of(paletteOf(Tokens::light())).dark, false);
    QCOMPARE(Tokens::of(paletteOf(Tokens::darkColours())).dark, true);
    QCOMPARE(Tokens::of(itemViewPaletteOf(Tokens::darkColours())).text, Tokens::darkColours().text);
}

void TokensTest::paperHasOpaqueColoursOnly()
{
    const Tokens paper = Tokens::paper();
    for (const QColor &colour : {paper.band, paper.grid, paper.surface, paper.goodSoft,
             paper.badSoft, paper.warnSoft, paper.accentSoft})
        QCOMPARE(colour.alpha(), 255);
    QVERIFY(!paper.dark);
}

void TokensTest::aSelectedRowStaysReadable()
{
    const QPalette palette = itemViewPaletteOf(Tokens::light());
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        QVERIFY(contrast(palette.color(group, QPalette::HighlightedText),
                    palette.color(group, QPalette::Highlight))
            >= ForText);
    }
}

HEADROOM_TEST_SUITE(TokensTest)
#include "tst_tokens.moc"
