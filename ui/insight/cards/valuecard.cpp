// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/valuecard.h"

#include "ui/insight/how/howtold.h"
#include "ui/insight/insightwords.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace headroom::ui {

namespace {

constexpr double Largest = 1e9;
constexpr double MostTimes = 366;
constexpr int Cents = 2;

} // namespace

ValueCard::ValueCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("value"), tr("What one NPS point is worth"), parent)
    , m_figures(figures)
{
    buildFields();
    buildResults();
    showResult();
}

void ValueCard::buildFields()
{
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(16);
    content().addLayout(m_form);
    m_customers = addField(QStringLiteral("valueCustomers"), tr("Customers"));
    m_customers->setPrefix({});
    m_customers->setDecimals(0);
    m_times = addField(QStringLiteral("valueTimes"), tr("An amount comes, times a year"));
    m_times->setPrefix({});
    m_times->setRange(1.0 / MostTimes, MostTimes);
    m_times->setToolTip(
        tr("1 where the imported amounts are of a whole year; where they are of one "
           "order, how often a customer orders in a year."));
    m_promoter = addGroup(QStringLiteral("valuePromoter"), tr("A promoter, a year"));
    m_passive = addGroup(QStringLiteral("valuePassive"), tr("A passive, a year"));
    m_detractor = addGroup(QStringLiteral("valueDetractor"), tr("A detractor, a year"));
}

