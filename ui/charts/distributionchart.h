// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QList>
#include <QStringList>
#include <QWidget>

#include <memory>

namespace headroom::ui {

/// The answers of one period in shares of 0 to 1; not shown with too few answers.
struct DistributionBar
{
    double favourable = 0;
    double neutral = 0;
    double unfavourable = 0;
    bool shown = false;
    bool open = false; ///< unfinished period: drawn lighter
    QStringList card; ///< lines of the read-out
};

/// What a distribution chart draws, in plain values and finished texts.
struct DistributionContent
{
    QStringList labels; ///< one per bar
    QStringList years; ///< below the first label of each year
    QList<DistributionBar> bars;
    QStringList names; ///< favourable, neutral, unfavourable; an empty name is not drawn
    QStringList shares; ///< of the last shown period, written below the names
    QStringList axis; ///< texts at 0, 50 and 100 percent
    QString accessibleSummary;
};

/// Stacked shares of a period each, with direct labels at the right.
void paintDistribution(QPainter &painter, const QRectF &rect, const DistributionContent &content,
    const Tokens &tokens);

class DistributionChart : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionChart(QWidget *parent = nullptr);
    ~DistributionChart() override;

    void showContent(const DistributionContent &content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace headroom::ui
