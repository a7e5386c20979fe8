// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/editor/actionunitpicker.h"

#include "ui/style/textlabel.h"
#include "ui/tables/treeview.h"
#include "ui/text/filledtext.h"
#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTreeView>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr std::array ChoosableDimensions{
    Dimension::Region, Dimension::Location, Dimension::Department, Dimension::Employee};

QString heading(Dimension dimension)
{
    QString words = dimensionPlural(dimension);
    words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

void ActionUnitChoices::showUnits(const QList<Unit> &units, const QLocale &language)
{
    std::vector<ActionUnitChoice> rows;
    std::vector<int> parents;
    const QCollator collator = nameCollator(language);
    for (const Dimension dimension : ChoosableDimensions) {
        QList<Unit> below;
        std::ranges::copy_if(units, std::back_inserter(below),
            [dimension](const Unit &unit) { return unit.dimension == dimension; });
        if (below.isEmpty())
            continue;
        std::ranges::sort(below, [&collator](const Unit &a, const Unit &b) {
            return collator.compare(a.name, b.name) < 0;
        });
        const auto parent = static_cast<int>(rows.size());
        rows.push_back({heading(dimension), std::nullopt});
        parents.push_back(-1);
        for (const Unit &unit : below) {
            rows.push_back({unit.name, ActionUnit{dimension, unit.id}});
            parents.push_back(parent);
        }
    }
    setRows(std::move(rows), std::move(parents));
}

void ActionUnitChoices::setChosen(const QList<ActionUnit> &units)
{
    m_chosen = units;
    updateRows(rows());
    emit chosenChanged();
}

QVariant ActionUnitChoices::cell(const ActionUnitChoice &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return plainToolTip(row.name);
    case Qt::CheckStateRole:
        if (row.unit)
            return static_cast<int>(m_chosen.contains(*row.unit) ? Qt::Checked : Qt::Unchecked);
        return {};
    default:
        return {};
    }
}

QVariant ActionUnitChoices::header(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("For")) : QVariant();
}

QString ActionUnitChoices::filterText(const ActionUnitChoice &row) const
{
    return row.unit ? row.name : QString();
}

Qt::ItemFlags ActionUnitChoices::moreFlags(const ActionUnitChoice &row, int) const
{
    return row.unit ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

bool ActionUnitChoices::edit(int row, int, const QVariant &value, int role)
{
    const std::optional<ActionUnit> unit = rows()[static_cast<size_t>(row)].unit;
    if (role != Qt::CheckStateRole || !unit)
        return false;
    QList<ActionUnit> units = m_chosen;
    units.removeAll(*unit);
    if (value.toInt() == Qt::Checked)
        units.append(*unit);
    setChosen(units);
    return true;
}

ActionUnitPicker::ActionUnitPicker(QWidget *parent)
    : QWidget(parent)
    , m_choices(new ActionUnitChoices(this))
    , m_tree(new QTreeView(this))
{
    auto *search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("actionUnitSearch"));
    search->setPlaceholderText(tr("Find region, location, department or employee"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("actionUnits"));
    m_tree->setAccessibleName(tr("Whom the action is for"));
    m_tree->setModel(m_choices);
    prepareTree(*m_tree);
    m_tree->setSortingEnabled(false);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::StyledPanel);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_choices->setFilter(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(search);
    column->addWidget(m_tree, 1);
}

void ActionUnitPicker::showUnits(const QList<Unit> &units, const QLocale &language)
{
    m_choices->showUnits(units, language);
    m_tree->expandAll();
}

} // namespace headroom::ui
