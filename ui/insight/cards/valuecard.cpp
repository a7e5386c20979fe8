// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/valuecard.h"

#include "core/insight/pointvalue.h"
#include "ui/insight/how/howtold.h"
#include "ui/insight/insightwords.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>

namespace headroom::ui {

namespace {

constexpr double Largest = 1e9;
constexpr int Cents = 2;

} // namespace

ValueCard::ValueCard(const Figures &figures, QWidget *parent)
    : InsightCard(QStringLiteral("value"), tr("What one NPS point is worth"), parent)
    , m_figures(figures)
    , m_fromDetractor(new TextLabel(TextRole::PageTitle, this))
    , m_fromDetractorWords(new TextLabel(TextRole::Caption, this))
    , m_fromPassive(new TextLabel(TextRole::PageTitle, this))
    , m_fromPassiveWords(new TextLabel(TextRole::Caption, this))
    , m_result(new QWidget(this))
{
    setSubtitle(tr("By your own figures: what a customer of each group is worth in a year."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    m_customers = addField(QStringLiteral("valueCustomers"), tr("Customers"), *form);
    m_promoter = addField(QStringLiteral("valuePromoter"), tr("A promoter, a year"), *form);
    m_passive = addField(QStringLiteral("valuePassive"), tr("A passive, a year"), *form);
    m_detractor = addField(QStringLiteral("valueDetractor"), tr("A detractor, a year"), *form);
    m_customers->setPrefix({});
    m_customers->setDecimals(0);
    content().addLayout(form);
    m_fromDetractor->setObjectName(QStringLiteral("valueFromDetractor"));
    m_fromPassive->setObjectName(QStringLiteral("valueFromPassive"));
    auto *results = new QHBoxLayout(m_result);
    results->setContentsMargins(0, 8, 0, 0);
    results->setSpacing(24);
    for (const auto &[figure, words] : {std::pair(m_fromDetractor, m_fromDetractorWords),
             std::pair(m_fromPassive, m_fromPassiveWords)}) {
        words->setWordWrap(true);
        auto *part = new QVBoxLayout;
        part->setSpacing(0);
        part->addWidget(figure);
        part->addWidget(words);
        results->addLayout(part, 1);
    }
    m_fromDetractorWords->setText(tr("a year for one point, when detractors become promoters"));
    m_fromPassiveWords->setText(tr("a year for one point, when passives become promoters"));
    content().addWidget(m_result);
    showResult({});
}

QDoubleSpinBox *ValueCard::addField(const QString &name, const QString &label, QFormLayout &form)
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
    form.addRow(label, field);
    return field;
}

void ValueCard::showValues(const CustomerValues &values)
{
    m_values = values;
    for (const auto &[field, value] :
        {std::pair(m_customers, values.customers), std::pair(m_promoter, values.promoter),
            std::pair(m_passive, values.passive), std::pair(m_detractor, values.detractor)}) {
        const QSignalBlocker quiet(field);
        field->setValue(value);
    }
    showResult(values);
}

CustomerValues ValueCard::entered() const
{
    return {m_customers->value(), m_promoter->value(), m_passive->value(), m_detractor->value()};
}

void ValueCard::commit()
{
    const CustomerValues values = entered();
    if (values == m_values)
        return;
    m_values = values;
    showResult(values);
    emit valuesChanged(values);
}

void ValueCard::showResult(const CustomerValues &values)
{
    const std::optional<PointValue> value = pointValue(values);
    m_result->setVisible(value.has_value());
    setHow(howAPointIsValued(values, m_figures));
    if (!value) {
        setMeaning(tr("Fill in how many customers you have and what one of each group brings in a "
                      "year; the value of a point follows. The figures are kept in this "
                      "database."));
        return;
    }
    m_fromDetractor->setText(euroWords(value->fromDetractor, m_figures));
    m_fromPassive->setText(euroWords(value->fromPassive, m_figures));
    setMeaning(tr("This assumes that a customer who becomes a promoter comes to be worth what "
                  "promoters are worth now. One point is 1 % of the customers from passive to "
                  "promoter, or 0.5 % from detractor to promoter."));
}

QList<ShownRows> ValueCard::tables() const
{
    if (m_result->isHidden())
        return {};
    //: heading of a table on paper
    ShownRows rows{{tr("Your own figures"), tr("Value")}, {}};
    for (const auto &[label, value] : entries())
        rows.rows.append({label, value});
    return {rows};
}

QList<std::pair<QString, QString>> ValueCard::entries() const
{
    QList<std::pair<QString, QString>> entries;
    for (const QDoubleSpinBox *field : {m_customers, m_promoter, m_passive, m_detractor})
        entries.append({field->accessibleName(), field->text()});
    if (!m_result->isHidden()) {
        entries.append({m_fromDetractorWords->text(), m_fromDetractor->text()});
        entries.append({m_fromPassiveWords->text(), m_fromPassive->text()});
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
