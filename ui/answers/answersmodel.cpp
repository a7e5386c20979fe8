// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/answers/answersmodel.h"

#include "ui/text/filledtext.h"

namespace headroom::ui {

AnswersModel::AnswersModel(const Figures &figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_figures(figures)
{
}

void AnswersModel::showAnswers(const QList<ListedAnswer> &answers, const SnapshotPtr &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_answers = answers;
    m_files.clear();
    for (const ImportRecord &record : snapshot->imports)
        m_files.insert(record.id, record.file);
    endResetModel();
}

bool AnswersModel::isFilled(Column column) const
{
    return std::ranges::any_of(
        m_answers, [&](const ListedAnswer &answer) { return !textAt(answer, column).isEmpty(); });
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int AnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnswersModel::valueOf(const ListedAnswer &answer) const
{
    const Measure *measure = m_snapshot->source.catalogue.measure(answer.measure);
    if (measure == nullptr)
        return {};
    const double value =
        static_cast<double>(answer.value) / static_cast<double>(measure->resolution);
    return m_figures.numbers().toString(value, 'g', 8);
}

QString AnswersModel::textAt(const ListedAnswer &answer, int column) const
{
    const Organisation &organisation = m_snapshot->source.organisation;
    switch (column) {
    case Day: {
        const QString day = m_figures.shortDate(answer.day);
        return answer.second ? QString(day + QLatin1Char(' ')
                   + QTime(0, 0).addSecs(*answer.second).toString(QStringLiteral("HH:mm")))
                             : day;
    }
    case Value:
        return valueOf(answer);
    case Location:
        return organisation.unitName(answer.location);
    case Employee:
        return organisation.unitName(answer.employee);
    case Comment:
        return answer.comment;
    case Order:
        return answer.orderReference;
    case File:
        return m_files.value(answer.import);
    default:
        return {};
    }
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const QString text = textAt(m_answers[index.row()], index.column());
    if (role == Qt::ToolTipRole && index.column() == Comment && !text.isEmpty())
        return plainToolTip(text);
    return role == Qt::DisplayRole ? QVariant(text.simplified()) : QVariant();
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Day"), tr("Answer"), tr("Location"), tr("Employee"),
        tr("What was said"), tr("Order"), tr("From file")};
    return names[section];
}

} // namespace headroom::ui
