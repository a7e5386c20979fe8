// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/overview.h"
#include "ui/style/card.h"
#include "ui/text/figures.h"

namespace headroom::ui {

class HowButton;
class Pill;
class TextLabel;
class TileBar;
class TileDrawing;

/// One indicator at a glance. A click or the space bar chooses the indicator.
class TileCard : public Card
{
    Q_OBJECT

public:
    explicit TileCard(const Figures &figures, QWidget *parent = nullptr);

    /// isPart: only the answers of a filter count; targets are set for all answers.
    void showTile(
        const OverviewTile &tile, const Metric &metric, const Limits &limits, bool isPart = false);

    const QString &metric() const { return m_metric; }

    void setSelected(bool selected);

signals:
    void chosen(const QString &metric);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showChange(const OverviewTile &tile, const Metric &metric);
    void showProgress(const OverviewTile &tile, const Metric &metric);

    Figures m_figures;
    QString m_metric;
    bool m_isPart = false;
    bool m_selected = false;
    TextLabel *m_name;
    TextLabel *m_answers;
    HowButton *m_how;
    TextLabel *m_value;
    TextLabel *m_unit;
    TileDrawing *m_drawing;
    Pill *m_change;
    TextLabel *m_progress;
    TileBar *m_bar;
};

} // namespace headroom::ui
