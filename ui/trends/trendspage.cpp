// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/trendspage.h"

#include "core/reports/canvas/ownmetric.h"
#include "ui/charts/distributioncontent.h"
#include "ui/charts/flags/actionwork.h"
#include "ui/charts/howbutton.h"
#include "ui/charts/trendexport.h"
#include "ui/print/report/reportoutput.h"
#include "ui/style/buttons.h"
#include "ui/style/textlabel.h"
#include "ui/text/indicators/ownwords.h"
#include "ui/text/metricwords.h"
#include "ui/trends/findinglist.h"
#include "ui/trends/multiplesview.h"
#include "ui/trends/multipleswork.h"
#include "ui/trends/trendreport.h"
#include "ui/trends/trendtablemodel.h"
#include "ui/trends/trendunitpicker.h"
#include "ui/trends/trendwords.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace headroom::ui {

TrendsPage::TrendsPage(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_output(new ReportOutput(this))
    , m_work(new ActionWork(this))
    , m_multiplesWork(new MultiplesWork(figures.language(), this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("trendsPage"));
    connect(m_output, &ReportOutput::failed, this, &TrendsPage::failed);
    connect(m_work, &ActionWork::effectsFound, this, [this](const QList<ActionEffect> &effects) {
        m_effects = effects;
        showFindings();
    });
    connect(m_multiplesWork, &MultiplesWork::factsFound, this,
        [this](const SnapshotPtr &snapshot, const TrendFacts &facts) {
            m_multiples->showFacts(facts, snapshot->source);
        });
    m_pages->addWidget(buildContent());
    m_pages->addWidget(buildEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    showSnapshot({}, {});
}

void TrendsPage::showSnapshot(const SnapshotPtr &snapshot, const Selection &selection)
{
    const bool newData = snapshot != m_given;
    const bool newUnit = selection.unit != m_selection.unit;
    m_given = snapshot;
    m_snapshot = withOwnIndicator(snapshot, selection.own);
    m_selection = selection;
    const bool empty = !snapshot || !snapshot->source.calendar;
    m_pages->setCurrentIndex(empty ? 1 : 0);
    if (empty) {
        m_multiplesWork->drop();
        m_progress = {};
        return;
    }
    UnitChoices &choices = m_picker->choices();
    if (newData)
        measureActions();
    if (newData)
        choices.showOrganisation(snapshot->source, m_figures.language());
    if (newUnit || newData || choices.chosen().isEmpty())
        choices.setChosen({selection.unit});
    refresh();
    showMultiples();
}

void TrendsPage::refresh()
{
    const ReportSource &source = m_snapshot->source;
    const Metric *metric = source.catalogue.metric(shownMetric(m_selection));
    if (!metric || !source.calendar)
        return;
    fitIndicator(*metric);
    TrendOptions options = m_options;
    options.interval = options.interval && !metric->withoutInterval;
    const DateRange range = source.calendar->resolve(m_selection.period);
    m_facts = trendFacts(source, {metric->id, range, m_granularity, m_picker->choices().chosen()},
        progressOf(metric->id));
    m_title->setText(trendTitle(*metric, m_granularity));
    m_subtitle->setText(trendSubtitle(m_facts, options, source, m_figures));
    explain(*metric);
    m_chart->showContent(trendContent(m_facts, source, m_figures, options));
    m_table->showFacts(m_facts, source);
    m_shares->showContent(distributionContent(m_facts, m_figures));
    m_shareTitle->setText(sharesTitle(m_facts.metric));
    showFindings();
}

const std::optional<RoundProgress> &TrendsPage::progressOf(const QString &metric)
{
    if (m_progress.snapshot != m_snapshot || m_progress.metric != metric)
        m_progress = {m_snapshot, metric, newestProgress(m_snapshot->source, metric)};
    return m_progress.of;
}

void TrendsPage::explain(const Metric &metric)
{
    const ReportSource &source = m_snapshot->source;
    if (const OwnIndicator *own = ownIndicator(source, metric))
        m_how->setAnswer(own->name, howOwnCalculated(*own, source));
    else
        m_how->setMetric(metric, source.limits);
}

QList<TrendFinding> TrendsPage::findings() const
{
    const ReportSource &source = m_snapshot->source;
    return trendFindings(m_facts, source, m_figures)
        + actionFindings(m_facts, m_effects, source, m_figures);
}

void TrendsPage::showFindings()
{
    if (m_snapshot)
        m_findings->showFindings(findings());
}

void TrendsPage::measureActions()
{
    m_effects.clear();
    const ReportSource &source = m_snapshot->source;
    // An effect is measured over all answers of whom the action is for, as on the Actions page.
    if (source.filter.isEmpty() && !source.actions.isEmpty())
        m_work->ask(m_given, source.actions);
}

void TrendsPage::fitIndicator(const Metric &metric)
{
    const bool ofAnswers = !metric.ofMonths && !metric.isOwn();
    if (!ofAnswers && m_granularity == Granularity::Week) {
        m_granularity = Granularity::Month;
        m_granularities->choose(static_cast<int>(m_granularity));
    }
    m_week->setEnabled(ofAnswers);
    m_interval->setVisible(!metric.withoutInterval);
    for (QWidget *widget : std::as_const(m_ofAnswers))
        widget->setVisible(ofAnswers);
}

void TrendsPage::showMultiples()
{
    const DateRange range = m_snapshot->source.calendar->resolve(m_selection.period);
    const QString metric = shownMetric(m_selection);
    m_multiplesWork->ask(m_snapshot, {metric, range, m_granularity, {}}, progressOf(metric));
}

void TrendsPage::openPoint(int index)
{
    // Behind an own indicator stand the answers to several others.
    const bool isOwn = m_selection.own != IndicatorId();
    if (isOwn || m_facts.lines.isEmpty() || index >= m_facts.lines.first().series.size())
        return;
    const TrendLine &line = m_facts.lines.first();
    emit answersAsked(line.unit, line.series[index].period.range);
}

bool TrendsPage::offers(PageAction action) const
{
    if (!m_snapshot || !m_snapshot->source.calendar)
        return false;
    return action == PageAction::CopyData || action == PageAction::CopyChart
        || action == PageAction::Find || action == PageAction::ExportPdf
        || action == PageAction::Print;
}

void TrendsPage::perform(PageAction action)
{
    switch (action) {
    case PageAction::CopyData:
        return QGuiApplication::clipboard()->setText(
            trendRows(m_facts, m_snapshot->source, m_figures));
    case PageAction::CopyChart:
        return QGuiApplication::clipboard()->setImage(m_chart->image(m_chart->size(), 2));
    case PageAction::Find:
        return m_picker->focusSearch();
    case PageAction::ExportPdf:
        return exportFile(tr("PDF document (*.pdf)"), QStringLiteral("pdf"));
    case PageAction::Print:
        if (!m_facts.lines.isEmpty())
            m_output->print(trendReport(m_facts, m_options, findings(), shownRows(*m_tableView),
                m_snapshot->source, m_figures));
        return;
    case PageAction::Undo:
    case PageAction::Redo:
        break;
    }
}

void TrendsPage::exportFile(const QString &filter, const QString &suffix)
{
    m_output->saveAs(
        {tr("Export the chart"), filter, m_title->text(), suffix}, [this](const QString &file) {
            return exportTrendFile(file, m_facts, m_snapshot->source, m_figures, font(), m_options);
        });
}

} // namespace headroom::ui
