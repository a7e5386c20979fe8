// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetcheck.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QDialog>

class QLineEdit;

namespace headroom::ui {

class TextLabel;

/// Compares a sheet on paper with what was agreed: takes its check code, says which sheet it is and
/// whether sharing out again today would give the same.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(const SnapshotPtr &snapshot, const Figures &figures, QWidget *parent = nullptr);

private:
    void check();
    void showCheck(const SheetCheck &check);
    QStringList signingLines(const SheetCheck &check) const;
    QString indicatorLine(const SheetCheck::Indicator &indicator, const Metric &metric) const;

    SnapshotPtr m_snapshot;
    Figures m_figures;
    QLineEdit *m_code;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace headroom::ui
