// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "ui/style/card.h"
#include "ui/text/figures.h"

class QPushButton;
class QTableView;

namespace headroom::ui {

class RefusedTable;
class TextLabel;

/// What is kept of one import: its account, how it was read, what its columns became, what was
/// found in it and its refused rows.
class ImportDetailsCard : public Card
{
    Q_OBJECT

public:
    explicit ImportDetailsCard(const Figures &figures, QWidget *parent = nullptr);

    /// What the history knows of an import; the rest is asked for by detailsWanted().
    void showRecord(const ImportRecord &record);
    /// Nothing happens when another import is shown by now.
    void showDetails(const ImportDetails &details);

signals:
    void detailsWanted(headroom::ImportId id);
    void undoRequested(headroom::ImportId id);

private:
    TextLabel *addLine(const QString &name, QLayout *layout);
    QWidget *makeRefusedTable();

    Figures m_figures;
    TextLabel *m_file = nullptr;
    TextLabel *m_account = nullptr;
    TextLabel *m_reading = nullptr;
    TextLabel *m_findings = nullptr;
    TextLabel *m_origin = nullptr;
    QPushButton *m_undo;
    QPushButton *m_refusedButton;
    QTableView *m_refusedView = nullptr;
    RefusedTable *m_refused;
    ImportRecord m_record;
    bool m_hasDetails = false; ///< of m_record
};

} // namespace headroom::ui
