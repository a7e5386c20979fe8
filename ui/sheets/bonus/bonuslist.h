// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QWidget>

class QBoxLayout;
class QTreeView;

namespace headroom::ui {

class BonusTable;
class DecisionForm;
class ReportOutput;
class TextLabel;

/// Everyone of a round with a bonus scheme: what is proposed, what was decided, and the decision
/// about the one that is chosen.
class BonusList : public QWidget
{
    Q_OBJECT

public:
    explicit BonusList(const Figures &figures, QWidget *parent = nullptr);

    /// REQUIRES: a scheme that is on.
    void showRound(const SnapshotPtr &snapshot, RoundId round);
    void choose(UnitRef unit);
    /// Writes the list as CSV or XLSX, by the end of the name.
    Result<void> writeFile(const QString &file) const;

signals:
    void schemeRequested();
    void decided(const headroom::BonusDeciding &deciding);
    void exported(const QString &file);
    void failed(const headroom::Error &error);

private:
    QBoxLayout *buildHead();
    QWidget *buildExport();
    void askForFile(const QString &filter, const QString &suffix);
    void showChosen();
    const BonusScheme &scheme() const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    RoundId m_round;
    UnitRef m_chosen;
    BonusFacts m_facts;
    ReportOutput *m_output;
    TextLabel *m_words = nullptr;
    BonusTable *m_table = nullptr;
    QTreeView *m_view = nullptr;
    DecisionForm *m_form = nullptr;
};

} // namespace headroom::ui
