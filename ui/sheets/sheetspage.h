// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/reports/bonus/bonusfacts.h"
#include "core/reports/signatures/signing.h"
#include "core/workspace/agreements/agreement.h"
#include "core/workspace/snapshot.h"
#include "ui/print/sheetwriter.h"
#include "ui/shell/pageactions.h"
#include "ui/text/figures.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace headroom::ui {

class BonusDialog;
class PreviewCard;
class ResultCard;
class SheetJob;
class SheetModel;
class TextLabel;

/// Chooses target sheets, shows each as it will be printed, and prints or saves them in one go.
/// Works with the newest round that has targets, or another one that is chosen.
class SheetsPage : public QWidget, public PageActions
{
    Q_OBJECT

public:
    explicit SheetsPage(const Figures &figures, QWidget *parent = nullptr);
    ~SheetsPage() override;

    /// Without answers or without a round with a target: the empty state.
    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);
    /// Writes the ticked sheets on a worker; the page shows how far it is and what came of it.
    void save(const SheetOutput &output);
    /// The same as files of their own, under the names and with the look that are chosen.
    void saveInto(const QString &folder);
    /// Something that was to be kept was not: what waits for it is not done.
    void showNotKept(const Error &error);

    bool offers(PageAction action) const override;
    void perform(PageAction action) override;

signals:
    void targetsRequested();
    void importRequested();
    void signRequested(const headroom::Signing &signing, const headroom::PaperWriter &paper);
    void agreed(const headroom::Agreement &agreement);
    void sheetsSaved(const QStringList &files);
    /// What customers say most stands on sheets, and the comments were not read yet.
    void commentsRequested();
    void actionsChanged();

private:
    QWidget *buildPage();
    QWidget *buildEmptyState();
    QWidget *buildChoice();
    QWidget *buildRounds();
    QVBoxLayout *buildOutput();
    QVBoxLayout *buildLook();
    SheetLook look() const;
    void chooseLanguage();
    void showSheetAgain();
    QHBoxLayout *buildSigning();
    void connectJob();
    /// Whose sheets are shown; null without one that has targets.
    const Round *round() const;
    void showRounds();
    void chooseRound();
    void showTree();
    void showSheet(UnitRef unit);
    void step(int by);
    /// What previous and next go through: the ticked sheets, or all when none is.
    QList<UnitRef> shownSheets() const;
    void updateControls();
    void showMessage(const QString &sentence, bool isBad);
    void askWhereToSave();
    void askForPrinter();
    void askForSignature();
    /// Sheets of single employees wait until it is known what the works council said; asked once.
    void onceCouncilIsKnown(const std::function<void()> &make);
    void goOnWithSheets();
    void openBonus();
    QString bonusSentence(UnitRef unit);
    void showStatus();
    /// Drafts wait for them; a fixed round has what was said with it.
    bool waitsForComments() const;
    void showResult(UnitRef unit, const QString &name);
    /// The ticked sheets, and where that is wanted those of the groups that they belong to first.
    QList<UnitRef> unitsToMake() const;
    Result<QList<SheetFacts>> tickedFacts() const;

    Figures m_figures;
    Figures m_paper; ///< of the sheets, in their language
    SnapshotPtr m_snapshot;
    UnitRef m_current;
    std::optional<RoundId> m_chosenRound; ///< by hand; absent: the newest
    std::function<void()> m_waiting; ///< for the works council
    std::optional<BonusFacts> m_bonus; ///< of the snapshot, once it is asked for
    QPointer<BonusDialog> m_bonusDialog;
    QStackedLayout *m_stack = nullptr;
    SheetModel *m_model = nullptr;
    PreviewCard *m_preview = nullptr;
    ResultCard *m_results = nullptr;
    QStackedWidget *m_right = nullptr; ///< the preview or the results
    QPushButton *m_showResult = nullptr;
    SheetJob *m_job = nullptr;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_filter = nullptr;
    QWidget *m_roundLine = nullptr;
    QComboBox *m_rounds = nullptr;
    QCheckBox *m_groups = nullptr; ///< their sheets too
    QCheckBox *m_second = nullptr; ///< page
    QComboBox *m_language = nullptr; ///< of the sheets
    QComboBox *m_files = nullptr;
    QLineEdit *m_pattern = nullptr; ///< of the names of files
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_sign = nullptr;
    TextLabel *m_status = nullptr;
    QPushButton *m_emptyAction = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_count = nullptr;
    TextLabel *m_message = nullptr;
    TextLabel *m_reading = nullptr; ///< shown while comments are read
    bool m_hasNoSheet = false; ///< the unit that is chosen, and the message says so
    TextLabel *m_emptyText = nullptr;
    TextLabel *m_emptyMore = nullptr;
};

} // namespace headroom::ui
