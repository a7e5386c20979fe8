// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/figures.h"

#include <QDoubleSpinBox>

namespace headroom::ui {

/// A score to type in or step through, written as the program writes scores: "+35,0" and "35.0" in
/// the user's number format, with a true or an ASCII minus, with or without a sign.
class TargetField : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit TargetField(const Figures &figures, QWidget *parent = nullptr);

    void setMetric(const Metric &metric);

    QString textFromValue(double value) const override;
    double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

signals:
    /// What is typed is a number, but not one of the scale.
    void leftScale(double value);
    void backOnScale();

private:
    std::optional<double> parsed(const QString &text) const;
    void tellScale(const QString &text);

    const Figures &m_figures;
    Metric m_metric;
    bool m_outside = false;
};

/// Where the field and the slider end: the scale, or for amounts without an upper end, twice the
/// score of now.
struct TargetRange
{
    double lowest = 0;
    double highest = 0;
};

TargetRange targetRange(const Metric &metric, double current);

} // namespace headroom::ui
