// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/importsession.h"
#include "ui/text/figures.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace headroom::ui {

class CheckStep;
class ColumnsStep;
class DoneStep;
class StepIndicator;
class TextLabel;

/// The import on one page: shows an ImportSession and asks to change it. Enter is the main button,
/// Escape is Cancel.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(const Figures &figures, QWidget *parent = nullptr);

    void showSession(const ImportSession &session);
    void showProgress(qint64 done, qint64 total);

signals:
    void choicesChanged(const headroom::ImportChoices &choices);
    void proceedRequested();
    void backRequested();
    void cancelRequested();
    void undoRequested();
    void otherFileRequested(const QStringList &files);
    void refusedRowsWanted(const QString &file);
    void namesDecided(const QList<headroom::NameDecision> &decisions);
    void mappingNamed(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFileStep();
    QWidget *makeFoot();
    void showHead(const ImportSession &session);
    void showFile(const ImportSession &session);
    void showFoot(const ImportSession &session);
    QString proceedWords(const ImportSession &session) const;
    QString taskWords(const ImportSession &session) const;

    Figures m_figures;
    TextLabel *m_subtitle;
    StepIndicator *m_indicator;
    QStackedWidget *m_steps;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    DoneStep *m_done;
    TextLabel *m_fileState = nullptr;
    QWidget *m_otherFile = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_proceed = nullptr;
    TextLabel *m_task = nullptr;
    QProgressBar *m_progress = nullptr;
    ImportStep m_shownStep = ImportStep::File;
};

} // namespace headroom::ui
