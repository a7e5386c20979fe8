// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/differences.h"
#include "core/reports/tables/tables.h"
#include "core/workspace/snapshot.h"
#include "ui/tables/tablemodel.h"
#include "ui/text/figures.h"

#include <QDialog>

class QTreeView;

namespace headroom::ui {

class ReportOutput;
class TextLabel;

/// A target that would be another one today, in words.
struct DifferenceRow
{
    QString unit;
    QString indicator;
    QString agreed;
    QString today;
    QString cause;
};

class DifferenceTable : public TableModel<DifferenceRow>
{
    Q_OBJECT

public:
    enum Column { Unit, Indicator, Agreed, Today, Cause, ColumnCount };

    using TableModel<DifferenceRow>::TableModel;

    /// With tabs between the cells, headings first.
    QString asText() const;

protected:
    int columns() const override { return ColumnCount; }

    QVariant cell(const DifferenceRow &row, int column, int role) const override;
    QVariant header(int column, int role) const override;
    QString filterText(const DifferenceRow &row) const override;
};

/// Which targets of a fixed round would be others if it were shared out again today, and what
/// happened since; to look at, to copy and to export. The round itself stays as it is.
class DifferencesDialog : public QDialog
{
    Q_OBJECT

public:
    DifferencesDialog(const SnapshotPtr &snapshot, const FixedRound &fixed,
        const QList<TargetDifference> &differences, const Figures &figures,
        QWidget *parent = nullptr);

    /// By the extension of the file: .csv for machines, or .xlsx. Errors: those of writing.
    Result<void> writeFile(const QString &file) const;

private:
    void layOut(const QString &round, const QStringList &since);
    void askForFile(const QString &filter, const QString &suffix);

    QStringList m_notes; ///< that stand above the exported table
    QString m_name; ///< of the file
    Table m_machines;
    DifferenceTable *m_table;
    QTreeView *m_view;
    TextLabel *m_message;
    ReportOutput *m_output;
};

} // namespace headroom::ui