QDoubleSpinBox *ValueCard::addField(const QString &name, const QString &label)
{
    auto *field = new QDoubleSpinBox(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setLocale(m_figures.numbers());
    field->setGroupSeparatorShown(true);
    field->setRange(0, Largest);
    field->setDecimals(Cents);
    field->setPrefix(QStringLiteral("€ "));
    field->setKeyboardTracking(false);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    connect(field, &QDoubleSpinBox::valueChanged, this, &ValueCard::commit);
    m_form->addRow(label, field);
    return field;
}

ValueCard::GroupRow ValueCard::addGroup(const QString &name, const QString &label)
{
    GroupRow row{addField(name, label), new TextLabel(TextRole::Body, this)};
    row.imported->setObjectName(name + QStringLiteral("Imported"));
    row.imported->setWordWrap(true);
    m_form->addRow(label, row.imported);
    return row;
}

void ValueCard::buildResults()
{
    m_result = new QWidget(this);
    auto *results = new QHBoxLayout(m_result);
    results->setContentsMargins(0, 8, 0, 0);
    results->setSpacing(24);
    m_fromDetractor = addPart(QStringLiteral("valueFromDetractor"), *results);
    m_fromPassive = addPart(QStringLiteral("valueFromPassive"), *results);
    m_ofDetractor = addPart(QStringLiteral("valueOfDetractor"), *results);
    content().addWidget(m_result);
}

ValueCard::ResultPart ValueCard::addPart(const QString &name, QHBoxLayout &results)
{
    ResultPart part{
        new TextLabel(TextRole::PageTitle, this), new TextLabel(TextRole::Caption, this)};
    part.figure->setObjectName(name);
    part.words->setObjectName(name + QStringLiteral("Words"));
    part.words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(part.figure);
    column->addWidget(part.words);
    column->addStretch(1);
    results.addLayout(column, 1);
    return part;
}

void ValueCard::showValues(const CustomerValues &values)
{
    m_values = values;
    for (const auto &[field, value] :
        {std::pair(m_customers, values.customers), std::pair(m_times, values.timesAYear),
            std::pair(m_promoter.own, values.promoter), std::pair(m_passive.own, values.passive),
            std::pair(m_detractor.own, values.detractor)}) {
        const QSignalBlocker quiet(field);
        field->setValue(value);
    }
    showResult();
}

void ValueCard::showSpending(const std::optional<SpendingGroups> &spending, const Limits &limits)
{
    m_spending = spending;
    m_limits = limits;
    showResult();
}

CustomerValues ValueCard::entered() const
{
    return {m_customers->value(), m_promoter.own->value(), m_passive.own->value(),
        m_detractor.own->value(), m_times->value()};
}

void ValueCard::commit()
{
    const CustomerValues values = entered();
    if (values == m_values)
        return;
    m_values = values;
    showResult();
    emit valuesChanged(values);
}

void ValueCard::showResult()
{
    m_facts = valueFacts(m_values, m_spending, m_limits);
    setSubtitle(m_facts.isImported
            ? tr("By what your customers spend: the amounts in your imports, of the whole "
                 "organisation in this period.")
            : tr("By your own figures: what a customer of each group is worth in a year."));
    m_form->setRowVisible(m_times, m_facts.isImported);
    showGroup(m_promoter, m_facts.promoter);
    showGroup(m_passive, m_facts.passive);
    showGroup(m_detractor, m_facts.detractor);
    m_result->setVisible(m_facts.point.has_value());
    setHow(howAPointIsValued(m_facts, m_limits, m_figures));
    if (!m_facts.point) {
        setMeaning(m_facts.isImported
                ? tr("Fill in how many customers you have; the value of a point follows.")
                : QStringList{sourceWords(),
                    tr("Fill in how many customers you have and what one of each group brings in a "
                       "year; the value of a point follows. The figures are kept in this "
                       "database.")}
                      .join(u'\n')
                      .trimmed());
        return;
    }
    showPart(m_fromDetractor, m_facts.point->fromDetractor,
        tr("a year for one point, when detractors become promoters"));
    showPart(m_fromPassive, m_facts.point->fromPassive,
        tr("a year for one point, when passives become promoters"));
    showPart(m_ofDetractor, m_facts.point->ofDetractor,
        tr("a year less from one detractor than from one promoter"));
    setMeaning(QStringList{sourceWords(),
        tr("This assumes that a customer who becomes a promoter comes to be worth what "
           "promoters are worth now. One point is 1 % of the customers from passive to "
           "promoter, or 0.5 % from detractor to promoter.")}
                   .join(u'\n')
                   .trimmed());
}

void ValueCard::showGroup(const GroupRow &row, const GroupValue &group)
{
    m_form->setRowVisible(row.own, !m_facts.isImported);
    m_form->setRowVisible(row.imported, m_facts.isImported);
    if (!m_facts.isImported)
        return;
    const QString n = m_figures.count(group.n);
    row.imported->setText(group.value.interval
            //: %1 to %3 amounts of money, %4 a number of customers
            ? filledText(tr("%1 (range %2 to %3, n = %4)"),
                {euroWords(group.value.value, m_figures),
                    euroWords(group.value.interval->low, m_figures),
                    euroWords(group.value.interval->high, m_figures), n})
            //: %1 an amount of money, %2 a number of customers
            : filledText(tr("%1 (n = %2)"), {euroWords(group.value.value, m_figures), n}));
}

void ValueCard::showPart(const ResultPart &part, const RangedEuros &euros, const QString &words)
{
    part.figure->setText(euroWords(euros.value, m_figures));
    part.words->setText(euros.interval
            //: %1 what an amount is, %2 and %3 amounts of money
            ? filledText(tr("%1; range %2 to %3"),
                {words, euroWords(euros.interval->low, m_figures),
                    euroWords(euros.interval->high, m_figures)})
            : words);
}

/// Where the figures come from, where that needs saying.
QString ValueCard::sourceWords() const
{
    if (m_facts.tooFew)
        //: %1 to %4 numbers of amounts
        return filledText(
            tr("Amounts of customers were imported (promoters %1, passives %2, detractors %3), but "
               "each group needs %4 in this period; so your own figures are used."),
            {m_figures.count(m_facts.tooFew->promoters.n),
                m_figures.count(m_facts.tooFew->passives.n),
                m_figures.count(m_facts.tooFew->detractors.n),
                m_figures.count(std::max<qint64>(m_limits.minimumForScore, 2))});
    if (m_facts.isIndicative)
        //: %1 a number of amounts
        return filledText(tr("Indicative: a group has fewer than %1 amounts."),
            {m_figures.count(m_limits.minimumForVerdict)});
    return {};
}

QList<ShownRows> ValueCard::tables() const
{
    if (m_result->isHidden() && !m_facts.isImported)
        return {};
    ShownRows rows{//: heading of a table on paper
        {m_facts.isImported ? tr("What customers spend") : tr("Your own figures"),
            //: heading of a table on paper
            tr("Value")},
        {}};
    for (const auto &[label, value] : entries())
        rows.rows.append({label, value});
    return {rows};
}

QList<std::pair<QString, QString>> ValueCard::entries() const
{
    QList<std::pair<QString, QString>> entries{
        {m_customers->accessibleName(), m_customers->text()}};
    if (m_facts.isImported)
        entries.append({m_times->accessibleName(), m_times->text()});
    for (const GroupRow &row : {m_promoter, m_passive, m_detractor})
        entries.append({row.own->accessibleName(),
            m_facts.isImported ? row.imported->text() : row.own->text()});
    if (m_facts.point) {
        for (const ResultPart &part : {m_fromDetractor, m_fromPassive, m_ofDetractor})
            entries.append({part.words->text(), part.figure->text()});
    }
    return entries;
}

QString ValueCard::contentText() const
{
    QStringList lines;
    for (const auto &[label, value] : entries())
        lines << label + u'\t' + value;
    return lines.join(u'\n');
}

} // namespace headroom::ui
