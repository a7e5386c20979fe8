// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/decisionform.h"

#include "core/base/rounding.h"
#include "core/reports/bonus/bonusrules.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/signatures/signing.h"
#include "ui/sheets/bonus/bonustable.h"
#include "ui/sheets/bonus/bonuswords.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr double PercentOfWhole = 100;
constexpr int MissingLines = 2;

double shownPercent(double share)
{
    return static_cast<double>(roundHalfUp(share * PercentOfWhole, BonusDecimals))
        / std::pow(10, BonusDecimals);
}

} // namespace

DecisionForm::DecisionForm(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_title(new TextLabel(TextRole::CardTitle, this))
    , m_text(new TextLabel(TextRole::Body, this))
    , m_decision(new TextLabel(TextRole::Strong, this))
    , m_share(new QDoubleSpinBox(this))
    , m_reason(new QLineEdit(this))
    , m_by(new QLineEdit(this))
    , m_decide(new QPushButton(tr("&Decide"), this))
    , m_missing(new TextLabel(TextRole::Body, this))
{
    m_title->setObjectName(QStringLiteral("bonusTitle"));
    m_text->setObjectName(QStringLiteral("bonusText"));
    m_decision->setObjectName(QStringLiteral("bonusDecision"));
    m_missing->setObjectName(QStringLiteral("bonusMissing"));
    m_missing->setInk(Ink::Bad);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Its room is kept: what appears there moves nothing.
    m_missing->setMinimumHeight(MissingLines * m_missing->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    for (TextLabel *label : {m_title, m_text, m_decision}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    addFields(*column);
    column->addWidget(m_missing);
}

void DecisionForm::addFields(QBoxLayout &column)
{
    m_share->setObjectName(QStringLiteral("bonusShare"));
    m_share->setLocale(m_figures.numbers());
    m_share->setDecimals(BonusDecimals);
    m_share->setRange(0, LargestBonus * PercentOfWhole);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setAlignment(Qt::AlignRight);
    m_reason->setObjectName(QStringLiteral("bonusReason"));
    m_reason->setMaxLength(LongestReason);
    m_by->setObjectName(QStringLiteral("bonusBy"));
    m_by->setMaxLength(LongestSignerName);
    m_decide->setObjectName(QStringLiteral("decideBonus"));
    makePrimary(*m_decide);
    connect(m_decide, &QPushButton::clicked, this, &DecisionForm::confirm);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    const std::pair<QWidget *, QString> fields[] = {{m_share, tr("&Share of the bonus")},
        {m_reason, tr("&Why, where it is not as proposed")}, {m_by, tr("&Name of who decides")}};
    int place = 0;
    for (const auto &[field, words] : fields) {
        auto *label = new QLabel(words, this);
        label->setBuddy(field);
        grid->addWidget(label, 0, place);
        grid->addWidget(field, 1, place++);
    }
    grid->addWidget(m_decide, 1, place);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    column.addLayout(grid);
}

void DecisionForm::showLine(const SnapshotPtr &snapshot, RoundId round, const BonusLine &line)
{
    const ReportSource &source = snapshot->source;
    const FixedRound &fixed = *source.fixedRound(round);
    const bool isOther = round != m_round || line.unit != m_unit;
    m_snapshot = snapshot;
    m_round = round;
    m_unit = line.unit;
    //: employee, location, percentage of the bonus
    m_title->setText(filledText(tr("%1, %2: %3"),
        {agreedName(source, fixed, line.unit), agreedPlaces(source, fixed, line.unit),
            bonusWords(line.proposed, m_figures)}));
    m_text->setText(bonusSentences(line, source, fixed.limits, m_figures).join(QLatin1Char('\n')));
    m_decision->setText(decisionSentence(line, m_figures));
    const double known = line.decision != nullptr ? line.decision->decided : 0;
    m_share->setValue(shownPercent(line.decision != nullptr ? known : line.proposed.value_or(0)));
    m_missing->clear();
    if (isOther || line.decision != nullptr)
        m_reason->clear();
}

BonusDeciding DecisionForm::deciding() const
{
    BonusDeciding deciding;
    deciding.round = m_round;
    deciding.unit = m_unit;
    deciding.decided = m_share->value() / PercentOfWhole;
    deciding.by = m_by->text();
    deciding.reason = m_reason->text();
    return deciding;
}

void DecisionForm::confirm()
{
    const auto checked = checkedDecision(m_snapshot->source, deciding(), {});
    m_missing->setText(checked ? QString() : errorText(checked.error()));
    if (checked)
        emit decided(deciding());
}

} // namespace headroom::ui
