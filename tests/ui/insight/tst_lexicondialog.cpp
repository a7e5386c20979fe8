// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/insight/lexicon/lexicondialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

LexiconInUse oursInUse()
{
    return {builtInWords(), false, false, 0, {}};
}

} // namespace

class LexiconDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsEveryReasonWithItsWords();
    void wordsAreAddedChangedAndRemoved();
    void whatCannotBeReadIsRefusedInWords();
    void anOwnReasonIsAddedRenamedAndRemoved();
    void everyStepCanBeTakenBackByKeys();
    void backToOursSavesNothingOfItsOwn();
    void wordsGoToAFileAndComeBack();
    void saysWhoseWordsTheyAre();
    void everythingHasAName();

private:
    template <typename T> T *find(const QString &name) { return m_dialog->findChild<T *>(name); }

    void click(const QString &name) { find<QAbstractButton>(name)->click(); }

    void type(const QString &field, const QString &text, const QString &button)
    {
        find<QLineEdit>(field)->setText(text);
        click(button);
    }

    QStringList phrases(const QString &language)
    {
        const auto *list = find<QListWidget>(u"phrases-"_s + language);
        QStringList texts;
        for (int i = 0; i < list->count(); ++i)
            texts.append(list->item(i)->text());
        return texts;
    }

    QString fault()
    {
        const auto *label = find<QLabel>(u"lexiconFault"_s);
        return label->isHidden() ? QString() : label->text();
    }

    std::unique_ptr<LexiconDialog> m_dialog;
};

void LexiconDialogTest::init()
{
    m_dialog = std::make_unique<LexiconDialog>(oursInUse(), english());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
}

void LexiconDialogTest::showsEveryReasonWithItsWords()
{
    const LexiconWords ours = builtInWords();
    auto *reasons = find<QListWidget>(u"lexiconReasons"_s);
    QCOMPARE(reasons->count(), static_cast<int>(ours.size()));
    QCOMPARE(reasons->item(0)->text(), u"Late delivery"_s);
    QCOMPARE(phrases(u"nl"_s), ours[0].phrases[u"nl"_s]);
    QCOMPARE(phrases(u"en"_s), ours[0].phrases[u"en"_s]);
    QVERIFY(find<QCheckBox>(u"lexiconCancels"_s)->isChecked());
    for (int i = 0; i < reasons->count(); ++i) {
        if (ours[i].id != u"staff"_s)
            continue;
        reasons->setCurrentRow(i);
        QCOMPARE(phrases(u"nl"_s), ours[i].phrases[u"nl"_s]);
        QVERIFY(!find<QCheckBox>(u"lexiconCancels"_s)->isChecked());
    }
    QVERIFY(!find<QPushButton>(u"lexiconSave"_s)->isEnabled());
}

void LexiconDialogTest::wordsAreAddedChangedAndRemoved()
{
    QSignalSpy saved(m_dialog.get(), &LexiconDialog::saved);
    type(u"phraseField-nl"_s, u"Pakje KWIJT"_s, u"phraseAdd-nl"_s);
    QCOMPARE(phrases(u"nl"_s).first(), u"pakje kwijt"_s);
    QVERIFY(find<QLineEdit>(u"phraseField-nl"_s)->text().isEmpty());
    auto *list = find<QListWidget>(u"phrases-nl"_s);
    list->item(0)->setText(u"Pakje ~ zoek"_s);
    QTRY_COMPARE(phrases(u"nl"_s).first(), u"pakje ~ zoek"_s);
    find<QListWidget>(u"phrases-en"_s)->setCurrentRow(0);
    const QString gone = phrases(u"en"_s).first();
    click(u"phraseRemove-en"_s);
    QVERIFY(!phrases(u"en"_s).contains(gone));
    click(u"lexiconSave"_s);
    QCOMPARE(saved.count(), 1);
    const auto words = saved.first().first().value<std::optional<LexiconWords>>();
    QVERIFY(words.has_value());
    QCOMPARE(words->first().phrases[u"nl"_s].first(), u"pakje ~ zoek"_s);
    QVERIFY(!words->first().phrases[u"en"_s].contains(gone));
}

void LexiconDialogTest::whatCannotBeReadIsRefusedInWords()
{
    const QStringList before = phrases(u"nl"_s);
    type(u"phraseField-nl"_s, u"laat ~"_s, u"phraseAdd-nl"_s);
    QVERIFY2(fault().contains(u"“laat ~” cannot be used"_s), qPrintable(fault()));
    QCOMPARE(phrases(u"nl"_s), before);
    QCOMPARE(find<QLineEdit>(u"phraseField-nl"_s)->text(), u"laat ~"_s);
    find<QListWidget>(u"phrases-nl"_s)->item(0)->setText(u"*"_s);
    QTRY_COMPARE(phrases(u"nl"_s), before);
    type(u"lexiconNewReason"_s, u"Staff"_s, u"lexiconAddReason"_s);
    QVERIFY2(fault().contains(u"a reason “Staff” already"_s), qPrintable(fault()));
    type(u"lexiconNewReason"_s, u"Parking"_s, u"lexiconAddReason"_s);
    QVERIFY(fault().isEmpty());
}

