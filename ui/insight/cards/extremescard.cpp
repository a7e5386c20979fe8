// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/extremescard.h"

#include "ui/insight/cards/facttable.h"
#include "ui/insight/how/howtold.h"
#include "ui/insight/insightwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int OrderColumn = 1;
constexpr int AnswerColumn = 5;
constexpr int CommentColumn = 6;

bool isOfAmount(const Metric &metric, const Metric &amount)
{
    return !metric.bandings.isEmpty() && !amount.bandings.isEmpty()
        && metric.bandings.first().measure == amount.bandings.first().measure;
}

/// What stands in the column of the indicator: the value that was given or measured. Of a share
/// within a norm that is an amount, which has a name and a unit of its own.
QString valueHeading(const Catalogue &catalogue, const Metric &metric)
{
    const MetricWords words = metricWords(metric);
    for (const Metric &amount : catalogue.metrics()) {
        if (amount.kind != MetricKind::Amount || !isOfAmount(metric, amount))
            continue;
        const MetricWords own = metricWords(amount);
        return QStringLiteral("%1 (%2)").arg(own.name, own.unit);
    }
    return words.name;
}

MetricWords amountWords(const Catalogue &catalogue, const ExtremeFacts &facts)
{
    const Metric *amount = catalogue.metric(facts.amount);
    return amount != nullptr ? metricWords(*amount) : metricWords(facts.amount);
}

} // namespace

ExtremesCard::ExtremesCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("extremes"), tr("Worst ten"), parent)
    , m_figures(figures)
    , m_amounts(new QComboBox(this))
    , m_table(new FactTable(tr("Worst ten"), this))
{
    setSubtitle(tr("The cases to look into: the largest amounts, and what the customer said. A "
                   "click on a row, or Enter, opens the answer."));
    m_amounts->setObjectName(QStringLiteral("extremesAmount"));
    m_amounts->setAccessibleName(tr("Amount"));
    m_amounts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_amounts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setObjectName(QStringLiteral("extremesTable"));
    connect(m_amounts, &QComboBox::activated, this, &ExtremesCard::showAmount);
    m_table->offerOpening(tr("Open this answer…"));
    connect(m_table, &FactTable::rowOpened, this, &ExtremesCard::openCase);
    content().addWidget(m_amounts);
    content().addWidget(m_table);
    showHint(tr("Reading the answers…"));
}

void ExtremesCard::showFacts(
    const QList<ExtremeFacts> &facts, const SnapshotPtr &snapshot, const Metric &metric)
{
    m_facts = facts;
    m_snapshot = snapshot;
    m_metric = metric;
    m_facts.removeIf([](const ExtremeFacts &one) { return one.cases.isEmpty(); });
    if (m_facts.isEmpty()) {
        const ScoreResult score = facts.isEmpty() ? NoData() : facts.first().score;
        showHint(facts.isEmpty()
                ? tr("These data hold no amounts. Import delivery days, response minutes or "
                     "waiting minutes as a column.")
                : noScoreHint(score, snapshot->source.limits, m_figures));
        return;
    }
    m_amounts->clear();
    for (const ExtremeFacts &one : std::as_const(m_facts))
        m_amounts->addItem(amountWords(m_snapshot->source.catalogue, one).name, one.amount);
    const int chosen = std::max(0, m_amounts->findData(m_amount));
    m_amounts->setCurrentIndex(chosen);
    m_amounts->setVisible(m_facts.size() > 1);
    showContent();
    showAmount(chosen);
}

