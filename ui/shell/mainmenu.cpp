// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainmenu.h"

#include "ui/style/icons.h"

#include <QActionGroup>
#include <QDir>
#include <QMenuBar>

namespace headroom::ui {

MainMenu::MainMenu(QMenuBar &bar)
    : QObject(&bar)
    , m_pageGroup(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    const auto menu = [&](const QString &title, void (MainMenu::*fill)(QMenu &)) {
        QMenu *made = bar.addMenu(title);
        (this->*fill)(*made);
        connect(made, &QMenu::aboutToShow, this, &MainMenu::aboutToShow);
    };
    menu(tr("&File"), &MainMenu::fillFile);
    menu(tr("&Edit"), &MainMenu::fillEdit);
    menu(tr("&View"), &MainMenu::fillView);
    //: menu with the pages of the window
    menu(tr("&Go"), &MainMenu::fillGo);
    menu(tr("&Help"), &MainMenu::fillHelp);
    showRecent({});
    setDatabaseOpen(false);
}

QAction *MainMenu::add(QMenu &menu, Command command, const QString &text, const QKeySequence &key)
{
    QAction *made = menu.addAction(text, key);
    connect(made, &QAction::triggered, this, [this, command] { emit commandGiven(command); });
    m_commands.insert(command, made);
    return made;
}

QAction *MainMenu::add(QMenu &menu, PageAction action, const QString &text, const QKeySequence &key)
{
    QAction *made = menu.addAction(text, key);
    connect(made, &QAction::triggered, this, [this, action] { emit pageActionGiven(action); });
    made->setEnabled(false);
    m_pageActions.insert(action, made);
    return made;
}

void MainMenu::fillFile(QMenu &menu)
{
    add(menu, Command::Import, tr("&Import survey file…"), Qt::CTRL | Qt::Key_I)
        ->setIcon(icon(QStringLiteral("import")));
    menu.addSeparator();
    add(menu, Command::NewDatabase, tr("&New database…"), QKeySequence::New);
    add(menu, Command::OpenDatabase, tr("&Open database…"), QKeySequence::Open);
    m_recent = menu.addMenu(tr("&Recent databases"));
    add(menu, Command::BackUp, tr("&Back up…"), {});
    menu.addSeparator();
    add(menu, PageAction::ExportPdf, tr("&Save as PDF…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E)
        ->setIcon(icon(QStringLiteral("export")));
    add(menu, PageAction::Print, tr("&Print…"), Qt::CTRL | Qt::Key_P)
        ->setIcon(icon(QStringLiteral("print")));
    add(menu, Command::CheckSheet, tr("&Check a sheet…"), {});
    menu.addSeparator();
    add(menu, Command::Quit, tr("&Quit"), Qt::CTRL | Qt::Key_Q);
}

void MainMenu::fillEdit(QMenu &menu)
{
    add(menu, PageAction::Undo, tr("&Undo"), Qt::CTRL | Qt::Key_Z)
        ->setIcon(icon(QStringLiteral("undo")));
    add(menu, PageAction::Redo, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z)
        ->setIcon(icon(QStringLiteral("redo")));
    menu.addSeparator();
    add(menu, PageAction::CopyData, tr("&Copy data"), Qt::CTRL | Qt::Key_C)
        ->setIcon(icon(QStringLiteral("copy")));
    add(menu, PageAction::CopyChart, tr("Copy c&hart as picture"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    add(menu, PageAction::Find, tr("&Find"), Qt::CTRL | Qt::Key_F)
        ->setIcon(icon(QStringLiteral("search")));
    menu.addSeparator();
    QAction *settings = addPage(menu, Page::Settings);
    settings->setText(tr("&Settings"));
    settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
}

void MainMenu::fillView(QMenu &menu)
{
    const auto theme = [&](const QString &text, Theme value) {
        QAction *made = menu.addAction(text);
        made->setCheckable(true);
        made->setData(static_cast<int>(value));
        m_themes->addAction(made);
        connect(made, &QAction::triggered, this, [this, value] { emit themeChosen(value); });
    };
    theme(tr("Theme as on this computer"), Theme::System);
    theme(tr("&Light theme"), Theme::Light);
    theme(tr("&Dark theme"), Theme::Dark);
    menu.addSeparator();
    add(menu, Command::LargerText, tr("L&arger text"), {})
        ->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    add(menu, Command::SmallerText, tr("&Smaller text"), Qt::CTRL | Qt::Key_Minus);
    add(menu, Command::NormalText, tr("&Normal text"), Qt::CTRL | Qt::Key_0);
    menu.addSeparator();
    add(menu, Command::Answers, tr("Answers &behind the figure…"), Qt::CTRL | Qt::Key_B);
    menu.addSeparator();
    add(menu, Command::FullScreen, tr("&Full screen"), Qt::Key_F11)->setCheckable(true);
}

void MainMenu::fillGo(QMenu &menu)
{
    for (const Page page : AllPages) {
        if (page == Page::Settings)
            continue;
        addPage(menu, page)
            ->setShortcut(
                QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))));
    }
}

QAction *MainMenu::addPage(QMenu &menu, Page page)
{
    QAction *made = menu.addAction(icon(pageName(page)), pageTitle(page));
    made->setCheckable(true);
    m_pageGroup->addAction(made);
    connect(made, &QAction::triggered, this, [this, page] { emit pageRequested(page); });
    m_pages.insert(page, made);
    return made;
}

void MainMenu::fillHelp(QMenu &menu)
{
    add(menu, Command::Help, tr("&Help for this page"), Qt::Key_F1)
        ->setIcon(icon(QStringLiteral("help")));
    add(menu, Command::HowCalculated, tr("How is this &calculated?"), Qt::SHIFT | Qt::Key_F1);
    menu.addSeparator();
    add(menu, Command::About, tr("&About Headroom"), {});
}

void MainMenu::showPage(Page page, const QSet<PageAction> &offered)
{
    m_pages.value(page)->setChecked(true);
    for (auto it = m_pageActions.begin(); it != m_pageActions.end(); ++it)
        it.value()->setEnabled(offered.contains(it.key()));
}

void MainMenu::showRecent(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QString text = QDir::toNativeSeparators(path);
        QAction *made = m_recent->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(made, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
}

void MainMenu::showTheme(Theme theme)
{
    const QList<QAction *> actions = m_themes->actions();
    for (QAction *one : actions)
        one->setChecked(one->data().toInt() == static_cast<int>(theme));
}

void MainMenu::setDatabaseOpen(bool open)
{
    action(Command::BackUp)->setEnabled(open);
    action(Command::CheckSheet)->setEnabled(open);
}

} // namespace headroom::ui
