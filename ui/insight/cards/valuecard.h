// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/valuefacts.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

class QDoubleSpinBox;
class QFormLayout;
class QHBoxLayout;

namespace headroom::ui {

class TextLabel;

/// What a point of NPS is worth: from the amounts of customers that were imported, else from
/// figures that the organisation gives itself.
class ValueCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ValueCard(const Figures &figures, QWidget *parent = nullptr);

    /// The organisation's own figures.
    void showValues(const CustomerValues &values);
    /// What customers spend by the imports; nothing where no amounts were imported.
    void showSpending(const std::optional<SpendingGroups> &spending, const Limits &limits);

    QList<ShownRows> tables() const override;

signals:
    /// The user has finished a figure.
    void valuesChanged(const headroom::CustomerValues &values);

protected:
    QString contentText() const override;

private:
    /// What is known of one group: typed in, or from the imports.
    struct GroupRow
    {
        QDoubleSpinBox *own = nullptr;
        TextLabel *imported = nullptr;
    };

    /// An amount that follows, and what it is.
    struct ResultPart
    {
        TextLabel *figure = nullptr;
        TextLabel *words = nullptr;
    };

    void buildFields();
    void buildResults();
    QDoubleSpinBox *addField(const QString &name, const QString &label);
    GroupRow addGroup(const QString &name, const QString &label);
    ResultPart addPart(const QString &name, QHBoxLayout &results);
    CustomerValues entered() const;
    /// Every figure with its label.
    QList<std::pair<QString, QString>> entries() const;
    void commit();
    void showResult();
    void showGroup(const GroupRow &row, const GroupValue &group);
    void showPart(const ResultPart &part, const RangedEuros &euros, const QString &words);
    QString sourceWords() const;

    Figures m_figures;
    CustomerValues m_values;
    std::optional<SpendingGroups> m_spending;
    Limits m_limits;
    ValueFacts m_facts; ///< of the values and the spending
    QFormLayout *m_form = nullptr;
    QDoubleSpinBox *m_customers = nullptr;
    QDoubleSpinBox *m_times = nullptr;
    GroupRow m_promoter;
    GroupRow m_passive;
    GroupRow m_detractor;
    ResultPart m_fromDetractor;
    ResultPart m_fromPassive;
    ResultPart m_ofDetractor;
    QWidget *m_result = nullptr;
};

} // namespace headroom::ui
