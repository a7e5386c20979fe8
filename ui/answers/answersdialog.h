// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/answers/answerfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace headroom::ui {

class AnswersModel;
class SegmentedControl;
class TextLabel;

/// From a figure to its answers: how it is calculated, what is left out of it and why, and the
/// answers themselves where the limits allow it. Stands beside the window, not in its way.
class AnswersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnswersDialog(const Figures &figures, QWidget *parent = nullptr);

    /// snapshot: limited to the filter of the question.
    void showFacts(const AnswerFacts &facts, const SnapshotPtr &snapshot);

    const AnswerQuestion &question() const { return m_facts.question; }

    /// Of the snapshot that is shown.
    quint64 generation() const { return m_generation; }

    /// Whether there is something that was left out or put back to undo.
    void offerUndo(bool canUndo);

signals:
    void questionAsked(const headroom::AnswerQuestion &question);
    /// An answer is to be left out of all scores, or put back.
    void omissionAsked(const headroom::OmissionOrder &order);
    /// What was left out or put back last is to be undone, or done again.
    void undoAsked();
    void redoAsked();

private:
    void layOut();
    void fillGroups(const Metric &metric);
    void ask(AnswerGroup group);
    void search();
    void keepCurrent();
    void refreshOmitButton();
    void askOmission();

    Figures m_figures;
    AnswerFacts m_facts;
    quint64 m_generation = 0;
    AnswersModel *m_model;
    TextLabel *m_title;
    TextLabel *m_period;
    TextLabel *m_calculation;
    TextLabel *m_notShown;
    TextLabel *m_listed;
    QWidget *m_groupsPlace;
    QLineEdit *m_search;
    SegmentedControl *m_groups = nullptr;
    QTableView *m_table;
    QPushButton *m_omit;
    QPushButton *m_undo;
    ResponseId m_current; ///< kept while the answers are listed anew
    QString m_by; ///< who left out or put back before
};

} // namespace headroom::ui
