// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "ui/style/card.h"
#include "ui/tables/shownrows.h"

class QBoxLayout;
class QHBoxLayout;
class QToolButton;

namespace headroom::ui {

class HowButton;
class TextLabel;

/// A card of the page: what it is about, what stands in it, and in one sentence what that means.
/// Where there is nothing to show it says what to do.
class InsightCard : public Card
{
    Q_OBJECT

public:
    /// Parts get object names that begin with name: "driversTitle", "driversMeaning",
    /// "driversHint".
    InsightCard(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// The answer to "How is this calculated?", with the card's own figures.
    void setHow(const QString &answer);
    /// The sentence under the content.
    void setMeaning(const QString &sentence);
    /// Hides the content and says why, and what can be done.
    void showHint(const QString &hint);
    void showContent();
    bool hasContent() const;

    QString title() const;
    QString subtitle() const;
    QString meaning() const;
    /// Why there is no content.
    QString hint() const;

    /// The tables of the card for paper: every column that is not a drawing.
    virtual QList<ShownRows> tables() const { return {}; }

    /// The card as text, cells with tabs between them.
    QString copyText() const;

    /// What an action that follows from the card is about: of the row that is current.
    virtual ActionSubject subject() const { return {}; }

signals:
    /// The user wants to make an action of what the card says.
    void actionAsked();

protected:
    /// Where the subclass puts its content.
    QBoxLayout &content() { return *m_content; }

    /// Puts a button beside the title, whether there is content or not.
    void addTool(QToolButton *tool);

    /// The content as text.
    virtual QString contentText() const = 0;

private:
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QWidget *m_body;
    QBoxLayout *m_content;
    TextLabel *m_meaning;
    TextLabel *m_hint;
    QHBoxLayout *m_head;
    HowButton *m_how;
    QToolButton *m_action;
};

} // namespace headroom::ui
