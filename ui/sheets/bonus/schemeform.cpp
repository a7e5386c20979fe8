// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/schemeform.h"

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/bonus/bonusrules.h"
#include "core/reports/signatures/signing.h"
#include "ui/sheets/bonus/bonuswords.h"
#include "ui/sheets/bonus/schemesteps.h"
#include "ui/sheets/bonus/schemeweights.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace headroom::ui {

namespace {

constexpr int EvidenceIndent = 26;

/// What can be seen of every indicator that could count.
QList<BonusEvidence> evidenceOf(const ReportSource &source, RoundId round)
{
    BonusScheme all;
    all.round = round;
    all.parts = possibleParts(source, round);
    for (BonusPart &part : all.parts)
        part.weight = 1;
    const auto facts = bonusFacts(source, all);
    return facts ? facts->evidence : QList<BonusEvidence>();
}

TextLabel *wrappedLabel(TextRole role, const QString &text, QWidget *parent)
{
    auto *label = new TextLabel(role, parent);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

SchemeForm::SchemeForm(
    const SnapshotPtr &snapshot, RoundId round, const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_snapshot(snapshot)
    , m_round(round)
    , m_figures(figures)
{
    setObjectName(QStringLiteral("schemeForm"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, CardPaddingX, 0);
    column->setSpacing(8);
    addConditions(*column);
    addScheme(*column);
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(area, 1);
    addWho(*outer);
    fill();
}

const BonusScheme *SchemeForm::current() const
{
    const ReportSource &source = m_snapshot->source;
    return source.bonuses ? source.bonuses->scheme(m_round) : nullptr;
}

void SchemeForm::addConditions(QBoxLayout &column)
{
    column.addWidget(
        new TextLabel(TextRole::CardTitle, tr("Before anything is paid on scores"), this));
    column.addWidget(wrappedLabel(TextRole::Body,
        tr("Tick what holds. A scheme can only be switched on when a person says that all of it "
           "does; under each stands what Headroom can see of it."),
        this));
    const QList<BonusEvidence> evidence = evidenceOf(m_snapshot->source, m_round);
    for (const PayingCondition condition : PayingConditions) {
        const QString words = conditionWords(condition);
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("condition%1").arg(static_cast<int>(condition)));
        box->setAccessibleName(words);
        auto *name = wrappedLabel(TextRole::Body, words, this);
        name->setBuddy(box);
        const QString seen = conditionEvidence(condition, evidence, m_snapshot->source, m_figures);
        box->setAccessibleDescription(seen);
        auto *below = wrappedLabel(TextRole::Caption, seen, this);
        below->setObjectName(QStringLiteral("evidence%1").arg(static_cast<int>(condition)));
        below->setContentsMargins(EvidenceIndent, 0, 0, 4);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(name, 1);
        column.addLayout(row);
        column.addWidget(below);
        m_conditions.append({condition, box});
    }
}

void SchemeForm::addScheme(QBoxLayout &column)
{
    column.addWidget(new TextLabel(TextRole::CardTitle, tr("Steps"), this));
    column.addWidget(wrappedLabel(TextRole::Caption,
        tr("The own way goes from someone's start (0 %) to the agreed target (100 %). Up to the "
           "threshold nothing is paid; between the steps the share rises in a straight line."),
        this));
    m_steps = new SchemeSteps(m_figures.numbers(), this);
    column.addWidget(m_steps);
    column.addWidget(new TextLabel(TextRole::CardTitle, tr("Weights"), this));
    m_weights = new SchemeWeights(m_snapshot->source, m_round, m_figures, this);
    column.addWidget(m_weights);
}

void SchemeForm::addWho(QBoxLayout &column)
{
    m_by = new QLineEdit(this);
    m_by->setObjectName(QStringLiteral("schemeBy"));
    m_by->setMaxLength(LongestSignerName);
    auto *label = new QLabel(tr("&Name of the person who switches it on or off"), this);
    label->setBuddy(m_by);
    m_missing = wrappedLabel(TextRole::Body, {}, this);
    m_missing->setObjectName(QStringLiteral("schemeMissing"));
    m_missing->setInk(Ink::Bad);
    m_missing->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_by, 1);
    column.addLayout(row);
    column.addWidget(m_missing);
    column.addLayout(buildButtons());
}

QBoxLayout *SchemeForm::buildButtons()
{
    const bool isOn = current() != nullptr;
    auto *on = new QPushButton(isOn ? tr("Save the &change") : tr("&Switch on"), this);
    on->setObjectName(QStringLiteral("switchOn"));
    makePrimary(*on);
    auto *off = new QPushButton(tr("Switch o&ff"), this);
    off->setObjectName(QStringLiteral("switchOff"));
    off->setVisible(isOn);
    auto *back = new QPushButton(tr("&Back to the list"), this);
    back->setObjectName(QStringLiteral("backToBonuses"));
    back->setVisible(isOn);
    connect(on, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(off, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(back, &QPushButton::clicked, this, &SchemeForm::backRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(off);
    buttons->addWidget(on);
    return buttons;
}

/// Ticks are never taken over: whoever changes a scheme says anew that the conditions hold.
void SchemeForm::fill()
{
    const ReportSource &source = m_snapshot->source;
    const BonusScheme *last = source.bonuses ? source.bonuses->lastScheme(m_round) : nullptr;
    m_steps->showLadder(last != nullptr ? last->ladder : BonusLadder());
    m_weights->showWeights(last != nullptr ? last->parts : usualWeights(source, m_round));
}

BonusScheme SchemeForm::scheme(bool isOn) const
{
    BonusScheme scheme;
    scheme.by = m_by->text();
    scheme.isOn = isOn;
    scheme.round = m_round;
    scheme.ladder = m_steps->ladder();
    scheme.parts = m_weights->parts();
    for (const auto &[condition, box] : m_conditions) {
        if (box->isChecked())
            scheme.conditions.append(condition);
    }
    return scheme;
}

void SchemeForm::confirm(bool isOn)
{
    const auto checked = checkedScheme(m_snapshot->source, scheme(isOn), {});
    m_missing->setText(checked ? QString() : errorText(checked.error()));
    m_missing->setVisible(!checked);
    if (checked)
        emit schemeConfirmed(scheme(isOn));
}

} // namespace headroom::ui
