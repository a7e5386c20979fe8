// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/actions/actionspage.h"
#include "ui/actions/actiontable.h"
#include "ui/actions/board/boardcolumn.h"
#include "ui/actions/editor/actiondialog.h"
#include "ui/style/appearance.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

Action anAction(qint64 id, const QString &title, ActionState state)
{
    Action action;
    action.id = ActionId(id);
    action.title = title;
    action.state = state;
    action.metric = u"nps"_s;
    return action;
}

/// The stored side of the page: keeps what the page asks to be stored, as the window does.
class Store : public QObject
{
public:
    Store(ActionsPage &page, const SnapshotPtr &snapshot)
        : m_page(page)
        , m_snapshot(snapshot)
    {
        connect(&page, &ActionsPage::actionStored, this, [this](const Action &action) {
            erase(action.id);
            m_actions.append(action);
        });
        connect(&page, &ActionsPage::actionRemoved, this, [this](ActionId id) { erase(id); });
    }

    void show(const QList<Action> &actions)
    {
        m_actions = actions;
        publish();
    }

    /// A new snapshot with what is stored, as the session sends it.
    void publish()
    {
        auto snapshot = std::make_shared<Snapshot>(*m_snapshot);
        std::ranges::sort(m_actions, {}, &Action::id);
        snapshot->source.actions = m_actions;
        snapshot->generation = ++m_generation;
        m_page.showSnapshot(snapshot, {});
    }

    const Action *action(qint64 id) const
    {
        const auto found = std::ranges::find(m_actions, ActionId(id), &Action::id);
        return found == m_actions.end() ? nullptr : &*found;
    }

    qsizetype size() const { return m_actions.size(); }

private:
    void erase(ActionId id)
    {
        m_actions.removeIf([id](const Action &action) { return action.id == id; });
    }

    ActionsPage &m_page;
    SnapshotPtr m_snapshot;
    QList<Action> m_actions;
    quint64 m_generation = 1;
};

BoardView &cards(const ActionsPage &page, const char *state)
{
    return *page.findChild<BoardView *>(u"cards-"_s + QLatin1String(state));
}

QStringList titles(const ActionsPage &page, const char *state)
{
    QStringList found;
    const QAbstractItemModel *model = cards(page, state).model();
    for (int row = 0; row < model->rowCount(); ++row)
        found.append(model->index(row, 0).data().toString());
    return found;
}

QString spoken(const ActionsPage &page, const char *state, int row = 0)
{
    return cards(page, state).model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

bool isEmptyStateShown(const ActionsPage &page)
{
    return page.findChild<QLabel *>(u"actionsEmptyTitle"_s)->isVisibleTo(&page);
}

} // namespace

class ActionsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysWhatToDoWithoutActions();
    void showsEveryActionInTheColumnOfItsState();
    void aCardSaysEverythingAboutItsAction();
    void keysMoveACardAndGoWithIt();
    void whatBeginsStartsToday();
    void arrowsGoFromColumnToColumn();
    void aCardIsDraggedToAnotherColumn();
    void enterOpensTheEditor();
    void afterARemovalTheNextCardIsCurrent();
    void theCurrentCardStaysWhileEffectsComeIn();
    void everyStepCanBeTakenBack();
    void ownSnapshotsKeepTheWayBack();
    void aFailedSavingShowsWhatIsStored();
    void searchFindsCards();
    void theListSorts();
    void theLayoutIsTold();
    void aProposalIsSavedAsANewAction();
    void copiesAndExports();
    void longAndStrangeNamesArePlainText();
    void longNamesOnACardTakeASecondLine();
    void everythingHasAName();

private:
    SnapshotPtr m_sample = test::sampleSnapshot({4, 12, 24, 300, 11});
    std::unique_ptr<ActionsPage> m_page;
    std::unique_ptr<Store> m_store;
};

