// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/changedrecords.h"
#include "ui/answers/answersdialog.h"
#include "ui/data/datapage.h"
#include "ui/data/undodialog.h"
#include "ui/handbook/handbookwindow.h"
#include "ui/sheets/checkdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/selection/selectionmodel.h"
#include "ui/shell/textdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/indicators/ownwords.h"
#include "ui/text/metricwords.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace headroom::ui {

namespace {

QString databaseFilter()
{
    return MainWindow::tr("Headroom databases (*.sqlite)");
}

} // namespace

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::Import:
        chooseImport();
        return;
    case Command::NewDatabase:
        chooseNewDatabase();
        return;
    case Command::OpenDatabase:
        chooseDatabase();
        return;
    case Command::BackUp:
        chooseBackup();
        return;
    case Command::Quit:
        close();
        return;
    case Command::LargerText:
        changeTextSize(m_preferences.textSize + 1);
        return;
    case Command::SmallerText:
        changeTextSize(m_preferences.textSize - 1);
        return;
    case Command::NormalText:
        changeTextSize(DefaultTextSize);
        return;
    case Command::FullScreen:
        toggleFullScreen();
        return;
    case Command::Help:
        showHelp();
        return;
    case Command::HowCalculated:
        showHowCalculated();
        return;
    case Command::Answers:
        showAnswers(m_selection->selection().unit, {});
        return;
    case Command::CheckSheet:
        if (m_snapshot)
            (new CheckDialog(m_snapshot, m_context.figures, this))->show();
        return;
    case Command::About:
        showAbout();
        return;
    }
}

void MainWindow::chooseImport()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Import survey file"),
        QDir::homePath(), tr("Survey files (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    for (const QString &file : files)
        importFile(file);
}

void MainWindow::chooseNewDatabase()
{
    QString path = QFileDialog::getSaveFileName(
        this, tr("New database"), m_context.defaultDatabase, databaseFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".sqlite");
    m_context.session.createDatabase(path);
}

void MainWindow::chooseDatabase()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open database"),
        QFileInfo(m_context.defaultDatabase).absolutePath(),
        databaseFilter() + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        openDatabase(path);
}

void MainWindow::chooseBackup()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Back up"), QDir::homePath(), databaseFilter());
    if (!path.isEmpty())
        m_context.session.backup(path);
}

void MainWindow::changeTextSize(double size)
{
    Preferences changed = m_preferences;
    changed.textSize = std::clamp(size, SmallestTextSize, LargestTextSize);
    apply(changed);
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
    m_menu->action(Command::FullScreen)->setChecked(isFullScreen());
}

void MainWindow::showHelp()
{
    if (m_handbook == nullptr)
        m_handbook = new HandbookWindow(m_context.figures.language(), this);
    m_handbook->showChapter(pageName(m_pages->page()));
    m_handbook->show();
    m_handbook->raise();
    m_handbook->activateWindow();
}

const OwnIndicator *MainWindow::shownOwn() const
{
    const OwnIndicator *own = m_snapshot
        ? findIndicator(m_snapshot->source.indicators, m_selection->selection().own)
        : nullptr;
    return own != nullptr && isOffered(*own, ownOffer(m_pages->page())) ? own : nullptr;
}

void MainWindow::showHowCalculated()
{
    if (const OwnIndicator *own = shownOwn()) {
        //: %1 an indicator
        const QString about = tr("How is %1 calculated?").arg(own->name);
        (new TextDialog(about, howOwnCalculated(*own, m_snapshot->source), this))->show();
        return;
    }
    const Catalogue catalogue = m_snapshot ? m_snapshot->source.catalogue : Catalogue::builtIn();
    const Limits limits = m_snapshot ? m_snapshot->source.limits : Limits{};
    const Metric *metric = catalogue.metric(m_selection->selection().metric);
    if (metric == nullptr)
        return;
    const QString title = tr("How is %1 calculated?").arg(metricWords(metric->id).longName);
    (new TextDialog(title, howCalculated(*metric, limits), this))->show();
}

void MainWindow::showAnswers(UnitRef unit, const DateRange &range)
{
    if (m_slice && m_slice->source.calendar)
        m_context.session.loadAnswers(questionOf(unit, range));
}

void MainWindow::showAnswer(const QString &metric, ResponseId answer)
{
    if (!m_slice || !m_slice->source.calendar)
        return;
    AnswerQuestion question = questionOf(m_selection->selection().unit, {});
    question.metric = metric;
    question.first = answer;
    m_context.session.loadAnswers(question);
}

AnswerQuestion MainWindow::questionOf(UnitRef unit, const DateRange &range) const
{
    const Selection &selection = m_selection->selection();
    AnswerQuestion question;
    question.metric = selection.metric;
    question.unit = unit;
    question.range =
        range.first.isValid() ? range : m_slice->source.calendar->resolve(selection.period);
    question.filter = selection.filter;
    return question;
}

void MainWindow::showAnswersFound(const AnswerFacts &facts)
{
    if (!m_slice || facts.question.filter != m_slice->source.filter)
        return;
    if (!m_answers) {
        m_answers = new AnswersDialog(m_context.figures, this);
        m_answers->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            m_answers, &AnswersDialog::questionAsked, &m_context.session, &Session::loadAnswers);
        connect(m_answers, &AnswersDialog::omissionAsked, this,
            [this](const OmissionOrder &order) { agreeOn(m_omissions.make(order)); });
        connect(m_answers, &AnswersDialog::undoAsked, this, &MainWindow::undoOmission);
        connect(
            m_answers, &AnswersDialog::redoAsked, this, [this] { agreeOn(m_omissions.redo()); });
    }
    m_answers->offerUndo(m_omissions.canUndo());
    m_answers->showFacts(facts, m_slice);
    m_answers->show();
    m_answers->raise();
}

