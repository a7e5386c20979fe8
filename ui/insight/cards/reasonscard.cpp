// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/reasonscard.h"

#include "ui/insight/cards/facttable.h"
#include "ui/insight/cards/twoparts.h"
#include "ui/insight/how/howtold.h"
#include "ui/insight/insightwords.h"
#include "ui/style/buttons.h"
#include "ui/style/textlabel.h"
#include "ui/tables/cells.h"
#include "ui/tables/delegates.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QToolButton>

namespace headroom::ui {

namespace {

constexpr int ShareColumn = 1;
constexpr int MiddleColumn = 3;
constexpr int ChangeColumn = 6;
constexpr int TrendShareColumn = 1;
constexpr int TrendChangeColumn = 5;

FactCell shareCell(std::optional<qint64> naming, qint64 comments, const Figures &figures)
{
    if (!naming || comments == 0)
        return {QStringLiteral("–"), {}, {}, {}, {}};
    const double share = static_cast<double>(*naming) / static_cast<double>(comments);
    return {figures.percent(share, 0), share, {}, {}, {}};
}

Tone toneOf(const Change &change)
{
    if (change.kind == ChangeKind::RealRise)
        return Tone::Bad;
    return change.kind == ChangeKind::RealDecline ? Tone::Good : Tone::Neutral;
}

} // namespace

ReasonsCard::ReasonsCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("reasons"), tr("Reasons in comments"), parent)
    , m_figures(figures)
    , m_parts(new TwoParts(this))
    , m_table(new FactTable(tr("Reasons in comments"), this))
    , m_example(new TextLabel(TextRole::Caption, this))
    , m_trendTitle(new TextLabel(TextRole::Body, this))
    , m_trendChoice(new SegmentedControl(this))
    , m_trend(new FactTable(tr("One reason over time"), this))
    , m_followUp(new QToolButton(this))
{
    m_table->setObjectName(QStringLiteral("reasonsTable"));
    m_table->setItemDelegateForColumn(ShareColumn, new ProgressDelegate(m_table));
    m_table->setItemDelegateForColumn(ChangeColumn, new PillDelegate(m_table));
    m_example->setObjectName(QStringLiteral("reasonsExample"));
    m_example->setWordWrap(true);
    auto *words = new QToolButton(this);
    words->setObjectName(QStringLiteral("reasonsWords"));
    words->setText(tr("Words…"));
    words->setToolTip(tr("The words that reasons are recognised by; they can be changed."));
    words->setAutoRaise(true);
    addTool(words);
    connect(words, &QToolButton::clicked, this, &ReasonsCard::wordsAsked);
    m_followUp->setObjectName(QStringLiteral("reasonsFollowUp"));
    m_followUp->setText(tr("Follow up…"));
    m_followUp->setToolTip(tr("The detractors who left a reason and can be called back."));
    m_followUp->setAutoRaise(true);
    addTool(m_followUp);
    offerFollowUp(false);
    connect(m_followUp, &QToolButton::clicked, this, &ReasonsCard::followUpAsked);
    connect(m_table, &FactTable::rowChosen, this, &ReasonsCard::showRow);
    m_parts->first().addWidget(m_table);
    m_parts->first().addWidget(m_example);
    m_trendTitle->setObjectName(QStringLiteral("reasonTrendTitle"));
    m_trendTitle->setWordWrap(true);
    m_trendChoice->setAccessibleName(tr("One reason over time"));
    m_trendChoice->addChoice(0, tr("Per quarter"))->setObjectName(QStringLiteral("reasonQuarters"));
    m_trendChoice->addChoice(1, tr("Per location"))->setObjectName(QStringLiteral("reasonPlaces"));
    m_trendChoice->choose(0);
    connect(m_trendChoice, &SegmentedControl::chosen, this, [this](int choice) {
        m_byLocation = choice == 1;
        showTrend(m_table->currentRow());
    });
    m_trend->setObjectName(QStringLiteral("reasonTrendTable"));
    m_trend->setItemDelegateForColumn(TrendShareColumn, new ProgressDelegate(m_trend));
    m_trend->setItemDelegateForColumn(TrendChangeColumn, new PillDelegate(m_trend));
    m_parts->second().addWidget(m_trendTitle);
    m_parts->second().addWidget(m_trendChoice, 0, Qt::AlignLeft);
    m_parts->second().addWidget(m_trend);
    content().addWidget(m_parts);
    showHint(tr("Reading the comments…"));
}

