// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tilechooser.h"

#include "core/reports/overview/overview.h"
#include "ui/text/metricwords.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace headroom::ui {

namespace {

/// Stays open while check marks are set.
class CheckMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!toggle(actionAt(event->pos())))
            QMenu::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isSpace = event->key() == Qt::Key_Space;
        if (!isSpace || !toggle(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool toggle(QAction *action)
    {
        if (!action || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

TileChooser::TileChooser(QWidget *parent)
    : MenuButton(tr("Tiles"), parent)
    , m_menu(new CheckMenu(this))
{
    setObjectName(QStringLiteral("tileChooser"));
    setToolTip(tr("Which indicators stand at the top of this page"));
    setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(QStringLiteral("tileMenu"));
    setMenu(m_menu);
    m_end = m_menu->addSeparator();
    m_usual = m_menu->addAction(tr("The usual ones"));
    connect(m_usual, &QAction::triggered, this, [this] { emit tilesChosen({}); });
}

void TileChooser::showTiles(const QList<Metric> &offered, const QStringList &tiles, bool chosen)
{
    offer(offered);
    for (QAction *action : std::as_const(m_offered)) {
        const bool isShown = tiles.contains(action->data().toString());
        action->setChecked(isShown);
        action->setEnabled(isShown || tiles.size() < MostTiles);
    }
    m_usual->setEnabled(chosen);
    setVisible(offered.size() > 1);
}

/// An open menu keeps its entries.
void TileChooser::offer(const QList<Metric> &metrics)
{
    const bool isSame = std::ranges::equal(metrics, m_offered, {}, &Metric::id,
        [](const QAction *action) { return action->data().toString(); });
    if (isSame)
        return;
    qDeleteAll(m_offered);
    m_offered.clear();
    for (const Metric &metric : metrics) {
        auto *action = new QAction(metricWords(metric.id).name, m_menu);
        action->setData(metric.id);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &TileChooser::tell);
        m_menu->insertAction(m_end, action);
        m_offered.append(action);
    }
}

void TileChooser::tell()
{
    QStringList tiles;
    for (const QAction *action : std::as_const(m_offered)) {
        if (action->isChecked())
            tiles.append(action->data().toString());
    }
    emit tilesChosen(tiles);
}

} // namespace headroom::ui
