// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "core/reports/insight/storyfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/shell/pageactions.h"
#include "ui/text/figures.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QStackedLayout;

namespace headroom::ui {

class DriversCard;
class ExtremesCard;
class FollowUpDialog;
class InsightCard;
class InsightWork;
class JourneyCard;
class PerformanceCard;
class PrioritiesCard;
class ReasonsCard;
class ReportOutput;
struct ReportDocument;
class TextLabel;
class ValueCard;

/// Why is it so? What goes together with the indicator, our norms beside the customer, reasons in
/// comments, what a point is worth, and the cases to look into.
class InsightPage : public QWidget, public PageActions
{
    Q_OBJECT

public:
    explicit InsightPage(const Figures &figures, QWidget *parent = nullptr);

    /// A null snapshot shows how to begin.
    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);
    /// The answer to storiesAsked(); one to an older question is dropped.
    void showStories(const StoryFacts &facts);
    /// The answers could not be read, or the reading was stopped.
    void showStoriesMissing();

    /// The answer to followUpAsked(), and that a step of it was kept.
    void showFollowUp(const FollowUpList &list);
    void takeFollowUp(const FollowUpChange &change);

    bool offers(PageAction action) const override;
    void perform(PageAction action) override;

signals:
    /// What has to be read from the answers for this selection.
    void storiesAsked(const headroom::Selection &selection);
    void customerValuesChanged(const headroom::CustomerValues &values);
    /// The words that reasons are recognised by; nothing: ours again.
    void lexiconChanged(const std::optional<headroom::LexiconWords> &words);
    /// Who of this selection can be called, and that a talk went on.
    void followUpAsked(const headroom::Selection &selection);
    void followUpChanged(const headroom::FollowUpChange &change);
    /// An answer is to be shown among those of this selection to an indicator.
    void answerAsked(const QString &metric, headroom::ResponseId answer);
    void importRequested();
    void failed(const headroom::Error &error);
    void exported(const QString &file);
    void actionsChanged(); ///< of PageActions
    /// An action with what a card, the indicator and the unit say of it.
    void actionProposed(const headroom::Action &action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildEmpty();
    QList<InsightCard *> cards() const;
    void showFacts();
    void openLexicon();
    void openFollowUp();
    /// Comments reach paper only after they were looked at.
    void afterReview(const std::function<void()> &output);
    void arrange();
    QString copyText() const;
    ReportDocument report() const;
    Action proposalFrom(const InsightCard &card) const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    Selection m_selection;
    std::optional<InsightFacts> m_facts; ///< of the selection, as soon as they are found
    OrderFindings m_orders;
    QStringList m_paperComments; ///< that were approved
    bool m_hasStories = false; ///< what had to be read is shown, or why it is not
    QPointer<FollowUpDialog> m_followUp; ///< while it is open
    InsightWork *m_work;
    ReportOutput *m_output;
    QStackedLayout *m_stack;
    TextLabel *m_scope = nullptr;
    QBoxLayout *m_columns = nullptr; ///< side by side where there is room
    DriversCard *m_drivers = nullptr;
    PrioritiesCard *m_priorities = nullptr;
    PerformanceCard *m_performance = nullptr;
    ReasonsCard *m_reasons = nullptr;
    ValueCard *m_value = nullptr;
    JourneyCard *m_journey = nullptr;
    ExtremesCard *m_extremes = nullptr;
};

} // namespace headroom::ui