void ReasonsCard::showFacts(
    const ReasonFacts &facts, const SnapshotPtr &snapshot, const Metric &metric)
{
    m_facts = facts;
    m_snapshot = snapshot;
    setSubtitle({});
    if (facts.comments == 0) {
        showHint(tr("There are no comments in these data. Import a file with a column of what "
                    "customers say in their own words."));
        return;
    }
    if (std::holds_alternative<Withheld>(facts.score)) {
        showHint(noScoreHint(facts.score, snapshot->source.limits, m_figures));
        return;
    }
    if (!facts.isShown) {
        //: %1 and %2 numbers
        showHint(tr("There are %1 comments in this selection; from %2 on, reasons are shown, so "
                    "that nobody is recognised. Choose a longer period or a larger unit.")
                     .arg(m_figures.count(facts.comments),
                         m_figures.count(snapshot->source.limits.minimumForComments)));
        return;
    }
    const QString lexicon = lexiconStateWords(*snapshot->lexicon, m_figures);
    const QString recognised = recognisedWords(facts, m_figures);
    setSubtitle(lexicon.isEmpty() ? recognised : recognised + u' ' + lexicon);
    std::vector<FactRow> rows;
    for (const ReasonRow &row : facts.rows)
        rows.push_back(rowOf(row));
    m_example->clear();
    m_table->showFacts(columns(metric), std::move(rows));
    m_table->setAlwaysHidden(MiddleColumn, metricWords(metric).neutral.isEmpty());
    showRow(m_table->currentRow());
    showContent();
    setMeaning(reasonsMeaning(facts, metric, m_figures));
    setHow(howReasonsAreCounted(facts, metric, snapshot->source.limits, m_figures));
}

QList<FactColumn> ReasonsCard::columns(const Metric &metric) const
{
    const MetricWords words = metricWords(metric);
    return {{tr("Reason")}, {QString(), false, true, true, true},
        {capitalised(words.unfavourable), true}, {capitalised(words.neutral), true},
        {capitalised(words.favourable), true},
        //: heading: a number of comments of the unfavourable group
        {tr("Comments"), true},
        //: heading: change since the quarter before
        {tr("Change")}};
}

FactRow ReasonsCard::rowOf(const ReasonRow &row) const
{
    const FactCell bad = shareCell(row.unfavourable, m_facts.unfavourable, m_figures);
    FactCell bar;
    bar.key = bad.key;
    bar.spoken = bad.text;
    const double share = bad.key.toDouble();
    bar.drawing = QVariant::fromValue(
        ProgressCell{share > 0 ? std::optional(share) : std::nullopt, Tone::Bad});
    FactCell change;
    change.spoken = reasonChangeWords(row.change, m_figures);
    change.drawing = QVariant::fromValue(PillCell{change.spoken, toneOf(row.change)});
    if (row.change.difference)
        change.key = row.change.difference->change;
    if (m_facts.quarters)
        change.toolTip = m_figures.range(m_facts.quarters->before) + QStringLiteral(" → ")
            + m_figures.range(m_facts.quarters->after);
    return {{{reasonWords(row.reason), {}, {}, {}, {}}, bar, bad,
        shareCell(row.neutral, m_facts.neutral, m_figures),
        shareCell(row.favourable, m_facts.favourable, m_figures),
        {row.unfavourable ? m_figures.count(*row.unfavourable) : QStringLiteral("–"),
            row.unfavourable ? QVariant(*row.unfavourable) : QVariant(), {}, {}, {}},
        change}};
}

void ReasonsCard::showRow(int row)
{
    showExample(row);
    showTrend(row);
    m_parts->arrange();
}

