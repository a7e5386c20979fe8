// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/sheetspage.h"

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/council/statementfacts.h"
#include "core/reports/results/roundresults.h"
#include "ui/council/councildialog.h"
#include "ui/print/sheetpaper.h"
#include "ui/sheets/bonus/bonusdialog.h"
#include "ui/sheets/bonus/bonuswords.h"
#include "ui/sheets/previewcard.h"
#include "ui/sheets/results/resultcard.h"
#include "ui/sheets/sheetjob.h"
#include "ui/sheets/sheetmodel.h"
#include "ui/sheets/sheettree.h"
#include "ui/sheets/signing/signdialog.h"
#include "ui/sheets/signing/statuswords.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>

namespace headroom::ui {

namespace {

/// They are printed as they were, whatever became of the answers.
bool hasSignedSheets(const SnapshotPtr &snapshot)
{
    return snapshot->source.signedSheets && !snapshot->source.signedSheets->all().isEmpty();
}

} // namespace

SheetsPage::SheetsPage(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_paper(figures)
    , m_job(new SheetJob(this))
{
    setObjectName(QStringLiteral("sheetsPage"));
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(buildPage());
    m_stack->addWidget(buildEmptyState());
    connectJob();
    showSnapshot(nullptr, {});
}

SheetsPage::~SheetsPage() = default;

void SheetsPage::connectJob()
{
    connect(m_job, &SheetJob::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_job, &SheetJob::finished, this, [this](const QStringList &files) {
        updateControls();
        const QString folder = files.isEmpty() ? QString() : QFileInfo(files.first()).path();
        showMessage(tr("Saved in %1.").arg(QDir::toNativeSeparators(folder)), false);
        emit sheetsSaved(files);
    });
    connect(m_job, &SheetJob::failed, this, [this](const Error &error) {
        updateControls();
        showMessage(errorText(error), error.kind != ErrorKind::Cancelled);
    });
}

void SheetsPage::showSnapshot(const SnapshotPtr &snapshot, const Selection &selection)
{
    m_snapshot = snapshot;
    m_bonus.reset();
    const bool hasAnswers = snapshot && (snapshot->source.calendar || hasSignedSheets(snapshot));
    showRounds();
    const bool ready = hasAnswers && round() != nullptr;
    m_stack->setCurrentIndex(ready ? 0 : 1);
    m_emptyText->setText(
        hasAnswers ? tr("No target has been set yet.") : tr("There are no answers yet."));
    m_emptyMore->setText(hasAnswers
            ? tr("Set the target of the organisation first; then everyone has a sheet.")
            : tr("Import a file of your survey tool first."));
    m_emptyAction->setText(hasAnswers ? tr("Go to Targets") : tr("Import a file…"));
    if (ready) {
        showTree();
        const QModelIndex unit = m_model->indexOfUnit(selection.unit);
        if (unit.isValid() && selection.unit.level() != Level::Organisation)
            m_tree->expand(unit.parent().isValid() ? unit.parent() : unit);
    }
    updateControls();
    if (m_bonusDialog)
        m_bonusDialog->showSnapshot(snapshot);
    goOnWithSheets();
}

void SheetsPage::showTree()
{
    SheetTree tree = sheetTree(m_snapshot->source, *round(), m_figures);
    m_model->showUnits(std::move(tree.rows), std::move(tree.parents));
    const QList<UnitRef> people = m_model->people();
    if (people.isEmpty()) {
        m_preview->clear();
        if (m_snapshot->source.isRoundChanged(round()->id)) {
            showMessage(errorText({ErrorKind::RoundRecordChanged, {}, {}, {round()->name}}), true);
            return;
        }
        showMessage(
            tr("No answer names anyone whom the round is for, so there are no sheets."), true);
        return;
    }
    showMessage({}, false);
    const bool isThere = m_model->indexOfUnit(m_current).isValid();
    const UnitRef unit = isThere ? m_current : people.first();
    const QModelIndex index = m_model->indexOfUnit(unit);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        m_tree->expand(above);
    m_tree->setCurrentIndex(index);
    showSheet(unit);
}

void SheetsPage::showSheet(UnitRef unit)
{
    m_current = unit;
    const ReportSource &source = m_snapshot->source;
    const Result<QList<SheetFacts>> facts = sheetsToPrint(source, *round(), {unit});
    const bool hadNoSheet = std::exchange(m_hasNoSheet, !facts || facts->isEmpty());
    if (!m_hasNoSheet) {
        if (hadNoSheet)
            showMessage({}, false);
        m_preview->showSheet(
            layOutSheet(sheetDocument(facts->first(), source.catalogue, m_paper), look()),
            facts->first().name);
    } else {
        m_preview->clear();
        showMessage(facts
                ? tr("No answer is about an indicator of the round, so there is no sheet.")
                : errorText(facts.error()),
            true);
    }
    showResult(unit, facts && !facts->isEmpty() ? facts->first().name : QString());
    updateControls();
    if (waitsForComments())
        emit commentsRequested();
}

QList<UnitRef> SheetsPage::shownSheets() const
{
    const QList<UnitRef> ticked = m_model->ticked();
    return ticked.isEmpty() ? m_model->people() : ticked;
}

void SheetsPage::step(int by)
{
    const QList<UnitRef> sheets = shownSheets();
    if (sheets.isEmpty())
        return;
    const qsizetype here = sheets.indexOf(m_current);
    const qsizetype there = here < 0 ? 0 : qBound<qsizetype>(0, here + by, sheets.size() - 1);
    const QModelIndex index = m_model->indexOfUnit(sheets.at(there));
    if (index.isValid()) {
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            m_tree->expand(above);
        m_tree->setCurrentIndex(index);
    } else {
        showSheet(sheets.at(there));
    }
}

void SheetsPage::updateControls()
{
    const bool ready = m_stack->currentIndex() == 0;
    const auto ticked = static_cast<int>(ready ? m_model->ticked().size() : 0);
    const QList<UnitRef> sheets = ready ? shownSheets() : QList<UnitRef>();
    const qsizetype here = sheets.indexOf(m_current);
    const bool running = m_job->isRunning();
    m_count->setText(tr("%Ln sheet(s) selected", nullptr, ticked));
    const QString place = here < 0
        ? tr("Not among the selected sheets")
        : tr("Sheet %1 of %2").arg(m_figures.count(here + 1), m_figures.count(sheets.size()));
    m_preview->showPlace(place, here != 0 && !sheets.isEmpty(), here + 1 < sheets.size());
    const bool canMake = ticked > 0 && !running && !waitsForComments();
    m_save->setEnabled(canMake);
    m_print->setEnabled(canMake);
    m_reading->setVisible(waitsForComments());
    showStatus();
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    emit actionsChanged();
}

bool SheetsPage::waitsForComments() const
{
    return m_stack->currentIndex() == 0 && round() != nullptr
        && m_snapshot->source.hasUnreadComments
        && m_snapshot->source.fixedRound(round()->id) == nullptr;
}

/// Of the sheet that the preview shows; in a draft there is nothing to sign.
void SheetsPage::showStatus()
{
    const Round *shown = round();
    const bool canSign = shown != nullptr && canBeSigned(m_snapshot->source, shown->id, m_current);
    m_sign->setVisible(canSign);
    m_status->setVisible(canSign);
    if (!canSign)
        return;
    m_status->setText(statusSentence(m_snapshot->source, shown->id, m_current, m_figures));
    const bool isSigned = m_snapshot->source.signedSheet(shown->id, m_current) != nullptr;
    m_sign->setText(isSigned ? tr("S&ign again…") : tr("S&ign…"));
}

/// Nothing to show before the round has begun: then the preview stays.
void SheetsPage::showResult(UnitRef unit, const QString &name)
{
    const ReportSource &source = m_snapshot->source;
    const auto results = unitResults(source, *round(), unit);
    const bool hasResults = results && results->hasBegun && !results->results.isEmpty();
    m_showResult->setVisible(hasResults);
    if (hasResults) {
        m_results->showResults(*results, name, source.catalogue);
        m_results->showBonus(bonusSentence(unit));
    } else {
        m_showResult->setChecked(false);
    }
}

QString SheetsPage::bonusSentence(UnitRef unit)
{
    const ReportSource &source = m_snapshot->source;
    const RoundId shown = round()->id;
    const BonusScheme *scheme = source.bonuses ? source.bonuses->scheme(shown) : nullptr;
    const BonusDecision *decision =
        source.bonuses ? source.bonuses->decision(shown, unit) : nullptr;
    if (source.bonuses && source.bonuses->isSchemeChanged(shown))
        return errorText({ErrorKind::BonusSchemeChanged, {}, {},
            {QString::number(source.bonuses->changedSchemes().last().value())}});
    if (scheme == nullptr)
        return decision == nullptr ? tr("The bonus scheme is off.")
                                   : decisionSentence(decision, m_figures);
    if (!m_bonus)
        m_bonus = bonusFacts(source, *scheme).value_or(BonusFacts());
    const auto line = std::ranges::find(m_bonus->lines, unit, &BonusLine::unit);
    const std::optional<double> proposed =
        line == m_bonus->lines.end() ? std::nullopt : line->proposed;
    //: percentage of the bonus or "No figure", what was decided
    return filledText(tr("Proposed bonus: %1. %2"),
        {bonusWords(proposed, m_figures),
            line == m_bonus->lines.end() ? decisionSentence(decision, m_figures)
                                         : decisionSentence(*line, m_figures)});
}

void SheetsPage::openBonus()
{
    m_bonusDialog = new BonusDialog(m_snapshot, round()->id, m_current, m_figures, this);
    connect(m_bonusDialog, &BonusDialog::agreed, this, &SheetsPage::agreed);
    m_bonusDialog->open();
}

void SheetsPage::onceCouncilIsKnown(const std::function<void()> &make)
{
    const ReportSource &source = m_snapshot->source;
    if (!councilIsAsked(source, round()->id)) {
        make();
        return;
    }
    auto *dialog = new CouncilDialog(
        nullptr, source.calendar ? source.calendar->today : QDate(), m_figures, this);
    connect(
        dialog, &CouncilDialog::councilConfirmed, this, [this, make](const CouncilRecord &council) {
            m_waiting = make;
            emit agreed(council);
        });
    dialog->open();
}

void SheetsPage::goOnWithSheets()
{
    const bool isKnown =
        m_waiting && round() != nullptr && !councilIsAsked(m_snapshot->source, round()->id);
    if (isKnown)
        std::exchange(m_waiting, nullptr)();
}

void SheetsPage::showNotKept(const Error &error)
{
    m_waiting = nullptr;
    if (m_bonusDialog)
        m_bonusDialog->showError(error);
}

void SheetsPage::askForSignature()
{
    auto *dialog = new SignDialog(m_snapshot, *round(), m_current, m_figures, this);
    connect(dialog, &SignDialog::signingConfirmed, this, [this](const Signing &signing) {
        emit signRequested(signing, paperWriter(m_snapshot->source.catalogue, m_paper));
    });
    dialog->open();
}

void SheetsPage::showMessage(const QString &sentence, bool isBad)
{
    m_message->setText(sentence);
    m_message->setInk(isBad ? Ink::Bad : Ink::Good);
    m_message->setVisible(!sentence.isEmpty());
}

bool SheetsPage::offers(PageAction action) const
{
    const bool ready = m_stack->currentIndex() == 0;
    if (action == PageAction::ExportPdf)
        return ready && m_save->isEnabled();
    if (action == PageAction::Print)
        return ready && m_print->isEnabled();
    return ready && action == PageAction::Find;
}

void SheetsPage::perform(PageAction action)
{
    if (action == PageAction::ExportPdf)
        onceCouncilIsKnown([this] { askWhereToSave(); });
    else if (action == PageAction::Print)
        onceCouncilIsKnown([this] { askForPrinter(); });
    else if (action == PageAction::Find)
        m_filter->setFocus();
}

} // namespace headroom::ui
