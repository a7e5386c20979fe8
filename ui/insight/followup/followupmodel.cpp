// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/followup/followupmodel.h"

#include "ui/text/filledtext.h"

#include <algorithm>

namespace headroom::ui {

QString followUpStateWords(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open:
        //: how far the talk with a critic is
        return FollowUpModel::tr("Open");
    case FollowUpState::Called:
        //: how far the talk with a critic is
        return FollowUpModel::tr("Called");
    case FollowUpState::Solved:
        //: how far the talk with a critic is
        return FollowUpModel::tr("Solved");
    }
    Q_UNREACHABLE();
}

FollowUpModel::FollowUpModel(const Figures &figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_figures(figures)
{
}

void FollowUpModel::showCases(const QList<FollowUpCase> &cases, const SnapshotPtr &snapshot)
{
    beginResetModel();
    m_cases = cases;
    m_snapshot = snapshot;
    endResetModel();
}

void FollowUpModel::take(const FollowUpChange &change)
{
    const auto found = std::ranges::find(m_cases, change.response, &FollowUpCase::response);
    if (found == m_cases.end())
        return;
    found->state = change.state;
    const QModelIndex cell = index(static_cast<int>(found - m_cases.begin()), State);
    emit dataChanged(cell, cell);
}

const FollowUpCase *FollowUpModel::caseAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_cases.size() ? &m_cases[index.row()] : nullptr;
}

int FollowUpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int FollowUpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FollowUpModel::textAt(const FollowUpCase &one, int column) const
{
    switch (column) {
    case Day:
        return m_figures.shortDate(one.day);
    case Value: {
        const Measure *measure = m_snapshot->source.catalogue.measure(one.measure);
        const double steps = measure != nullptr ? static_cast<double>(measure->resolution) : 1;
        return m_figures.numbers().toString(static_cast<double>(one.value) / steps, 'g', 8);
    }
    case Location:
        return m_snapshot->source.organisation.unitName(one.location);
    case Comment:
        return one.comment;
    case Order:
        return one.orderReference;
    case Contact:
        //: in the place of an e-mail address or telephone number
        return one.contact.isEmpty() ? tr("deleted: its time was over") : one.contact;
    case State:
        return followUpStateWords(one.state);
    default:
        return {};
    }
}

QString FollowUpModel::toolTipAt(const FollowUpCase &one, int column) const
{
    if (column == Comment)
        return plainToolTip(one.comment);
    if (column == Contact && !one.contact.isEmpty())
        //: %1 a day
        return filledText(tr("Kept until %1."), {m_figures.date(one.keptUntil)});
    return {};
}

QVariant FollowUpModel::data(const QModelIndex &index, int role) const
{
    const FollowUpCase *one = caseAt(index);
    if (one == nullptr)
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return toolTipAt(*one, index.column());
    return role == Qt::DisplayRole ? QVariant(textAt(*one, index.column()).simplified())
                                   : QVariant();
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Day"), tr("Answer"), tr("Location"), tr("What was said"),
        tr("Order"), tr("Contact"), tr("State")};
    return names[section];
}

} // namespace headroom::ui
