// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/shell/page.h"
#include "ui/style/appearance.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace headroom::ui;

namespace {

const QLocale Dutch(QLocale::Dutch, QLocale::Netherlands);
const QLocale English(QLocale::English, QLocale::UnitedKingdom);

/// The levels of the headings, in their order: "1 2 2 3".
QString shapeOf(const QString &markdown)
{
    static const QRegularExpression heading(u"^(#+) "_s, QRegularExpression::MultilineOption);
    QStringList levels;
    auto matches = heading.globalMatch(markdown);
    while (matches.hasNext())
        levels.append(QString::number(matches.next().capturedLength(1)));
    return levels.join(u' ');
}

QStringList namesOf(const QList<Chapter> &chapters)
{
    QStringList names;
    for (const Chapter &chapter : chapters)
        names.append(chapter.name);
    return names;
}

} // namespace

class HandbookTest : public QObject
{
    Q_OBJECT

private slots:
    void bothLanguagesHaveTheSameChapters();
    void everyPageHasAChapter();
    void everyLinkLeadsToAChapter();
    void searchingKeepsTheChaptersThatHoldTheWords();
    void aLinkCanBeFollowedBack();
    void tablesHaveTheWidthOfTheText();
    void looksLikeThis_data();
    void looksLikeThis();
};

void HandbookTest::bothLanguagesHaveTheSameChapters()
{
    const QList<Chapter> dutch = handbook(Dutch);
    const QList<Chapter> english = handbook(English);
    QCOMPARE(namesOf(dutch), namesOf(english));
    for (qsizetype i = 0; i < dutch.size(); ++i) {
        QVERIFY2(
            !dutch[i].title.isEmpty() && !english[i].title.isEmpty(), qPrintable(dutch[i].name));
        QVERIFY2(dutch[i].markdown != english[i].markdown, qPrintable(dutch[i].name));
        QVERIFY2(shapeOf(dutch[i].markdown) == shapeOf(english[i].markdown),
            qPrintable(dutch[i].name + u": "_s + shapeOf(dutch[i].markdown) + u" and "_s
                + shapeOf(english[i].markdown)));
    }
}

void HandbookTest::everyPageHasAChapter()
{
    const QStringList names = namesOf(handbook(Dutch));
    for (const Page page : AllPages)
        QVERIFY2(names.contains(pageName(page)), qPrintable(pageName(page)));
}

void HandbookTest::everyLinkLeadsToAChapter()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    for (const QLocale &language : {Dutch, English}) {
        const QList<Chapter> chapters = handbook(language);
        const QStringList names = namesOf(chapters);
        for (const Chapter &chapter : chapters) {
            auto matches = link.globalMatch(chapter.markdown);
            while (matches.hasNext()) {
                const QString target = matches.next().captured(1);
                QVERIFY2(target.endsWith(u".md"_s) && names.contains(target.chopped(3)),
                    qPrintable(chapter.name + u" links to "_s + target));
            }
        }
    }
}

void HandbookTest::searchingKeepsTheChaptersThatHoldTheWords()
{
    HandbookWindow window(English);
    window.show();
    auto *list = window.findChild<QListWidget *>(u"handbookChapters"_s);
    auto *search = window.findChild<QLineEdit *>(u"handbookSearch"_s);
    auto *text = window.findChild<QTextBrowser *>(u"handbookText"_s);
    const int all = list->count();
    QCOMPARE(all, static_cast<int>(handbook(English).size()));
    window.showChapter(u"settings"_s);
    QTest::keyClicks(search, u"works council"_s);
    QVERIFY(list->count() > 0 && list->count() < all);
    QVERIFY(text->toPlainText().contains(u"works council"_s, Qt::CaseInsensitive));
    QVERIFY(!text->extraSelections().isEmpty());
    search->setText(u"qqqq"_s);
    QCOMPARE(list->count(), 0);
    search->clear();
    QCOMPARE(list->count(), all);
}

void HandbookTest::aLinkCanBeFollowedBack()
{
    HandbookWindow window(Dutch);
    auto *text = window.findChild<QTextBrowser *>(u"handbookText"_s);
    auto *back = window.findChild<QPushButton *>(u"handbookBack"_s);
    window.showChapter(u"start"_s);
    const QString before = text->toPlainText();
    QVERIFY(!back->isEnabled());
    emit text->anchorClicked(QUrl(u"method.md"_s));
    QVERIFY(text->toPlainText() != before);
    QCOMPARE(window.findChild<QListWidget *>(u"handbookChapters"_s)->currentItem()->text(),
        text->toPlainText().section(u'\n', 0, 0));
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(text->toPlainText(), before);
    QVERIFY(!back->isEnabled());
    // Nothing outside the handbook is opened.
    emit text->anchorClicked(QUrl(u"file:///etc/hosts"_s));
    QCOMPARE(text->toPlainText(), before);
}

void HandbookTest::tablesHaveTheWidthOfTheText()
{
    HandbookWindow window(English);
    window.showChapter(u"keys"_s);
    const auto *text = window.findChild<QTextBrowser *>(u"handbookText"_s);
    int tables = 0;
    const QList<QTextFrame *> frames = text->document()->rootFrame()->childFrames();
    for (const QTextFrame *frame : frames) {
        if (const auto *table = qobject_cast<const QTextTable *>(frame)) {
            ++tables;
            QCOMPARE(table->format().width().type(), QTextLength::PercentageLength);
        }
    }
    QVERIFY(tables > 0);
}

void HandbookTest::looksLikeThis_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("chapter");
    QTest::newRow("handbook-nl-light") << false << u"method"_s;
    QTest::newRow("handbook-en-dark") << true << u"keys"_s;
}

void HandbookTest::looksLikeThis()
{
    QFETCH(bool, dark);
    QFETCH(QString, chapter);
    Appearance appearance;
    appearance.setTheme(dark ? Theme::Dark : Theme::Light);
    HandbookWindow window(dark ? English : Dutch);
    window.showChapter(chapter);
    window.show();
    QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage();
    QCOMPARE(picture.size(), window.size());
    QDir().mkpath(u"pictures"_s);
    QVERIFY(picture.save(u"pictures/%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
}

HEADROOM_TEST_SUITE(HandbookTest)
#include "tst_handbook.moc"