FactRow ReasonsCard::trendRow(
    const NamedShare &share, const QString &first, const QVariant &key) const
{
    const FactCell percent = shareCell(share.naming, share.comments, m_figures);
    const double part = percent.key.toDouble();
    FactCell bar;
    bar.key = percent.key;
    bar.spoken = percent.text;
    bar.drawing =
        QVariant::fromValue(ProgressCell{part > 0 ? std::optional(part) : std::nullopt, Tone::Bad});
    const bool hasEarlier = share.change.before.n + share.change.after.n > 0;
    FactCell change{QStringLiteral("–"), {}, {}, {}, {}};
    if (hasEarlier) {
        change = {{}, {}, {}, reasonChangeWords(share.change, m_figures), {}};
        change.drawing = QVariant::fromValue(PillCell{change.spoken, toneOf(share.change)});
    }
    if (share.change.difference)
        change.key = share.change.difference->change;
    return {{{first, key, {}, {}, {}}, bar, percent,
        {share.naming ? m_figures.count(*share.naming) : QStringLiteral("–"),
            share.naming ? QVariant(*share.naming) : QVariant(), {}, {}, {}},
        {m_figures.count(share.comments), share.comments, {}, {}, {}}, change}};
}

void ReasonsCard::showTrend(int row)
{
    const bool isKnown = row >= 0 && row < m_facts.rows.size();
    const ReasonRow reason = isKnown ? m_facts.rows[row] : ReasonRow();
    const QList<NamedShare> &shares = m_byLocation ? reason.places : reason.trend;
    const auto quarterWords = [this](const NamedShare &share) {
        return m_figures.period(Period::containing(Granularity::Quarter, share.quarter.first));
    };
    for (QWidget *part : std::initializer_list<QWidget *>{m_trendTitle, m_trendChoice})
        part->setVisible(!reason.trend.isEmpty());
    m_trend->setVisible(!shares.isEmpty());
    if (shares.isEmpty())
        return;
    m_trendTitle->setText(m_byLocation
            //: %1 a reason, %2 a quarter of a year
            ? tr("%1 per location in %2").arg(reasonWords(reason.reason), quarterWords(shares[0]))
            //: %1 a reason
            : tr("%1 per quarter").arg(reasonWords(reason.reason)));
    std::vector<FactRow> rows;
    for (const NamedShare &share : shares)
        rows.push_back(trendRow(share,
            m_byLocation
                ? unitWords(m_snapshot->source.organisation, UnitRef::atLocation(share.location))
                : quarterWords(share),
            m_byLocation ? QVariant() : QVariant(share.quarter.first)));
    m_trend->showFacts({{m_byLocation ? tr("Location") : tr("Quarter")},
                           {QString(), false, true, true, true}, {tr("Share"), true},
                           //: heading: how many comments name a reason
                           {tr("Name it"), true}, {tr("Comments"), true}, {tr("Change")}},
        std::move(rows));
}

void ReasonsCard::showExample(int row)
{
    const bool isKnown = row >= 0 && row < m_facts.rows.size() && m_facts.rows[row].example;
    m_example->setText(isKnown
            ? exampleWords(*m_facts.rows[row].example, m_snapshot->source, m_figures)
            : QString());
    m_example->setVisible(isKnown);
}

void ReasonsCard::offerFollowUp(bool isOn)
{
    m_followUp->setVisible(isOn);
}

ActionSubject ReasonsCard::subject() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_facts.rows.size())
        return {};
    return {ActionTopic::Reason, m_facts.rows[row].reason};
}

QList<ShownRows> ReasonsCard::tables() const
{
    return m_trend->isHidden() ? QList<ShownRows>{m_table->forPaper()}
                               : QList<ShownRows>{m_table->forPaper(), m_trend->forPaper()};
}

QString ReasonsCard::contentText() const
{
    QStringList parts{m_table->copyText()};
    if (!m_trend->isHidden())
        parts << m_trendTitle->text() << m_trend->copyText();
    return parts.join(u'\n');
}

} // namespace headroom::ui
