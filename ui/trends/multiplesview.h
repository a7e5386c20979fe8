// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/trendfacts.h"
#include "ui/charts/minitrend.h"
#include "ui/text/figures.h"

#include <QWidget>

namespace headroom::ui {

enum class MultiplesOrder { ByName, LowestFirst, LargestDeclineFirst };

/// All locations beside one another on one scale. Painted as one widget: five hundred cells cost no
/// more than what is visible. Arrow keys move, Enter opens.
class MultiplesView : public QWidget
{
    Q_OBJECT

public:
    explicit MultiplesView(const Figures &figures, QWidget *parent = nullptr);

    /// The facts have the lines in the order of the alphabet.
    void showFacts(const TrendFacts &facts, const ReportSource &source);
    void setOrder(MultiplesOrder order);

    qsizetype count() const { return m_cells.size(); }

    QString nameAt(qsizetype cell) const;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void unitOpened(headroom::UnitRef unit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        UnitRef unit;
        MiniTrend trend;
        std::optional<double> score;
        std::optional<double> change;
        qsizetype place = 0; ///< in the facts
    };

    Cell cellOf(
        const TrendLine &line, const Metric &metric, const Organisation &organisation) const;
    void sortCells();
    int columnsFor(int width) const;
    QRectF cellRect(qsizetype cell) const;
    void moveTo(qsizetype cell);

    Figures m_figures;
    QList<Cell> m_cells;
    MiniScale m_scale;
    MultiplesOrder m_order = MultiplesOrder::ByName;
    qsizetype m_current = 0;
};

} // namespace headroom::ui
