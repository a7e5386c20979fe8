// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trends/trendunitpicker.h"

#include "ui/style/textlabel.h"
#include "ui/tables/treeview.h"
#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>

namespace headroom::ui {

void UnitChoices::showOrganisation(const ReportSource &source, const QLocale &language)
{
    std::vector<UnitChoice> rows;
    std::vector<int> parents;
    const auto add = [&](UnitRef unit, int parent) {
        rows.push_back({unit, unitWords(source.organisation, unit)});
        parents.push_back(parent);
        return static_cast<int>(rows.size()) - 1;
    };
    const auto below = [&](UnitRef unit) {
        return inOrder(source.cube.children(unit), source.organisation, language);
    };
    add(UnitRef::organisation(), -1);
    for (const UnitRef &location : below(UnitRef::organisation())) {
        const int place = add(location, -1);
        for (const UnitRef &employee : below(location))
            add(employee, place);
    }
    setRows(std::move(rows), std::move(parents));
}

void UnitChoices::setChosen(const QList<UnitRef> &units)
{
    m_chosen = units.mid(0, MostUnits);
    updateRows(rows());
}

QVariant UnitChoices::cell(const UnitChoice &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.name.toHtmlEscaped();
    case Qt::CheckStateRole:
        return static_cast<int>(m_chosen.contains(row.unit) ? Qt::Checked : Qt::Unchecked);
    case IdRole:
        return QVariant::fromValue(row.unit);
    default:
        return {};
    }
}

QVariant UnitChoices::header(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Unit")) : QVariant();
}

QString UnitChoices::filterText(const UnitChoice &row) const
{
    return row.name;
}

Qt::ItemFlags UnitChoices::moreFlags(const UnitChoice &row, int) const
{
    const bool full = m_chosen.size() >= MostUnits && !m_chosen.contains(row.unit);
    return full ? Qt::NoItemFlags : Qt::ItemFlags(Qt::ItemIsUserCheckable);
}

bool UnitChoices::edit(int row, int, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const UnitRef unit = rows()[static_cast<size_t>(row)].unit;
    const bool checked = value.toInt() == Qt::Checked;
    // One line always stays: an empty chart says nothing.
    if (checked == m_chosen.contains(unit) || (!checked && m_chosen.size() == 1)
        || (checked && m_chosen.size() >= MostUnits))
        return false;
    QList<UnitRef> units = m_chosen;
    if (checked)
        units.append(unit);
    else
        units.removeAll(unit);
    setChosen(units);
    emit chosenChanged();
    return true;
}

TrendUnitPicker::TrendUnitPicker(QWidget *parent)
    : Card(parent)
    , m_choices(new UnitChoices(this))
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_search->setObjectName(QStringLiteral("unitSearch"));
    m_search->setPlaceholderText(tr("Find location or employee"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("unitTree"));
    m_tree->setAccessibleName(tr("Units in the chart"));
    m_tree->setModel(m_choices);
    prepareTree(*m_tree);
    m_tree->setSortingEnabled(false);
    m_tree->setHeaderHidden(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_choices->setFilter(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    auto *hint = new TextLabel(TextRole::Caption, tr("Up to four over one another"), this);
    hint->setInk(Ink::Faint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(hint);
    column->addWidget(m_tree, 1);
    setFixedWidth(fontMetrics().averageCharWidth() * 34);
}

void TrendUnitPicker::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace headroom::ui
