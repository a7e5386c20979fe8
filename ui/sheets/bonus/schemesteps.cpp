// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/schemesteps.h"

#include "core/reports/bonus/bonusrules.h"
#include "ui/style/textlabel.h"

#include <QDoubleSpinBox>
#include <QGridLayout>

namespace headroom::ui {

namespace {

constexpr double LargestAttainment = 500;
constexpr double WholePercent = 100;

} // namespace

SchemeSteps::SchemeSteps(const QLocale &numbers, QWidget *parent)
    : QWidget(parent)
    , m_numbers(numbers)
    , m_threshold(percentBox(QStringLiteral("bonusThreshold"), tr("Threshold: part of the own way"),
          LargestAttainment))
    , m_target(percentBox(
          QStringLiteral("bonusTarget"), tr("Target: part of the own way"), LargestAttainment))
    , m_cap(
          percentBox(QStringLiteral("bonusCap"), tr("Cap: part of the own way"), LargestAttainment))
    , m_paidAtTarget(percentBox(QStringLiteral("bonusPaidAtTarget"),
          tr("Target: share of the bonus"), LargestBonus * WholePercent))
    , m_paidAtCap(percentBox(QStringLiteral("bonusPaidAtCap"), tr("Cap: share of the bonus"),
          LargestBonus * WholePercent))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->addWidget(new TextLabel(TextRole::Caption, tr("Part of the own way"), this), 0, 1);
    grid->addWidget(new TextLabel(TextRole::Caption, tr("Share of the bonus"), this), 0, 2);
    auto *nothing = new TextLabel(TextRole::Body, this);
    nothing->setText(numbers.toString(0) + QStringLiteral(" %"));
    addStep(*grid, 1, tr("Threshold"), {m_threshold, nothing});
    addStep(*grid, 2, tr("Target"), {m_target, m_paidAtTarget});
    addStep(*grid, 3, tr("Cap"), {m_cap, m_paidAtCap});
    grid->setColumnStretch(3, 1);
}

QDoubleSpinBox *SchemeSteps::percentBox(const QString &name, const QString &words, double largest)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setLocale(m_numbers);
    box->setDecimals(BonusDecimals);
    box->setRange(0, largest);
    box->setSingleStep(5);
    box->setSuffix(QStringLiteral(" %"));
    box->setAlignment(Qt::AlignRight);
    return box;
}

void SchemeSteps::addStep(QGridLayout &grid, int row, const QString &name,
    const std::pair<QDoubleSpinBox *, QWidget *> &boxes)
{
    grid.addWidget(new TextLabel(TextRole::Strong, name, this), row, 0);
    grid.addWidget(boxes.first, row, 1);
    grid.addWidget(boxes.second, row, 2);
}

void SchemeSteps::showLadder(const BonusLadder &ladder)
{
    m_threshold->setValue(ladder.threshold * WholePercent);
    m_target->setValue(ladder.target * WholePercent);
    m_cap->setValue(ladder.cap * WholePercent);
    m_paidAtTarget->setValue(ladder.paidAtTarget * WholePercent);
    m_paidAtCap->setValue(ladder.paidAtCap * WholePercent);
}

BonusLadder SchemeSteps::ladder() const
{
    const auto share = [](const QDoubleSpinBox *box) { return box->value() / WholePercent; };
    return {share(m_threshold), share(m_target), share(m_cap), share(m_paidAtTarget),
        share(m_paidAtCap)};
}

} // namespace headroom::ui
