// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/previewmodel.h"

#include "ui/text/filledtext.h"
#include "ui/text/issuetext.h"

#include <QBrush>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

bool marksCell(const Issue &issue)
{
    return issue.severity != Severity::Note && issue.line > 0;
}

} // namespace

void PreviewModel::showPlan(const ImportPlan &plan, const IssueList &issues)
{
    beginResetModel();
    m_plan = plan;
    m_issues.clear();
    for (const Issue &issue : issues.kept()) {
        const Place place{issue.line, issue.column};
        if (marksCell(issue) && !m_issues.contains(place))
            m_issues.insert(place, issue);
    }
    endResetModel();
}

void PreviewModel::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.preview.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.columns.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewRow &row = m_plan.preview[index.row()];
    const QString text = row.cells.value(index.column()).simplified();
    const Issue *issue = issueAt(row.line, index.column() + 1);
    if (issue != nullptr && role != Qt::TextAlignmentRole)
        return problemCell(*issue, text, role);
    return plainCell(m_plan.columns[index.column()], text, role);
}

QVariant PreviewModel::problemCell(const Issue &issue, const QString &text, int role) const
{
    const bool refused = issue.severity == Severity::RowRefused;
    switch (role) {
    case Qt::DisplayRole:
        return QString(u"⚠ "_s + text);
    case Qt::ToolTipRole:
        return plainToolTip(issueText(issue));
    case Qt::AccessibleTextRole:
        return QString(text + u". "_s + issueText(issue));
    case Qt::BackgroundRole:
        return QBrush(refused ? m_tokens.badSoft : m_tokens.warnSoft);
    case Qt::ForegroundRole:
        return QBrush(refused ? m_tokens.bad : m_tokens.warn);
    default:
        return {};
    }
}

QVariant PreviewModel::plainCell(const PlannedColumn &column, const QString &text, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text.left(200);
    case Qt::ToolTipRole:
        return text.size() > 20 ? QVariant(plainToolTip(text)) : QVariant();
    case Qt::ForegroundRole:
        return column.field == Field::Ignore ? QVariant(QBrush(m_tokens.text3)) : QVariant();
    case Qt::TextAlignmentRole:
        return column.field == Field::Rating ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        return role == Qt::DisplayRole && section < m_plan.columns.size()
            ? QVariant(m_plan.columns[section].heading)
            : QVariant();
    }
    if (section >= m_plan.preview.size())
        return {};
    const qint64 line = m_plan.preview[section].line;
    const Issue *issue = issueAt(line, 0);
    if (role == Qt::DisplayRole)
        return QString((issue != nullptr ? u"⚠ "_s : QString()) + QString::number(line));
    if (role == Qt::ToolTipRole && issue != nullptr)
        return plainToolTip(issueText(*issue));
    return {};
}

const Issue *PreviewModel::issueAt(qint64 line, int column) const
{
    const auto found = m_issues.constFind({line, column});
    return found == m_issues.cend() ? nullptr : &found.value();
}

} // namespace headroom::ui
