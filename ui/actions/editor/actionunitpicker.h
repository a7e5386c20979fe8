// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "ui/tables/treemodel.h"

#include <QLocale>
#include <QWidget>

class QTreeView;

namespace headroom::ui {

/// A heading (regions, locations, departments, employees) or a unit below it.
struct ActionUnitChoice
{
    QString name;
    std::optional<ActionUnit> unit; ///< absent for a heading
};

class ActionUnitChoices : public TreeModel<ActionUnitChoice>
{
    Q_OBJECT

public:
    using TreeModel::TreeModel;

    /// language decides the alphabet.
    void showUnits(const QList<Unit> &units, const QLocale &language);
    void setChosen(const QList<ActionUnit> &units);

    const QList<ActionUnit> &chosen() const { return m_chosen; }

signals:
    void chosenChanged();

protected:
    int columns() const override { return 1; }

    QVariant cell(const ActionUnitChoice &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const ActionUnitChoice &row) const override;
    Qt::ItemFlags moreFlags(const ActionUnitChoice &row, int column) const override;
    bool edit(int row, int column, const QVariant &value, int role) override;

private:
    QList<ActionUnit> m_chosen;
};

/// Whom an action is for: ticked regions, locations, departments and employees, or none for
/// everyone.
class ActionUnitPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ActionUnitPicker(QWidget *parent = nullptr);

    void showUnits(const QList<Unit> &units, const QLocale &language);

    ActionUnitChoices &choices() { return *m_choices; }

private:
    ActionUnitChoices *m_choices;
    QTreeView *m_tree;
};

} // namespace headroom::ui
