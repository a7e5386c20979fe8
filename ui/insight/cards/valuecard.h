// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customervalues.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

class QDoubleSpinBox;
class QFormLayout;

namespace headroom::ui {

class TextLabel;

/// What a point of NPS is worth, from figures that the organisation gives itself.
class ValueCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ValueCard(const Figures &figures, QWidget *parent = nullptr);

    void showValues(const CustomerValues &values);

    QList<ShownRows> tables() const override;

signals:
    /// The user has finished a figure.
    void valuesChanged(const headroom::CustomerValues &values);

protected:
    QString contentText() const override;

private:
    QDoubleSpinBox *addField(const QString &name, const QString &label, QFormLayout &form);
    CustomerValues entered() const;
    /// Every figure with its label.
    QList<std::pair<QString, QString>> entries() const;
    void commit();
    void showResult(const CustomerValues &values);

    Figures m_figures;
    CustomerValues m_values;
    QDoubleSpinBox *m_customers;
    QDoubleSpinBox *m_promoter;
    QDoubleSpinBox *m_passive;
    QDoubleSpinBox *m_detractor;
    TextLabel *m_fromDetractor;
    TextLabel *m_fromDetractorWords;
    TextLabel *m_fromPassive;
    TextLabel *m_fromPassiveWords;
    QWidget *m_result;
};

} // namespace headroom::ui
