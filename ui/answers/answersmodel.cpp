// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/answers/answersmodel.h"

#include "ui/text/filledtext.h"
#include "ui/text/rounds/omissionwords.h"

#include <QFont>

#include <algorithm>

namespace headroom::ui {

AnswersModel::AnswersModel(const Figures &figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_figures(figures)
{
}

void AnswersModel::showAnswers(const AnswerList &list, const SnapshotPtr &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_answers = list.omitted + list.answers;
    m_files.clear();
    for (const ImportRecord &record : snapshot->imports)
        m_files.insert(record.id, record.file);
    endResetModel();
}

const ListedAnswer *AnswersModel::answerAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_answers.size() ? &m_answers[index.row()] : nullptr;
}

QString AnswersModel::title(const ListedAnswer &answer) const
{
    return textAt(answer, Day) + QStringLiteral(", ") + valueOf(answer);
}

QString AnswersModel::omissionOf(const ListedAnswer &answer) const
{
    const QList<OmittedAnswer> &omitted = m_snapshot->source.omitted;
    const auto found = std::ranges::find(
        omitted, answer.omission, [](const OmittedAnswer &one) { return one.omission.id; });
    return found == omitted.end() ? QString() : omissionReason(found->omission);
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
    case Omitted:
        return omissionOf(answer);
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
    const bool isLong = index.column() == Comment || index.column() == Omitted;
    if (role == Qt::ToolTipRole && isLong && !text.isEmpty())
        return plainToolTip(text);
    if (role == Qt::FontRole && m_answers[index.row()].omission != OmissionId()
        && index.column() == Value) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
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
    const QStringList names{tr("Day"), tr("Answer"), tr("Left out", "column"), tr("Location"),
        tr("Employee"), tr("What was said"), tr("Order"), tr("From file")};
    return names[section];
}

} // namespace headroom::ui
