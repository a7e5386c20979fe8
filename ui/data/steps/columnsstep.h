// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/importsession.h"
#include "ui/text/figures.h"

#include <QWidget>

class QTableView;

namespace headroom::ui {

class Card;
class FormatCard;
class MeaningHeader;
class PreviewModel;
class QuestionCard;
class TextLabel;

/// How the file was read, what each column means, and its first rows.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(const Figures &figures, QWidget *parent = nullptr);

    void showSession(const ImportSession &session);
    /// Height in pixels that the step can be seen in at once.
    void setRoom(int height);

signals:
    void choicesChanged(const headroom::ImportChoices &choices);

protected:
    void changeEvent(QEvent *event) override;

private:
    Card *makeTableCard();
    Card *makeFindingsCard();
    Card *makeMappingCard();
    void showMapping(const ImportSession &session);
    void showTable(const ImportSession &session);
    void showFindings(const ImportSession &session);
    void fitColumns(const ImportPlan &plan);

    Figures m_figures;
    FormatCard *m_format;
    QuestionCard *m_questions;
    QTableView *m_table = nullptr;
    MeaningHeader *m_header = nullptr;
    PreviewModel *m_model;
    Card *m_mapping = nullptr;
    TextLabel *m_mappingText = nullptr;
    Card *m_findings = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_findingsText = nullptr;
    ImportChoices m_choices;
    QString m_fittedFor; ///< what the widths of the columns were made for
};

} // namespace headroom::ui
