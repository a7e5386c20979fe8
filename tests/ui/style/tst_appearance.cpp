// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/style/appearance.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"

#include <QtTest>
#include <QtWidgets>

using namespace headroom::ui;

class AppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theEmbeddedFontIsUsed();
    void themeChangesReachWidgetsThatExist();
    void textSizeChangesReachLabelsThatExist();
    void textSizeStaysWithinItsEnds();
    void captionsAreNeverTooSmall();
    void labelsShowMarkupAsText();
    void everyIconDrawsSomething_data();
    void everyIconDrawsSomething();
    void oneButtonIsTheFilledOne();
    void controlsAreHighEnoughForTheirText();
    void aScrollBarHasNoButtons();
    void aPillSaysItsTextToScreenReaders();

private:
    Appearance m_appearance;
};

void AppearanceTest::init()
{
    m_appearance.setTheme(Theme::Light);
    m_appearance.setTextSize(DefaultTextSize);
}

void AppearanceTest::theEmbeddedFontIsUsed()
{
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"Open Sans"_qs);
    QVERIFY(QFontMetrics(QApplication::font()).inFont(QChar(0x2212)));
}

void AppearanceTest::themeChangesReachWidgetsThatExist()
{
    TextLabel label(TextRole::Caption, u"n = 12"_qs);
    QTreeView view;
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Tokens::light().text2);
    m_appearance.setTheme(Theme::Dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Tokens::darkColours().text2);
    QTRY_COMPARE(view.palette().color(QPalette::Highlight), Tokens::darkColours().selection);
    m_appearance.setTheme(Theme::Light);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), Tokens::light().text2);
}

void AppearanceTest::textSizeChangesReachLabelsThatExist()
{
    TextLabel title(TextRole::PageTitle, u"Overview"_qs);
    QTRY_COMPARE(title.font().pointSizeF(), 17.0);
    m_appearance.setTextSize(14);
    QTRY_COMPARE(title.font().pointSizeF(), 23.8);
}

void AppearanceTest::textSizeStaysWithinItsEnds()
{
    m_appearance.setTextSize(2);
    QCOMPARE(QApplication::font().pointSizeF(), SmallestTextSize);
    m_appearance.setTextSize(99);
    QCOMPARE(QApplication::font().pointSizeF(), LargestTextSize);
}

void AppearanceTest::captionsAreNeverTooSmall()
{
    QCOMPARE(fontFor(TextRole::Caption, baseFont(9)).pointSizeF(), 9.0);
    QCOMPARE(fontFor(TextRole::Caption, baseFont(14)).pointSizeF(), 12.6);
}

void AppearanceTest::labelsShowMarkupAsText()
{
    const TextLabel label(TextRole::Body, u"<b>Utrecht</b>"_qs);
    QCOMPARE(label.textFormat(), Qt::PlainText);
}

void AppearanceTest::everyIconDrawsSomething_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_qs).entryList();
    QVERIFY(files.size() > 10);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void AppearanceTest::everyIconDrawsSomething()
{
    QFETCH(QString, name);
    const QImage image = icon(name).pixmap(24, 24).toImage();
    bool drawn = false;
    for (int y = 0; y < image.height() && !drawn; ++y) {
        for (int x = 0; x < image.width() && !drawn; ++x)
            drawn = qAlpha(image.pixel(x, y)) > 0;
    }
    QVERIFY(drawn);
}

void AppearanceTest::oneButtonIsTheFilledOne()
{
    QPushButton button(u"Import"_qs);
    QVERIFY(!isPrimary(&button));
    makePrimary(button);
    QVERIFY(isPrimary(&button));
    QVERIFY(!isPrimary(nullptr));
}

void AppearanceTest::controlsAreHighEnoughForTheirText()
{
    m_appearance.setTextSize(14);
    const int text = QFontMetrics(QApplication::font()).height();
    QLineEdit edit;
    QComboBox combo;
    QPushButton button(u"Go"_qs);
    QDoubleSpinBox spin;
    for (const QWidget *widget :
        std::initializer_list<const QWidget *>{&edit, &combo, &button, &spin})
        QVERIFY2(widget->sizeHint().height() >= text + 10, widget->metaObject()->className());
}

void AppearanceTest::aScrollBarHasNoButtons()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(12, 200);
    bar.setRange(0, 100);
    bar.setPageStep(100);
    bar.setValue(100);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 100;
    option.sliderPosition = 100;
    const QRect handle = bar.style()->subControlRect(
        QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    QCOMPARE(handle, QRect(0, 100, 12, 100));
    QVERIFY(bar.style()
                ->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine, &bar)
                .isEmpty());
}

void AppearanceTest::aPillSaysItsTextToScreenReaders()
{
    Pill pill;
    pill.setContent(u"▲ +4 · real change"_qs, Tone::Good);
    QCOMPARE(pill.accessibleName(), u"▲ +4 · real change"_qs);
    QVERIFY(pill.sizeHint().width() > 40);
    pill.setContent({}, Tone::Neutral);
    QCOMPARE(pill.sizeHint(), QSize(0, 0));
}

HEADROOM_TEST_SUITE(AppearanceTest)
#include "tst_appearance.moc"
