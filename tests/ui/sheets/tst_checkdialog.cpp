// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/fixedrecord.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "ui/sheets/checkdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr fixedSnapshot()
{
    auto snapshot = std::make_shared<Snapshot>(*sampleSnapshot({.locations = 3, .employees = 6}));
    ReportSource &source = snapshot->source;
    source.rounds.last().id = RoundId(1);
    const QDateTime moment(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    auto fixed = std::make_shared<FixedRound>(*fixedRound(source, source.rounds.last(), moment));
    fixed->sha256 = QByteArray(32, 's');
    source.fixed.insert(RoundId(1), fixed);
    return snapshot;
}

QString answer(CheckDialog &dialog, const QString &code, const QString &label)
{
    dialog.findChild<QLineEdit *>(u"checkCode"_s)->setText(code);
    dialog.findChild<QPushButton *>(u"checkButton"_s)->click();
    const auto *found = dialog.findChild<QLabel *>(label);
    return found->isHidden() ? QString() : found->text();
}

} // namespace

class CheckDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheSheet();
    void aMistypedCodeIsExplained();
};

void CheckDialogTest::tellsTheSheet()
{
    const SnapshotPtr snapshot = fixedSnapshot();
    const FixedRound &fixed = *snapshot->source.fixedRound(RoundId(1));
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    CheckDialog dialog(snapshot, Figures(locale, locale));
    dialog.show();
    const UnitRef unit = fixed.sheets[1];
    const QString code = checkCode(fixed, unit);
    const QString title = answer(dialog, code.toLower(), u"checkTitle"_s);
    QVERIFY2(title.startsWith(u"Sheet 2 of round 2027: "_s + fixed.names.value(unit.employee())),
        qPrintable(title));
    const QString text = answer(dialog, code, u"checkText"_s);
    QVERIFY(text.startsWith(u"Identical to what was fixed on 28 November 2026."_s));
    QVERIFY(text.contains(u"shared out today the same"_s));
}

void CheckDialogTest::aMistypedCodeIsExplained()
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    CheckDialog dialog(fixedSnapshot(), Figures(locale, locale));
    dialog.show();
    const QString text = answer(dialog, u"0000-0000-000%2"_s, u"checkText"_s);
    QVERIFY2(text.contains(u"“0000-0000-000%2”"_s), qPrintable(text));
    QVERIFY(answer(dialog, u"x"_s, u"checkTitle"_s).isEmpty());
}

HEADROOM_TEST_SUITE(CheckDialogTest)
#include "tst_checkdialog.moc"
