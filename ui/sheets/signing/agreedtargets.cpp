// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/signing/agreedtargets.h"

#include "core/base/rounding.h"
#include "ui/style/textlabel.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int ReasonWidth = 260;
constexpr double LargestAmount = 1e6;

double asPrinted(double value, int decimals)
{
    return static_cast<double>(roundHalfUp(value, decimals)) / std::pow(10, decimals);
}

QDoubleSpinBox *targetBox(const Metric &metric, double value, const QLocale &locale)
{
    auto *box = new QDoubleSpinBox;
    box->setLocale(locale);
    box->setDecimals(metric.decimals);
    const auto [low, high] = std::minmax(metric.worst, metric.best);
    const bool isAmount = metric.kind == MetricKind::Amount;
    box->setRange(isAmount ? 0 : low, isAmount ? LargestAmount : high);
    box->setSingleStep(high - low > 20 || isAmount ? 1 : 0.1);
    box->setValue(value);
    box->setAlignment(Qt::AlignRight);
    return box;
}

} // namespace

AgreedTargets::AgreedTargets(
    const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    const QStringList headings{
        tr("Indicator"), tr("Proposed"), tr("Agreed"), tr("Why another target is agreed")};
    for (int column = 0; column < headings.size(); ++column) {
        auto *label = new TextLabel(TextRole::Caption, headings.at(column), this);
        grid->addWidget(label, 0, column, column == 1 ? Qt::AlignRight : Qt::AlignLeft);
    }
    for (const SheetIndicator &indicator : facts.indicators) {
        if (const Metric *metric = catalogue.metric(indicator.metric))
            addLine(*grid, indicator, *metric, figures);
    }
    grid->setColumnStretch(3, 1);
}

void AgreedTargets::addLine(QGridLayout &grid, const SheetIndicator &indicator,
    const Metric &metric, const Figures &figures)
{
    const QString name = metricWords(metric.id).name;
    const double proposed = indicator.proposed.value_or(indicator.target);
    Line line{metric.id, asPrinted(proposed, metric.decimals), nullptr, new QLineEdit};
    line.agreed =
        targetBox(metric, asPrinted(indicator.target, metric.decimals), figures.numbers());
    line.agreed->setObjectName(QStringLiteral("agreed-") + metric.id);
    //: %1 is an indicator
    line.agreed->setAccessibleName(filledText(tr("Agreed target of %1"), {name}));
    line.reason->setObjectName(QStringLiteral("reason-") + metric.id);
    //: %1 is an indicator
    line.reason->setAccessibleName(filledText(tr("Why another target of %1 is agreed"), {name}));
    line.reason->setMaxLength(LongestReason);
    line.reason->setMinimumWidth(ReasonWidth);
    line.reason->setText(indicator.deviationReason);
    line.reason->setEnabled(line.agreed->value() != line.proposed);
    connect(line.agreed, &QDoubleSpinBox::valueChanged, this, [this, line](double value) {
        line.reason->setEnabled(value != line.proposed);
        emit changed();
    });
    connect(line.reason, &QLineEdit::textChanged, this, &AgreedTargets::changed);
    const int row = static_cast<int>(m_lines.size()) + 1;
    auto *label = new TextLabel(TextRole::Strong, this);
    label->setText(name);
    label->setWordWrap(true);
    auto *value = new TextLabel(TextRole::Body, this);
    value->setText(figures.score(metric, proposed));
    grid.addWidget(label, row, 0);
    grid.addWidget(value, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(line.agreed, row, 2);
    grid.addWidget(line.reason, row, 3);
    m_lines.append(line);
}

QList<AgreedTarget> AgreedTargets::targets() const
{
    QList<AgreedTarget> targets;
    for (const Line &line : m_lines) {
        if (line.agreed->value() != line.proposed)
            targets.append({line.metric, line.agreed->value(), line.reason->text()});
    }
    return targets;
}

} // namespace headroom::ui
