// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/schemeweights.h"

#include "core/reports/bonus/bonusfacts.h"
#include "core/reports/rounds/fixedround.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QDoubleSpinBox>
#include <QGridLayout>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr double HundredthsInPercent = 100;
constexpr int HundredthsOfAPercent = 100;

QString partName(const ReportSource &source, RoundId round, const BonusPart &part)
{
    const QString name = metricWords(part.metric).name;
    const FixedRound *fixed = source.fixedRound(part.round);
    return part.round == round || fixed == nullptr
        ? name
        : name + QStringLiteral(" · ") + fixed->round.name;
}

} // namespace

SchemeWeights::SchemeWeights(
    const ReportSource &source, RoundId round, const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_sum(new TextLabel(TextRole::Body, this))
{
    m_sum->setObjectName(QStringLiteral("weightSum"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    const QList<BonusPart> possible = possibleParts(source, round);
    for (const BonusPart &part : possible)
        addLine(*grid, part, partName(source, round, part));
    grid->addWidget(m_sum, static_cast<int>(m_lines.size()), 0, 1, 3);
    grid->setColumnStretch(2, 1);
    showSum();
}

void SchemeWeights::addLine(QGridLayout &grid, const BonusPart &part, const QString &name)
{
    Line line{part, new QDoubleSpinBox(this)};
    line.weight->setObjectName(QStringLiteral("weight-") + part.metric);
    //: %1 is an indicator
    line.weight->setAccessibleName(filledText(tr("Weight of %1"), {name}));
    line.weight->setLocale(m_figures.numbers());
    line.weight->setDecimals(2);
    line.weight->setRange(0, 100);
    line.weight->setSingleStep(5);
    line.weight->setSuffix(QStringLiteral(" %"));
    line.weight->setAlignment(Qt::AlignRight);
    connect(line.weight, &QDoubleSpinBox::valueChanged, this, &SchemeWeights::showSum);
    auto *label = new TextLabel(TextRole::Body, this);
    label->setText(name);
    label->setWordWrap(true);
    const int row = static_cast<int>(m_lines.size());
    grid.addWidget(label, row, 0);
    grid.addWidget(line.weight, row, 1);
    m_lines.append(line);
}

void SchemeWeights::showWeights(const QList<BonusPart> &parts)
{
    for (const Line &line : std::as_const(m_lines)) {
        int weight = 0;
        for (const BonusPart &part : parts) {
            if (part.round == line.part.round && part.metric == line.part.metric)
                weight = part.weight;
        }
        line.weight->setValue(weight / HundredthsInPercent);
    }
}

QList<BonusPart> SchemeWeights::parts() const
{
    QList<BonusPart> parts;
    for (const Line &line : m_lines) {
        BonusPart part = line.part;
        part.weight = static_cast<int>(std::lround(line.weight->value() * HundredthsInPercent));
        parts.append(part);
    }
    return parts;
}

void SchemeWeights::showSum()
{
    int sum = 0;
    for (const BonusPart &part : parts())
        sum += part.weight;
    const QString words = m_figures.percent(static_cast<double>(sum) / FullWeight, 2);
    const bool isWhole = sum == FullWeight;
    //: a percentage
    m_sum->setText(isWhole ? filledText(tr("✓ Together %1."), {words})
                           : filledText(tr("⚠ Together %1; it must be exactly 100 %."), {words}));
    m_sum->setInk(isWhole ? Ink::Good : Ink::Bad);
}

QList<BonusPart> usualWeights(const ReportSource &source, RoundId round)
{
    const FixedRound *fixed = source.fixedRound(round);
    QList<BonusPart> parts = possibleParts(source, round);
    parts.removeIf([&](const BonusPart &part) {
        return fixed == nullptr || part.round != round
            || fixed->round.target(part.metric) == nullptr;
    });
    if (fixed != nullptr && fixed->round.weights() > 0) {
        for (BonusPart &part : parts)
            part.weight = fixed->round.target(part.metric)->weight * HundredthsOfAPercent;
        return parts;
    }
    const auto count = static_cast<int>(parts.size());
    for (int i = 0; i < count; ++i)
        parts[i].weight = FullWeight / count + (i < FullWeight % count ? 1 : 0);
    return parts;
}

} // namespace headroom::ui
