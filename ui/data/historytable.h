// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "ui/tables/tablemodel.h"
#include "ui/text/figures.h"

#include <QColor>
#include <QCoreApplication>

namespace headroom::ui {

/// The imports of a database, newest first; undone ones are faint and say so.
class HistoryTable : public TableModel<ImportRecord>
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::HistoryTable)

public:
    enum Column { File, When, Imported, Duplicates, Refused, State, ColumnCount };

    explicit HistoryTable(const Figures &figures, QObject *parent = nullptr);

    void setFaintColour(const QColor &colour);

protected:
    int columns() const override;
    QVariant cell(const ImportRecord &record, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const ImportRecord &record) const override;

private:
    QString text(const ImportRecord &record, int column) const;
    QVariant sortKey(const ImportRecord &record, int column) const;

    Figures m_figures;
    QColor m_faint;
};

/// "22 November 2026, 14:05" in the time zone of the computer.
QString momentWords(const QDateTime &utc, const Figures &figures);

} // namespace headroom::ui
