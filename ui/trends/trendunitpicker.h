// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "ui/style/card.h"
#include "ui/tables/treemodel.h"

class QLineEdit;
class QTreeView;

namespace headroom::ui {

/// A unit that can be put in the chart.
struct UnitChoice
{
    UnitRef unit;
    QString name;
};

/// The tree of all units with a check box each; at most four are checked.
class UnitChoices : public TreeModel<UnitChoice>
{
    Q_OBJECT

public:
    static constexpr qsizetype MostUnits = 4;

    using TreeModel::TreeModel;

    /// language decides the alphabet.
    void showOrganisation(const ReportSource &source, const QLocale &language);
    /// The first is the main unit. Emits nothing.
    void setChosen(const QList<UnitRef> &units);

    const QList<UnitRef> &chosen() const { return m_chosen; }

signals:
    void chosenChanged();

protected:
    int columns() const override { return 1; }

    QVariant cell(const UnitChoice &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const UnitChoice &row) const override;
    Qt::ItemFlags moreFlags(const UnitChoice &row, int column) const override;
    bool edit(int row, int column, const QVariant &value, int role) override;

private:
    QList<UnitRef> m_chosen;
};

/// The card at the left of the Trends page: search field and tree.
class TrendUnitPicker : public Card
{
    Q_OBJECT

public:
    explicit TrendUnitPicker(QWidget *parent = nullptr);

    UnitChoices &choices() { return *m_choices; }

    void focusSearch();

private:
    UnitChoices *m_choices;
    QLineEdit *m_search;
    QTreeView *m_tree;
};

} // namespace headroom::ui