void ActionsPageTest::initTestCase()
{
    auto *appearance = new Appearance(this);
    appearance->setTheme(Theme::Light);
}

void ActionsPageTest::init()
{
    m_store.reset();
    m_page = std::make_unique<ActionsPage>(english());
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_store = std::make_unique<Store>(*m_page, m_sample);
    Action running = anAction(3, u"Call back"_s, ActionState::Running);
    running.owner = u"Ilse"_s;
    running.size = ActionSize::Big;
    running.starts = QDate(2026, 4, 1);
    running.subject = {ActionTopic::Reason, u"no-answer"_s};
    running.expected = 4;
    Action later = anAction(4, u"Saturdays"_s, ActionState::Running);
    later.starts = QDate(2026, 6, 1);
    m_store->show({anAction(1, u"A picture"_s, ActionState::Idea),
        anAction(2, u"Fixed days"_s, ActionState::Planned), running, later});
}

void ActionsPageTest::saysWhatToDoWithoutActions()
{
    QVERIFY(!isEmptyStateShown(*m_page));
    m_store->show({});
    QVERIFY(isEmptyStateShown(*m_page));
    QVERIFY(!m_page->offers(PageAction::CopyData));
    QVERIFY(!m_page->findChild<QPushButton *>(u"newAction"_s)->isVisibleTo(m_page.get()));
    m_page->findChild<QPushButton *>(u"actionsImport"_s)->click();
    auto *dialog = m_page->findChild<ActionDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->action().metric, u"nps"_s); // the indicator that is looked at
    QCOMPARE(dialog->action().id, ActionId());
}

void ActionsPageTest::showsEveryActionInTheColumnOfItsState()
{
    QCOMPARE(titles(*m_page, "idea"), QStringList{u"A picture"_s});
    QCOMPARE(titles(*m_page, "planned"), QStringList{u"Fixed days"_s});
    QCOMPARE(titles(*m_page, "running"), (QStringList{u"Saturdays"_s, u"Call back"_s}));
    QVERIFY(titles(*m_page, "done").isEmpty());
    QCOMPARE(m_page->findChild<QLabel *>(u"title-running"_s)->text(), u"Running · 2"_s);
}