void LexiconDialogTest::anOwnReasonIsAddedRenamedAndRemoved()
{
    auto *reasons = find<QListWidget>(u"lexiconReasons"_s);
    QVERIFY(!find<QPushButton>(u"lexiconRenameReason"_s)->isEnabled());
    type(u"lexiconNewReason"_s, u"Parking"_s, u"lexiconAddReason"_s);
    QCOMPARE(reasons->currentItem()->text(), u"Parking"_s);
    QVERIFY(find<QPushButton>(u"lexiconRenameReason"_s)->isEnabled());
    type(u"phraseField-en"_s, u"parking"_s, u"phraseAdd-en"_s);
    find<QCheckBox>(u"lexiconCancels"_s)->setChecked(false);
    reasons->currentItem()->setText(u"Car park"_s);
    QCoreApplication::processEvents();
    QSignalSpy saved(m_dialog.get(), &LexiconDialog::saved);
    click(u"lexiconSave"_s);
    const auto words = saved.first().first().value<std::optional<LexiconWords>>();
    QVERIFY(words.has_value());
    QCOMPARE(words->last().id, u"Car park"_s);
    QVERIFY(words->last().isSubject);
    QCOMPARE(words->last().phrases[u"en"_s], QStringList{u"parking"_s});
    click(u"lexiconRemoveReason"_s);
    QCOMPARE(reasons->count(), static_cast<int>(builtInWords().size()));
}

void LexiconDialogTest::everyStepCanBeTakenBackByKeys()
{
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const QStringList before = phrases(u"nl"_s);
    type(u"phraseField-nl"_s, u"kwijt"_s, u"phraseAdd-nl"_s);
    type(u"lexiconNewReason"_s, u"Parking"_s, u"lexiconAddReason"_s);
    auto *reasons = find<QListWidget>(u"lexiconReasons"_s);
    reasons->setFocus();
    QTest::keyClick(reasons, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(reasons->count(), static_cast<int>(builtInWords().size()));
    QTest::keyClick(reasons, Qt::Key_Z, Qt::ControlModifier);
    reasons->setCurrentRow(0);
    QCOMPARE(phrases(u"nl"_s), before);
    QVERIFY(!find<QPushButton>(u"lexiconUndo"_s)->isEnabled());
    QTest::keyClick(reasons, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(phrases(u"nl"_s).first(), u"kwijt"_s);
}

void LexiconDialogTest::backToOursSavesNothingOfItsOwn()
{
    LexiconInUse own = oursInUse();
    own.isOwn = true;
    own.words.removeFirst();
    m_dialog = std::make_unique<LexiconDialog>(own, english());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy saved(m_dialog.get(), &LexiconDialog::saved);
    click(u"lexiconOurs"_s);
    QCOMPARE(
        find<QListWidget>(u"lexiconReasons"_s)->count(), static_cast<int>(builtInWords().size()));
    click(u"lexiconSave"_s);
    QCOMPARE(saved.count(), 1);
    QVERIFY(!saved.first().first().value<std::optional<LexiconWords>>().has_value());
}

void LexiconDialogTest::wordsGoToAFileAndComeBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"words.csv"_s);
    type(u"lexiconNewReason"_s, u"Parking"_s, u"lexiconAddReason"_s);
    type(u"phraseField-en"_s, u"car park*"_s, u"phraseAdd-en"_s);
    QVERIFY(m_dialog->writeFile(file).has_value());
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
    init();
    QVERIFY(m_dialog->readFile(file).has_value());
    auto *reasons = find<QListWidget>(u"lexiconReasons"_s);
    reasons->setCurrentRow(reasons->count() - 1);
    QCOMPARE(reasons->currentItem()->text(), u"Parking"_s);
    QCOMPARE(phrases(u"en"_s), QStringList{u"car park*"_s});
    QVERIFY(find<QPushButton>(u"lexiconUndo"_s)->isEnabled());
    QVERIFY(!m_dialog->readFile(folder.filePath(u"none.csv"_s)).has_value());
}

void LexiconDialogTest::saysWhoseWordsTheyAre()
{
    const auto state = [this] { return find<QLabel>(u"lexiconState"_s)->text(); };
    QVERIFY(state().contains(u"come with the program"_s));
    LexiconInUse own = oursInUse();
    own.isOwn = true;
    own.savedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    m_dialog = std::make_unique<LexiconDialog>(own, english());
    QVERIFY2(state().contains(u"20 November 2026"_s), qPrintable(state()));
    own.isOwn = false;
    own.isDamaged = true;
    m_dialog = std::make_unique<LexiconDialog>(own, english());
    QVERIFY(state().contains(u"not what was saved"_s));
}

void LexiconDialogTest::everythingHasAName()
{
    const auto lists = m_dialog->findChildren<QListWidget *>();
    QCOMPARE(lists.size(), 3);
    for (const QListWidget *list : lists)
        QVERIFY(!list->accessibleName().isEmpty());
    for (const QString &field : {u"phraseField-nl"_s, u"phraseField-en"_s, u"lexiconNewReason"_s})
        QVERIFY(!find<QLineEdit>(field)->accessibleName().isEmpty());
}

HEADROOM_TEST_SUITE(LexiconDialogTest)
#include "tst_lexicondialog.moc"
