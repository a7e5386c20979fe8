// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/preferences.h"
#include "ui/shell/page.h"
#include "ui/shell/pageactions.h"

#include <QHash>
#include <QObject>
#include <QSet>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace headroom::ui {

/// What the menu bar asks of the window itself.
enum class Command {
    Import,
    NewDatabase,
    OpenDatabase,
    BackUp,
    Quit,
    LargerText,
    SmallerText,
    NormalText,
    FullScreen,
    Help,
    HowCalculated,
    Answers,
    CheckSheet,
    About,
};

/// The complete menu bar with its keys. What cannot be done now is disabled.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QMenuBar &bar);

    QAction *action(Command command) const { return m_commands.value(command); }

    QAction *action(PageAction action) const { return m_pageActions.value(action); }

    void showPage(Page page, const QSet<PageAction> &offered);
    void showRecent(const QStringList &paths);
    void showTheme(Theme theme);
    void setDatabaseOpen(bool open);

signals:
    void commandGiven(headroom::ui::Command command);
    void pageActionGiven(headroom::ui::PageAction action);
    void pageRequested(headroom::ui::Page page);
    void themeChosen(headroom::ui::Theme theme);
    void recentChosen(const QString &path);
    /// A menu opens: what the page offers may have changed.
    void aboutToShow();

private:
    void fillFile(QMenu &menu);
    void fillEdit(QMenu &menu);
    void fillView(QMenu &menu);
    void fillGo(QMenu &menu);
    void fillHelp(QMenu &menu);
    QAction *add(QMenu &menu, Command command, const QString &text, const QKeySequence &key);
    QAction *add(QMenu &menu, PageAction action, const QString &text, const QKeySequence &key);
    QAction *addPage(QMenu &menu, Page page);

    QHash<Command, QAction *> m_commands;
    QHash<PageAction, QAction *> m_pageActions;
    QHash<Page, QAction *> m_pages;
    QActionGroup *m_pageGroup;
    QActionGroup *m_themes;
    QMenu *m_recent = nullptr;
};

} // namespace headroom::ui