void ActionsPageTest::aCardSaysEverythingAboutItsAction()
{
    QTRY_VERIFY(!spoken(*m_page, "running", 1).contains(u"Being measured"_s));
    const QString words = spoken(*m_page, "running", 1);
    NoProgress progress;
    const ReportSource &source = m_sample->source;
    const ActionEffect effect =
        effectsOf({*source.columns, source.calendar, source.catalogue, source.limits},
            {*m_store->action(3)}, progress)
            .first();
    QVERIFY(effect.units.difference);
    const QString change =
        english().change(*source.catalogue.metric(u"nps"_s), effect.judged()->change);
    for (const QString &part :
        {u"Call back"_s, u"Big idea"_s, u"Ilse"_s, u"1 Apr 2026"_s, u"No timely answer"_s, u"NPS"_s,
            u"Whole organisation"_s, u"expected +4.0"_s, change, u"proven"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    QVERIFY(spoken(*m_page, "idea").contains(u"Not measured yet"_s));
}

void ActionsPageTest::keysMoveACardAndGoWithIt()
{
    BoardView &ideas = cards(*m_page, "idea");
    ideas.setFocus();
    ideas.setCurrentIndex(ideas.model()->index(0, 0));
    QTest::keyClick(&ideas, Qt::Key_Left, Qt::ControlModifier); // nothing to the left
    QCOMPARE(m_store->action(1)->state, ActionState::Idea);
    QTest::keyClick(&ideas, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_store->action(1)->state, ActionState::Planned);
    QVERIFY(titles(*m_page, "idea").isEmpty());
    BoardView &planned = cards(*m_page, "planned");
    QVERIFY(planned.hasFocus());
    QCOMPARE(planned.currentIndex().data().toString(), u"A picture"_s);
    QTest::keyClick(&planned, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_store->action(1)->state, ActionState::Idea);
    QVERIFY(ideas.hasFocus());
}

void ActionsPageTest::whatBeginsStartsToday()
{
    BoardView &planned = cards(*m_page, "planned");
    planned.setCurrentIndex(planned.model()->index(0, 0));
    QVERIFY(!m_store->action(2)->starts);
    QTest::keyClick(&planned, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_store->action(2)->starts, m_sample->source.calendar->today);
}

void ActionsPageTest::arrowsGoFromColumnToColumn()
{
    BoardView &ideas = cards(*m_page, "idea");
    ideas.setFocus();
    QTest::keyClick(&ideas, Qt::Key_Right);
    QVERIFY(cards(*m_page, "planned").hasFocus());
    QTest::keyClick(&cards(*m_page, "planned"), Qt::Key_Right);
    BoardView &running = cards(*m_page, "running");
    QVERIFY(running.hasFocus());
    QTest::keyClick(&running, Qt::Key_Right); // nothing is done or dropped
    QVERIFY(running.hasFocus());
    QTest::keyClick(&running, Qt::Key_Down);
    QCOMPARE(running.currentIndex().data().toString(), u"Call back"_s);
}

void ActionsPageTest::aCardIsDraggedToAnotherColumn()
{
    BoardView &done = cards(*m_page, "done");
    QMimeData card;
    card.setData(u"application/x-headroom-action"_s, "3");
    QDragEnterEvent enter({10, 10}, Qt::MoveAction, &card, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(done.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::MoveAction, &card, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(done.viewport(), &drop);
    QCOMPARE(m_store->action(3)->state, ActionState::Done);
    QCOMPARE(titles(*m_page, "done"), QStringList{u"Call back"_s});

    QMimeData text;
    text.setText(u"3"_s);
    QDragEnterEvent other({10, 10}, Qt::MoveAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(done.viewport(), &other);
    QVERIFY(!other.isAccepted());
}

void ActionsPageTest::enterOpensTheEditor()
{
    BoardView &running = cards(*m_page, "running");
    running.setCurrentIndex(running.model()->index(1, 0));
    QTest::keyClick(&running, Qt::Key_Return);
    auto *dialog = m_page->findChild<ActionDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"actionTitle"_s)->setText(u"Call back at once"_s);
    dialog->findChild<QPushButton *>(u"actionSave"_s)->click();
    QCOMPARE(m_store->action(3)->title, u"Call back at once"_s);
    QCOMPARE(m_store->action(3)->owner, u"Ilse"_s);
}

void ActionsPageTest::afterARemovalTheNextCardIsCurrent()
{
    BoardView &running = cards(*m_page, "running");
    running.setFocus();
    running.setCurrentIndex(running.model()->index(0, 0));
    QTest::keyClick(&running, Qt::Key_Delete);
    QCOMPARE(running.currentIndex().data().toString(), u"Call back"_s);
    QSignalSpy removed(m_page.get(), &ActionsPage::removed);
    QTest::keyClick(&running, Qt::Key_Delete);
    QCOMPARE(removed.first().first().toString(), u"Call back"_s);
    QVERIFY(titles(*m_page, "running").isEmpty());
    QCOMPARE(m_store->size(), 2);
}

void ActionsPageTest::theCurrentCardStaysWhileEffectsComeIn()
{
    BoardView &running = cards(*m_page, "running");
    running.setFocus();
    running.setCurrentIndex(running.model()->index(1, 0));
    QTest::keyClick(&running, Qt::Key_Right, Qt::ControlModifier);
    BoardView &done = cards(*m_page, "done");
    QVERIFY(done.hasFocus());
    QTest::keyClick(&done, Qt::Key_Left); // on to another card before the effects are there
    QVERIFY(running.hasFocus());
    QTRY_VERIFY(!spoken(*m_page, "done").contains(u"Being measured"_s));
    m_store->publish();
    QVERIFY(running.hasFocus());
    QCOMPARE(running.currentIndex().data().toString(), u"Saturdays"_s);
}

void ActionsPageTest::everyStepCanBeTakenBack()
{
    const Action before = *m_store->action(3);
    QVERIFY(!m_page->offers(PageAction::Undo));
    BoardView &running = cards(*m_page, "running");
    running.setCurrentIndex(running.model()->index(1, 0));
    QTest::keyClick(&running, Qt::Key_Delete);
    QVERIFY(m_store->action(3) == nullptr);
    QVERIFY(m_page->offers(PageAction::Undo) && !m_page->offers(PageAction::Redo));
    m_page->perform(PageAction::Undo);
    QCOMPARE(*m_store->action(3), before);
    m_page->perform(PageAction::Redo);
    QVERIFY(m_store->action(3) == nullptr);
    m_page->perform(PageAction::Undo);

    m_page->propose(anAction(0, u"New"_s, ActionState::Idea));
    m_page->findChild<QPushButton *>(u"actionSave"_s)->click();
    QCOMPARE(m_store->action(5)->title, u"New"_s);
    m_page->perform(PageAction::Undo);
    QVERIFY(m_store->action(5) == nullptr);
    m_page->perform(PageAction::Redo);
    QCOMPARE(m_store->action(5)->title, u"New"_s);
    QCOMPARE(m_store->size(), 5);
}

void ActionsPageTest::ownSnapshotsKeepTheWayBack()
{
    BoardView &running = cards(*m_page, "running");
    running.setCurrentIndex(running.model()->index(1, 0));
    QTest::keyClick(&running, Qt::Key_Delete);
    m_store->publish();
    QVERIFY(m_page->offers(PageAction::Undo));
    // Somebody else's change starts afresh.
    m_store->show({anAction(9, u"Other"_s, ActionState::Idea)});
    QVERIFY(!m_page->offers(PageAction::Undo));
    QCOMPARE(titles(*m_page, "idea"), QStringList{u"Other"_s});
}

void ActionsPageTest::aFailedSavingShowsWhatIsStored()
{
    BoardView &running = cards(*m_page, "running");
    running.setCurrentIndex(running.model()->index(1, 0));
    QTest::keyClick(&running, Qt::Key_Delete);
    QCOMPARE(titles(*m_page, "running").size(), 1);
    m_page->showSavingFailed();
    QCOMPARE(titles(*m_page, "running").size(), 2);
    QVERIFY(!m_page->offers(PageAction::Undo));
}

void ActionsPageTest::searchFindsCards()
{
    m_page->perform(PageAction::Find);
    auto *search = m_page->findChild<QLineEdit *>(u"actionSearch"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"ilse"_s);
    QCOMPARE(titles(*m_page, "running"), QStringList{u"Call back"_s});
    QVERIFY(titles(*m_page, "idea").isEmpty());
    QCOMPARE(m_page->findChild<QTreeView *>(u"actionList"_s)->model()->rowCount(), 1);
    search->clear();
    QCOMPARE(titles(*m_page, "running").size(), 2);
}

void ActionsPageTest::theListSorts()
{
    auto *list = m_page->findChild<QTreeView *>(u"actionList"_s);
    const auto first = [list] { return list->model()->index(0, 0).data().toString(); };
    list->sortByColumn(ActionTable::Title, Qt::AscendingOrder);
    QCOMPARE(first(), u"A picture"_s);
    list->sortByColumn(ActionTable::State, Qt::DescendingOrder); // the state that is furthest
    QCOMPARE(list->model()->index(3, 0).data().toString(), u"A picture"_s);
    list->sortByColumn(ActionTable::Start, Qt::AscendingOrder); // those without come last
    QCOMPARE(first(), u"Call back"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_store->action(3) == nullptr);
}

void ActionsPageTest::theLayoutIsTold()
{
    QSignalSpy chosen(m_page.get(), &ActionsPage::layoutChosen);
    auto *list = m_page->findChild<QTreeView *>(u"actionList"_s);
    QVERIFY(!list->isVisibleTo(m_page.get()));
    m_page->findChild<QAbstractButton *>(u"actionsAsList"_s)->click();
    QVERIFY(list->isVisibleTo(m_page.get()));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ActionLayout>(), ActionLayout::List);
    m_page->showLayout(ActionLayout::Board);
    QVERIFY(!list->isVisibleTo(m_page.get()));
    QCOMPARE(chosen.count(), 1); // only by the user
}

void ActionsPageTest::aProposalIsSavedAsANewAction()
{
    Action proposal;
    proposal.subject = {ActionTopic::Reason, u"staff"_s};
    proposal.metric = u"csat-grade"_s;
    m_page->propose(proposal);
    auto *dialog = m_page->findChild<ActionDialog *>();
    QCOMPARE(dialog->action().subject, proposal.subject);
    dialog->findChild<QLineEdit *>(u"actionTitle"_s)->setText(u"Smile"_s);
    dialog->findChild<QPushButton *>(u"actionSave"_s)->click();
    QCOMPARE(m_store->size(), 5);
    QCOMPARE(m_store->action(5)->metric, u"csat-grade"_s);
    QCOMPARE(cards(*m_page, "idea").currentIndex().data().toString(), u"Smile"_s);
}

void ActionsPageTest::copiesAndExports()
{
    m_page->perform(PageAction::CopyData);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first().count(u'\t'), lines.last().count(u'\t'));
    const QTemporaryDir folder;
    QSignalSpy exported(m_page.get(), &ActionsPage::exported);
    for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
        const QString file = folder.filePath(name);
        QVERIFY(m_page->writeFile(file).has_value());
        QVERIFY(QFileInfo(file).size() > 100);
    }
    QFile csv(folder.filePath(u"list.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s);
    QCOMPARE(rows.size(), 6); // headings, four actions, and the end of the last line
    QVERIFY(rows[0].startsWith(u"id,title,state"_s));
    QVERIFY(rows[3].startsWith(u"3,Call back,running,big,Ilse,no-answer,nps,(all),2026-04-01"_s));
}

void ActionsPageTest::longAndStrangeNamesArePlainText()
{
    Action strange = anAction(8, u"<img src=x> "_s + u"lang "_s.repeated(60), ActionState::Idea);
    strange.owner = u"=1+1 %2 <b>"_s;
    m_store->show({strange});
    QCOMPARE(titles(*m_page, "idea").first(), strange.title);
    QVERIFY(spoken(*m_page, "idea").contains(strange.owner));
    const QString tip =
        cards(*m_page, "idea").model()->index(0, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"_s));
    const int height = cards(*m_page, "idea").sizeHintForRow(0);
    QVERIFY(height < m_page->fontMetrics().height() * 13); // three lines of title at most
}

/// An owner or a place that is longer than a line is not cut while there is room below.
void ActionsPageTest::longNamesOnACardTakeASecondLine()
{
    Action action = anAction(8, u"Call back"_s, ActionState::Idea);
    action.owner = u"Ilse"_s;
    m_store->show({action});
    const int height = cards(*m_page, "idea").sizeHintForRow(0);
    const int column = cards(*m_page, "idea").viewport()->width();
    const int word = m_page->fontMetrics().horizontalAdvance(u"Hertogenbosch "_s);
    action.owner = u"Hertogenbosch "_s.repeated(column / word + 1).trimmed();
    m_store->show({action});
    QVERIFY(cards(*m_page, "idea").sizeHintForRow(0) > height);
}

void ActionsPageTest::everythingHasAName()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className())));
    }
}

HEADROOM_TEST_SUITE(ActionsPageTest)
#include "tst_actionspage.moc"
