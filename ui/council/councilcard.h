// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/snapshot.h"
#include "ui/style/card.h"
#include "ui/text/figures.h"

class QPushButton;

namespace headroom::ui {

class ReportOutput;
class TextLabel;

/// In Settings: what was entered of the works council, how long answers are kept, and the
/// statement as PDF. A change is a new record; the old one stays in the log.
class CouncilCard : public Card
{
    Q_OBJECT

public:
    explicit CouncilCard(const Figures &figures, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);

signals:
    void councilConfirmed(const headroom::CouncilRecord &council);
    void failed(const headroom::Error &error);
    void saved(const QString &file);

private:
    void ask();
    QString retentionWords() const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    TextLabel *m_text;
    QPushButton *m_change;
    QPushButton *m_statement;
    ReportOutput *m_output;
};

} // namespace headroom::ui
