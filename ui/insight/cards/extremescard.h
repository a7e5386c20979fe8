// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/storyfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/insight/cards/insightcard.h"
#include "ui/text/figures.h"

class QComboBox;

namespace headroom::ui {

class FactTable;
struct FactRow;

/// The answers with the largest delivery time or another amount.
class ExtremesCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ExtremesCard(const Figures &figures, QWidget *parent = nullptr);

    void showFacts(
        const QList<ExtremeFacts> &facts, const SnapshotPtr &snapshot, const Metric &metric);

    ActionSubject subject() const override;

    QList<ShownRows> tables() const override;

    /// What was said in the cases that are shown, a line each, without what tells who someone is.
    /// None where comments are not shown.
    QStringList commentsForPaper() const;

signals:
    /// The user wants to see an answer among the others to the amount.
    void answerAsked(const QString &amount, headroom::ResponseId answer);

protected:
    QString contentText() const override;

private:
    void showAmount(int index);
    void openCase(int row);
    FactRow rowOf(const ExtremeCase &one, const Metric &amount) const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    Metric m_metric;
    QList<ExtremeFacts> m_facts;
    QString m_amount; ///< that was chosen last
    QComboBox *m_amounts;
    FactTable *m_table;
};

} // namespace headroom::ui
