// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "ui/data/importsession.h"
#include "ui/shell/pageactions.h"
#include "ui/text/figures.h"

#include <QFutureWatcher>
#include <QWidget>

class QStackedWidget;

namespace headroom::ui {

class CanvasView;
class ImportHistory;
class ImportView;
class SegmentedControl;

/// What the data page shows while no file is being imported.
enum class DataPart { Imports, Indicators };

/// What is in the database, the import of new files in four steps, and own indicators. It asks for
/// work by signals and is given the answers by its show methods; nothing is parsed again that has
/// not changed.
class DataPage : public QWidget, public PageActions
{
    Q_OBJECT

public:
    explicit DataPage(const Figures &figures, QWidget *parent = nullptr);
    ~DataPage() override;

    /// A null snapshot is an empty history.
    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);

    void showPart(DataPart part);

    /// Begins with a file, or puts it in the queue while another import is going on.
    void startImport(const QString &file);

    void showPlan(const ImportPlan &plan);
    void showRehearsal(const ImportReport &report);
    void showResult(const ImportReport &report);
    /// Of the task that the import waits for; otherwise nothing happens.
    void showFailure(const Error &error);
    void showProgress(qint64 done, qint64 total);
    void showVerifyReport(const VerifyReport &report);
    void showBackup(const QString &file);
    void showDetails(const ImportDetails &details);
    void showSavedMapping(const QString &name);
    /// What was changed here could not be stored: the page shows what is stored.
    void showSavingFailed();

    bool offers(PageAction action) const override;
    void perform(PageAction action) override;

    const ImportSession &importSession() const { return m_session; }

    void setImportSession(const ImportSession &session);

signals:
    void planRequested(const QString &file, const headroom::ImportChoices &choices);
    void rehearseRequested(const headroom::ImportPlan &plan);
    void importRequested(const headroom::ImportPlan &plan);
    void undoRequested(headroom::ImportId id);
    void detailsRequested(headroom::ImportId id);
    void cancelRequested();
    void overviewRequested();
    void sampleRemovalRequested();
    void backupRequested(const QString &file);
    void verifyRequested();
    void mappingSaveRequested(const headroom::SavedMapping &mapping);
    /// The refused rows stand in that file.
    void refusedRowsSaved(const QString &file);
    /// To be stored under the id, or removed where there is none.
    void indicatorChanged(
        headroom::IndicatorId id, const std::optional<headroom::OwnIndicator> &indicator);
    /// By the user: it can be taken back.
    void indicatorRemoved(const QString &name);
    void indicatorsExported(const QString &file);
    void exportFailed(const headroom::Error &error);
    void partChosen(headroom::ui::DataPart part);
    void actionsChanged(); ///< of PageActions

private:
    void connectView();
    void connectCanvas();
    QWidget *makeParts();
    void showPages();
    void plan(const ImportChoices &choices);
    void rehearse();
    void proceed();
    void cancel();
    void moveTo(ImportStep step);
    void undoResult();
    void finish();
    void replaceFile(const QStringList &files);
    void saveRefusedRows(const QString &file);
    void showRefusedRowsSaved();
    void decideNames(const QList<NameDecision> &decisions);
    void nameMapping(const QString &name);

    ImportHistory *m_history;
    ImportView *m_view;
    CanvasView *m_canvas;
    SegmentedControl *m_parts = nullptr;
    QWidget *m_head = nullptr;
    DataPart m_part = DataPart::Imports;
    QStackedWidget *m_pages;
    ImportSession m_session;
    QFutureWatcher<Result<QString>> m_refusedRows; ///< being written
};

} // namespace headroom::ui
