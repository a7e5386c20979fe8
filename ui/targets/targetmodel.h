// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tables/treemodel.h"
#include "ui/targets/targetrow.h"
#include "ui/text/figures.h"

namespace headroom::ui {

enum class TargetColumn { Name, Answers, Now, Headroom, Way, Target, Rise, SoFar, Needed, Status };

/// The tree of units with their targets. Editing a target or a reason is only announced: who edits
/// the round gives back new rows.
class TargetModel : public TreeModel<TargetRow>
{
    Q_OBJECT

public:
    explicit TargetModel(const Figures &figures, QObject *parent = nullptr);

    /// Keeps selection and expansion when the units are the same. results: of a fixed round that
    /// has begun.
    void showFacts(const TargetFacts &facts, const Metric &metric, const Organisation &organisation,
        const QList<TargetResult> &results = {});
    void clear();
    /// Whether the rows are of the units of these facts.
    bool isOf(const TargetFacts &facts) const;
    const TargetRow *row(const QModelIndex &index) const;
    QModelIndex indexOfUnit(UnitRef unit, TargetColumn column = TargetColumn::Name) const;

    const Metric &metric() const { return m_metric; }

    /// What a unit still needs, or why that cannot be told, as a sentence; empty unless a round is
    /// followed.
    QString neededWords(const TargetRow &row) const;

signals:
    void targetTyped(headroom::UnitRef unit, double target);
    void reasonTyped(headroom::UnitRef unit, const QString &reason);

protected:
    int columns() const override;
    QVariant cell(const TargetRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const TargetRow &row) const override;
    Qt::ItemFlags moreFlags(const TargetRow &row, int column) const override;
    std::function<bool(int, int)> ownOrder() const override;
    bool edit(int row, int column, const QVariant &value, int role) override;

private:
    QString text(const TargetRow &row, TargetColumn column) const;
    /// What a screen reader says of a cell, also of a drawn one.
    QString spoken(const TargetRow &row, TargetColumn column) const;
    /// What is left up to the ceiling or the best that is possible, in points; 0 beyond it.
    double headroom(double start) const;
    QString followed(const TargetRow &row, TargetColumn column) const;
    QVariant sortKey(const TargetRow &row, TargetColumn column) const;
    QVariant picture(const TargetRow &row, TargetColumn column) const;
    QVariant toolTip(const TargetRow &row, TargetColumn column) const;
    QVariant editable(const TargetRow &row, TargetColumn column) const;

    const Figures &m_figures;
    Metric m_metric;
    std::optional<double> m_ceiling;
    Organisation m_organisation;
};

} // namespace headroom::ui
