// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/sheetspage.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom::ui {

namespace {

/// Those that have sheets, newest first.
QList<Round> roundsWithTargets(const SnapshotPtr &snapshot)
{
    QList<Round> rounds;
    for (const Round &round : snapshot ? snapshot->source.rounds : QList<Round>()) {
        if (!round.targets.isEmpty())
            rounds.prepend(round);
    }
    return rounds;
}

} // namespace

QWidget *SheetsPage::buildRounds()
{
    m_roundLine = new QWidget(this);
    m_rounds = new QComboBox(m_roundLine);
    m_rounds->setObjectName(QStringLiteral("roundChoice"));
    m_rounds->setAccessibleName(tr("Round"));
    auto *label = new TextLabel(TextRole::Body, tr("Round"), m_roundLine);
    label->setInk(Ink::Soft);
    label->setBuddy(m_rounds);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &SheetsPage::chooseRound);
    auto *line = new QHBoxLayout(m_roundLine);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(m_rounds, 1);
    return m_roundLine;
}

const Round *SheetsPage::round() const
{
    if (!m_snapshot)
        return nullptr;
    const RoundId chosen(m_rounds->currentData().toLongLong());
    const QList<Round> &rounds = m_snapshot->source.rounds;
    const auto found = std::ranges::find(rounds, chosen, &Round::id);
    return found != rounds.cend() ? &*found : nullptr;
}

void SheetsPage::showRounds()
{
    const QSignalBlocker blocker(m_rounds);
    m_rounds->clear();
    for (const Round &round : roundsWithTargets(m_snapshot))
        m_rounds->addItem(round.name, QVariant::fromValue<qlonglong>(round.id.value()));
    const int chosen = m_chosenRound
        ? m_rounds->findData(QVariant::fromValue<qlonglong>(m_chosenRound->value()))
        : 0;
    m_rounds->setCurrentIndex(m_rounds->count() > 0 ? qMax(chosen, 0) : -1);
    m_roundLine->setVisible(m_rounds->count() > 1);
}

void SheetsPage::chooseRound()
{
    const Round *chosen = round();
    if (chosen == nullptr)
        return;
    m_chosenRound = chosen->id;
    m_bonus.reset();
    showTree();
    updateControls();
}

} // namespace headroom::ui
