// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/historytable.h"

#include <QBrush>

using namespace Qt::StringLiterals;

namespace headroom::ui {

HistoryTable::HistoryTable(const Figures &figures, QObject *parent)
    : TableModel<ImportRecord>(parent)
    , m_figures(figures)
{
}

void HistoryTable::setFaintColour(const QColor &colour)
{
    m_faint = colour;
}

int HistoryTable::columns() const
{
    return ColumnCount;
}

QVariant HistoryTable::cell(const ImportRecord &record, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case SortRole:
        return sortKey(record, column);
    case IdRole:
        return record.id.value();
    case Qt::ForegroundRole:
        return record.undoneAt ? QVariant(QBrush(m_faint)) : QVariant();
    case Qt::TextAlignmentRole: {
        const bool number = column >= Imported && column <= Refused;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QString HistoryTable::text(const ImportRecord &record, int column) const
{
    switch (column) {
    case File:
        return record.file;
    case When:
        return momentWords(record.at, m_figures);
    case Imported:
        return m_figures.count(record.account.imported);
    case Duplicates:
        return m_figures.count(record.account.duplicates);
    case Refused:
        return m_figures.count(record.account.refused);
    case State:
        return record.undoneAt ? tr("Undone %1").arg(momentWords(*record.undoneAt, m_figures))
                               : tr("✓ In use");
    default:
        return {};
    }
}

QVariant HistoryTable::sortKey(const ImportRecord &record, int column) const
{
    switch (column) {
    case When:
        return record.at;
    case Imported:
        return record.account.imported;
    case Duplicates:
        return record.account.duplicates;
    case Refused:
        return record.account.refused;
    default:
        return text(record, column);
    }
}

QVariant HistoryTable::header(int column, int role) const
{
    const QStringList names{
        tr("File"), tr("When"), tr("Imported"), tr("Already there"), tr("Refused"), tr("State")};
    if (role == Qt::DisplayRole)
        return names[column];
    if (role == Qt::TextAlignmentRole) {
        const bool number = column >= Imported && column <= Refused;
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QString HistoryTable::filterText(const ImportRecord &record) const
{
    return record.file;
}

QString momentWords(const QDateTime &utc, const Figures &figures)
{
    const QDateTime local = utc.toLocalTime();
    //: a moment: %1 is a date, %2 a time of day
    return QCoreApplication::translate("headroom::ui::HistoryTable", "%1, %2")
        .arg(figures.shortDate(local.date()), local.time().toString(u"HH:mm"_s));
}

} // namespace headroom::ui