void MainWindow::agreeOn(const std::optional<OmissionOrder> &order)
{
    if (order)
        m_context.session.agree(*order);
}

void MainWindow::undoOmission()
{
    //: why an answer that was left out by hand is put back: it was undone
    agreeOn(m_omissions.undo(tr("Undone")));
}

void MainWindow::tellOmission()
{
    const OmissionOrder *order = m_omissions.waiting();
    if (order == nullptr)
        return;
    const bool isLeftOut =
        std::ranges::count(m_snapshot->source.omitted, order->response, &OmittedAnswer::response)
        > 0;
    if (isLeftOut == order->putsBack)
        return;
    const QString text = order->putsBack ? tr("The answer counts in all scores again.")
                                         : tr("The answer counts in no score any more.");
    m_omissions.settle(true);
    if (m_omissions.canUndo())
        m_messages->showMessage(
            MessageKind::Success, text, {tr("Undo"), [this] { undoOmission(); }});
    else
        m_messages->showMessage(MessageKind::Success, text);
    if (m_answers)
        m_answers->offerUndo(m_omissions.canUndo());
}

void MainWindow::showAbout()
{
    const QString text =
        tr("Version %1\n\nA dashboard for customer feedback: trends per location and employee, "
           "fair targets for everyone, and target sheets on paper. It works on this computer, "
           "without account or server.\n\nFree software under the GNU General Public License, "
           "version 3 or later. The font is Open Sans, Apache License 2.0.")
            .arg(m_context.version);
    (new TextDialog(tr("About Headroom"), text, this))->show();
}

void MainWindow::showError(JobKind kind, const Error &error)
{
    m_omissions.settle(false);
    // The import in steps shows what went wrong beside the step.
    const bool shownByPage =
        kind == JobKind::Planning || kind == JobKind::Rehearsing || kind == JobKind::Importing;
    if (error.kind == ErrorKind::Cancelled || shownByPage)
        return;
    if (kind == JobKind::Opening)
        m_waitingFiles.clear();
    m_messages->showMessage(MessageKind::Error, errorText(error));
}

void MainWindow::showImported(const ImportReport &report)
{
    if (!report.id)
        return;
    const QString file = QFileInfo(report.plan.path).fileName();
    const QString text = tr("%1 answers imported from %2.")
                             .arg(m_context.figures.count(report.account.imported), file);
    m_messages->showMessage(MessageKind::Success, text,
        {tr("Undo this import"), [this, id = *report.id] { undoImport(id); }});
}

void MainWindow::undoImport(ImportId id)
{
    const qint64 sheets = m_snapshot && m_snapshot->source.signedSheets
        ? m_snapshot->source.signedSheets->countUsing(id)
        : 0;
    if (sheets == 0) {
        m_context.session.undoImport(id, {});
        return;
    }
    const auto record = std::ranges::find(m_snapshot->imports, id, &ImportRecord::id);
    auto *dialog = new UndoDialog(*record, static_cast<int>(sheets), this);
    connect(dialog, &UndoDialog::confirmed, this,
        [this, id](const QString &reason) { m_context.session.undoImport(id, reason); });
    connect(dialog, &QDialog::rejected, this, [this] {
        static_cast<DataPage *>(m_pages->pageWidget(Page::Data))
            ->showFailure({ErrorKind::Cancelled, {}, {}, {}});
    });
    dialog->open();
}

void MainWindow::trySample()
{
    if (QFileInfo::exists(m_context.sampleDatabase)) {
        openDatabase(m_context.sampleDatabase);
        return;
    }
    QDir().mkpath(QFileInfo(m_context.sampleDatabase).absolutePath());
    m_messages->showMessage(
        MessageKind::Info, tr("The sample organisation is being made. One moment…"));
    m_sample->make(m_context.sampleDatabase);
}

void MainWindow::offerSampleRemoval()
{
    m_messages->showMessage(MessageKind::Info,
        tr("You are looking at an invented organisation, to try Headroom with."),
        {tr("Remove the sample"), [this] { removeSample(); }});
}

void MainWindow::warnOfChangedRecords()
{
    QStringList sentences;
    const QList<Error> changed = changedRecords(m_snapshot->source);
    for (const Error &error : changed)
        sentences += errorText(error);
    if (!sentences.isEmpty())
        m_messages->showMessage(MessageKind::Warning, sentences.join(QLatin1Char('\n')));
}

void MainWindow::removeSample()
{
    const QString path = m_snapshot ? m_snapshot->path : QString();
    const bool ours = m_snapshot && m_snapshot->isSample;
    m_context.session.closeDatabase();
    if (ours && path == m_context.sampleDatabase)
        QFile::remove(path);
    m_state.recentDatabases.removeAll(path);
    m_menu->showRecent(m_state.recentDatabases);
    openDatabase(m_context.defaultDatabase);
}

void MainWindow::changeLexicon(const std::optional<LexiconWords> &words)
{
    const LexiconInUse &before = *m_snapshot->lexicon;
    m_formerWords = before.isOwn ? std::optional(before.words) : std::nullopt;
    m_context.session.setLexicon(words);
}

void MainWindow::tellLexiconSaved()
{
    m_messages->showMessage(MessageKind::Success,
        m_snapshot->lexicon->isOwn
            ? tr("The words are saved. The comments are read anew.")
            : tr("The words of the program hold again. The comments are read anew."),
        {tr("Undo"), [this] { changeLexicon(std::optional(m_formerWords)); }});
}

} // namespace headroom::ui
