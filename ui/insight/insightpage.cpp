// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/insightpage.h"

#include "core/indicators/owncolumns.h"
#include "ui/insight/cards/drivers/driverscard.h"
#include "ui/insight/cards/extremescard.h"
#include "ui/insight/cards/journeycard.h"
#include "ui/insight/cards/performancecard.h"
#include "ui/insight/cards/prioritiescard.h"
#include "ui/insight/cards/reasonscard.h"
#include "ui/insight/cards/valuecard.h"
#include "ui/insight/followup/followupdialog.h"
#include "ui/insight/insightreport.h"
#include "ui/insight/insightwork.h"
#include "ui/insight/lexicon/lexicondialog.h"
#include "ui/insight/redaction/redactiondialog.h"
#include "ui/print/report/reportoutput.h"
#include "ui/style/emptystate.h"
#include "ui/style/textlabel.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedLayout>

namespace headroom::ui {

namespace {

constexpr int WidestSingleColumn = 1100; ///< of the window, in pixels
constexpr int WideShare = 5; ///< of two cards side by side
constexpr int NarrowShare = 3;

} // namespace

InsightPage::InsightPage(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_work(new InsightWork(this))
    , m_output(new ReportOutput(this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("insightPage"));
    m_stack->addWidget(buildContent());
    m_stack->addWidget(buildEmpty());
    connect(m_work, &InsightWork::factsFound, this, [this](const InsightFacts &facts) {
        m_facts = facts;
        showFacts();
        emit actionsChanged();
    });
    connect(m_output, &ReportOutput::failed, this, &InsightPage::failed);
    connect(m_output, &ReportOutput::saved, this, &InsightPage::exported);
    connect(m_value, &ValueCard::valuesChanged, this, &InsightPage::customerValuesChanged);
    connect(m_reasons, &ReasonsCard::wordsAsked, this, &InsightPage::openLexicon);
    connect(m_reasons, &ReasonsCard::followUpAsked, this, &InsightPage::openFollowUp);
    connect(m_extremes, &ExtremesCard::answerAsked, this, &InsightPage::answerAsked);
    const QList<InsightCard *> all = cards();
    for (InsightCard *card : all)
        connect(card, &InsightCard::actionAsked, this,
            [this, card] { emit actionProposed(proposalFrom(*card)); });
    showSnapshot({}, {});
}

QWidget *InsightPage::buildContent()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    m_scope = new TextLabel(TextRole::Caption, content);
    m_scope->setObjectName(QStringLiteral("insightScope"));
    m_scope->setWordWrap(true);
    m_drivers = new DriversCard(m_figures, content);
    m_priorities = new PrioritiesCard(m_figures, content);
    m_value = new ValueCard(m_figures, content);
    m_performance = new PerformanceCard(m_figures, content);
    m_reasons = new ReasonsCard(m_figures, content);
    m_journey = new JourneyCard(m_figures, content);
    m_extremes = new ExtremesCard(m_figures, content);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(CardGap);
    m_columns->addWidget(m_performance, WideShare);
    m_columns->addWidget(m_value, NarrowShare);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(PageMargin, PageMargin - 8, PageMargin, PageMargin);
    column->setSpacing(CardGap);
    column->addWidget(new TextLabel(TextRole::PageTitle, tr("Insight"), content));
    column->addWidget(m_scope);
    column->addWidget(m_drivers);
    column->addWidget(m_priorities);
    column->addLayout(m_columns);
    for (InsightCard *card : std::initializer_list<InsightCard *>{m_reasons, m_journey, m_extremes})
        column->addWidget(card);
    column->addStretch(1);
    arrange();
    return scroll;
}

QWidget *InsightPage::buildEmpty()
{
    auto *empty = new EmptyState(QStringLiteral("insight"),
        {tr("There is nothing to explain yet"),
            tr("Import the file of your survey tool, comments and delivery times included."),
            tr("Import survey file…")},
        this);
    connect(empty, &EmptyState::actionRequested, this, &InsightPage::importRequested);
    return empty;
}

QList<InsightCard *> InsightPage::cards() const
{
    return {m_drivers, m_priorities, m_performance, m_reasons, m_value, m_journey, m_extremes};
}

void InsightPage::showSnapshot(const SnapshotPtr &snapshot, const Selection &selection)
{
    m_snapshot = snapshot;
    m_selection = selection;
    const OwnIndicator *own =
        snapshot ? findIndicator(snapshot->source.indicators, selection.own) : nullptr;
    if (own != nullptr && !own->column.isEmpty())
        m_selection.metric = ownMeasureId(*own);
    m_facts.reset();
    m_hasStories = false;
    m_orders = {};
    if (!snapshot || !snapshot->source.calendar) {
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentIndex(0);
    m_value->showValues(snapshot->customers);
    m_reasons->offerFollowUp(snapshot->followUp.isOn);
    const Metric *metric = snapshot->source.catalogue.metric(m_selection.metric);
    const QStringList scope{metric != nullptr ? metricWords(*metric).name : QString(),
        scopeWords(snapshot->source, selection.unit),
        m_figures.range(snapshot->source.calendar->resolve(selection.period))};
    m_scope->setText(scope.join(QStringLiteral(" · ")));
    m_work->ask(snapshot, m_selection);
    emit storiesAsked(m_selection);
}

void InsightPage::showFacts()
{
    if (!m_snapshot || !m_facts)
        return;
    const InsightFacts facts = withOrders(*m_facts, m_orders, m_snapshot->source);
    m_drivers->showFacts(facts, m_snapshot->source);
    m_priorities->showFacts(facts, m_snapshot->source);
    m_performance->showFacts(facts, m_snapshot->source);
    m_journey->showFacts(facts, m_snapshot);
    m_value->showSpending(facts.spending, m_snapshot->source.limits);
}

void InsightPage::openLexicon()
{
    auto *dialog = new LexiconDialog(*m_snapshot->lexicon, m_figures, this);
    connect(dialog, &LexiconDialog::saved, this, &InsightPage::lexiconChanged);
    connect(dialog, &LexiconDialog::exported, this, &InsightPage::exported);
    dialog->open();
}

void InsightPage::openFollowUp()
{
    m_followUp = new FollowUpDialog(m_figures, this);
    connect(m_followUp, &FollowUpDialog::stateAsked, this, &InsightPage::followUpChanged);
    connect(m_followUp, &FollowUpDialog::exported, this, &InsightPage::exported);
    connect(m_followUp, &FollowUpDialog::failed, this, &InsightPage::failed);
    emit followUpAsked(m_selection);
}

void InsightPage::showFollowUp(const FollowUpList &list)
{
    if (!m_followUp || !m_snapshot)
        return;
    m_followUp->showList(list, m_snapshot);
    m_followUp->open();
}

void InsightPage::takeFollowUp(const FollowUpChange &change)
{
    if (m_followUp)
        m_followUp->take(change);
}

void InsightPage::showStories(const StoryFacts &facts)
{
    const bool isCurrent =
        m_snapshot && facts.generation == m_snapshot->generation && facts.selection == m_selection;
    const Metric *metric =
        isCurrent ? m_snapshot->source.catalogue.metric(m_selection.metric) : nullptr;
    if (metric == nullptr)
        return;
    m_orders = facts.orders;
    showFacts();
    m_reasons->showFacts(facts.reasons, m_snapshot, *metric);
    m_extremes->showFacts(facts.extremes, m_snapshot, *metric);
    m_hasStories = true;
    emit actionsChanged();
}

void InsightPage::showStoriesMissing()
{
    const QString hint = tr("The answers were not read. Choose the period again to read them.");
    m_reasons->showHint(hint);
    m_extremes->showHint(hint);
    m_hasStories = true;
    emit actionsChanged();
}

bool InsightPage::offers(PageAction action) const
{
    if (!m_snapshot || !m_snapshot->source.calendar)
        return false;
    if (action == PageAction::CopyData)
        return true;
    // Paper says of what it is: nothing of an older question may stand on it.
    const bool isComplete = m_facts && m_hasStories
        && m_snapshot->source.catalogue.metric(m_selection.metric) != nullptr;
    return isComplete && (action == PageAction::ExportPdf || action == PageAction::Print);
}

void InsightPage::perform(PageAction action)
{
    if (action == PageAction::CopyData)
        QGuiApplication::clipboard()->setText(copyText());
    else if (action == PageAction::ExportPdf)
        afterReview([this] { m_output->save(report()); });
    else if (action == PageAction::Print)
        afterReview([this] { m_output->print(report()); });
}

void InsightPage::afterReview(const std::function<void()> &output)
{
    m_paperComments.clear();
    const QStringList comments = m_extremes->commentsForPaper();
    if (comments.isEmpty())
        return output();
    auto *dialog = new RedactionDialog(comments, this);
    connect(dialog, &RedactionDialog::approved, this, [this, output](const QStringList &approved) {
        m_paperComments = approved;
        output();
    });
    dialog->open();
}

ReportDocument InsightPage::report() const
{
    QList<ReportDocument::Section> sections;
    const QList<InsightCard *> all = cards();
    for (const InsightCard *card : all) {
        ReportDocument::Section section{
            card->title(), card->subtitle(), std::nullopt, {}, card->meaning()};
        if (card->hasContent()) {
            for (const ShownRows &rows : card->tables())
                section.tables.append({rows.headings, rows.rows, -1, rows.textColumns});
        } else {
            section.meaning = card->hint();
        }
        if (card == m_extremes && !m_paperComments.isEmpty())
            section.meaning +=
                QStringLiteral("\n\n") + m_paperComments.join(QStringLiteral("\n\n"));
        if (card == m_priorities)
            section.quadrants = m_priorities->chart();
        sections.append(section);
    }
    return insightReport(m_selection, sections, m_snapshot->source, m_figures);
}

Action InsightPage::proposalFrom(const InsightCard &card) const
{
    Action action;
    action.subject = card.subject();
    if (m_snapshot && m_snapshot->source.catalogue.lists(m_selection.metric))
        action.metric = m_selection.metric;
    const UnitRef &unit = m_selection.unit;
    const ActionUnit chosen = unit.level() == Level::Employee
        ? ActionUnit{Dimension::Employee, unit.employee()}
        : ActionUnit{Dimension::Location, unit.location()};
    if (unit.level() != Level::Organisation && chosen.id != UnknownUnit)
        action.units = {chosen};
    return action;
}

QString InsightPage::copyText() const
{
    QStringList parts{m_scope->text()};
    const QList<InsightCard *> all = cards();
    for (const InsightCard *card : all)
        parts << card->copyText();
    return parts.join(QStringLiteral("\n\n"));
}

void InsightPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InsightPage::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const bool isSingle = window()->width() < WidestSingleColumn || width() < character * 110;
    m_columns->setDirection(isSingle ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace headroom::ui