void ExtremesCard::showAmount(int index)
{
    if (index < 0 || index >= m_facts.size())
        return;
    const ExtremeFacts &facts = m_facts[index];
    const Metric *amount = m_snapshot->source.catalogue.metric(facts.amount);
    if (amount == nullptr)
        return;
    m_amount = facts.amount;
    const MetricWords words = metricWords(*amount);
    //: %1 an amount: "Delivery time"
    setTitle(tr("Worst ten: %1").arg(words.name));
    const QString unit = words.unit.isEmpty() ? words.name : words.unit;
    const QList<FactColumn> columns{{tr("Day")}, {tr("Order")}, {tr("Location")}, {tr("Employee")},
        //: heading: an amount, with its unit
        {tr("Amount (%1)").arg(unit), true},
        {valueHeading(m_snapshot->source.catalogue, m_metric), true},
        {tr("What was said"), false, true, false, true}};
    std::vector<FactRow> rows;
    const Redactor redactor = redactorOf(m_snapshot->source.organisation);
    for (const ExtremeCase &one : facts.cases) {
        FactRow row = rowOf(one, *amount);
        row.cells[CommentColumn].copied = redactor.redacted(row.cells[CommentColumn].text);
        rows.push_back(std::move(row));
    }
    const bool hasOrders = std::ranges::any_of(
        facts.cases, [](const ExtremeCase &one) { return !one.orderReference.isEmpty(); });
    m_table->showFacts(columns, std::move(rows));
    m_table->setAlwaysHidden(OrderColumn, !hasOrders);
    m_table->setAlwaysHidden(CommentColumn, !facts.hasComments);
    // Of "delivered in time" the days were said once already.
    m_table->setAlwaysHidden(AnswerColumn, isOfAmount(m_metric, *amount));
    setMeaning(extremesMeaning(facts, *amount, m_figures));
    setHow(howExtremesAreChosen(facts, *amount, m_snapshot->source.limits, m_figures));
}

void ExtremesCard::openCase(int row)
{
    const auto facts = std::ranges::find(m_facts, m_amount, &ExtremeFacts::amount);
    if (facts != m_facts.end() && row >= 0 && row < facts->cases.size())
        emit answerAsked(m_amount, facts->cases[row].id);
}

FactRow ExtremesCard::rowOf(const ExtremeCase &one, const Metric &amount) const
{
    const Organisation &organisation = m_snapshot->source.organisation;
    const double size = static_cast<double>(one.amount) / static_cast<double>(amount.resolution);
    const Measure *measure = m_snapshot->source.catalogue.measure(one.measure);
    FactCell answer{QStringLiteral("–"), {}, {}, {}, {}};
    if (measure != nullptr)
        answer = {valueWords(one.value, *measure, m_figures), one.value, {}, {}, {}};
    const QString comment = one.comment.simplified();
    return {{{m_figures.shortDate(one.day), one.day, {}, {}, {}},
        {one.orderReference, {}, {}, {}, {}}, {organisation.unitName(one.location), {}, {}, {}, {}},
        {organisation.unitName(one.employee), {}, {}, {}, {}},
        {m_figures.score(amount, size), size, {}, {}, {}}, answer,
        {comment, {}, {}, {}, comment.isEmpty() ? QString() : plainToolTip(one.comment)}}};
}

ActionSubject ExtremesCard::subject() const
{
    const bool isListed = m_snapshot && m_snapshot->source.catalogue.lists(m_amount);
    return isListed ? ActionSubject{ActionTopic::Driver, m_amount} : ActionSubject{};
}

QList<ShownRows> ExtremesCard::tables() const
{
    return {m_table->forPaper()};
}

QStringList ExtremesCard::commentsForPaper() const
{
    const auto facts = std::ranges::find(m_facts, m_amount, &ExtremeFacts::amount);
    if (!hasContent() || facts == m_facts.end() || !facts->hasComments)
        return {};
    const Organisation &organisation = m_snapshot->source.organisation;
    const Redactor redactor = redactorOf(organisation);
    QStringList comments;
    for (const ExtremeCase &one : facts->cases) {
        if (one.comment.simplified().isEmpty())
            continue;
        QStringList about{m_figures.shortDate(one.day), organisation.unitName(one.location)};
        about.removeAll(QString());
        //: %1 a day and a location, %2 what a customer said
        comments.append(filledText(tr("%1: “%2”"),
            {about.join(QStringLiteral(", ")), redactor.redacted(one.comment.simplified())}));
    }
    return comments;
}

QString ExtremesCard::contentText() const
{
    return m_table->copyText();
}

} // namespace headroom::ui
