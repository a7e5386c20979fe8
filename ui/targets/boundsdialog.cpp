// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/boundsdialog.h"

#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QPushButton>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr int BoundsWidth = 480;
constexpr double MostPoints = 1000; ///< of an amount, which has no worst end

} // namespace

BoundsDialog::BoundsDialog(
    const TargetBounds &bounds, const Metric &metric, const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_metric(metric)
{
    setObjectName(QStringLiteral("boundsDialog"));
    setWindowTitle(tr("Ceiling and cap"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLocale(figures.numbers());
    auto *text = new TextLabel(TextRole::Body,
        tr("How far anyone is asked to go. What one is not asked, the others are: the targets "
           "still add up. Who is at the ceiling already keeps what they have."),
        this);
    text->setWordWrap(true);
    text->setMinimumWidth(BoundsWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(text);
    m_ceiling = addLine(
        tr("&Ceiling: the best that is realistic"), QStringLiteral("ceiling"), bounds.ceiling);
    m_rise = addLine(
        tr("&Most points that anyone is asked"), QStringLiteral("mostRise"), bounds.mostRise);
    const auto [low, high] = std::minmax(metric.worst, metric.best);
    const bool isAmount = metric.kind == MetricKind::Amount;
    m_ceiling.field->setRange(low, isAmount ? MostPoints : high);
    m_ceiling.field->setValue(bounds.ceiling.value_or(metric.best));
    const double step = std::pow(10.0, -metric.decimals);
    m_rise.field->setRange(step, isAmount ? MostPoints : std::abs(metric.best - metric.worst));
    m_rise.field->setValue(bounds.mostRise.value_or(std::abs(metric.best - metric.worst) / 10));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *use = buttons->addButton(tr("&Use these"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("useBounds"));
    makePrimary(*use);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit boundsChosen(this->bounds());
        accept();
    });
}

BoundsDialog::Line BoundsDialog::addLine(
    const QString &words, const QString &name, std::optional<double> value)
{
    Line line{new QCheckBox(words, this), new QDoubleSpinBox(this)};
    line.box->setObjectName(name + QStringLiteral("Box"));
    line.box->setChecked(value.has_value());
    line.field->setObjectName(name + QStringLiteral("Field"));
    line.field->setAccessibleName(QString(words).remove(u'&'));
    line.field->setDecimals(m_metric.decimals);
    line.field->setEnabled(value.has_value());
    connect(line.box, &QCheckBox::toggled, line.field, &QWidget::setEnabled);
    auto *row = new QHBoxLayout;
    row->addWidget(line.box, 1);
    row->addWidget(line.field);
    static_cast<QBoxLayout *>(layout())->addLayout(row);
    return line;
}

TargetBounds BoundsDialog::bounds() const
{
    TargetBounds bounds;
    if (m_ceiling.box->isChecked())
        bounds.ceiling = m_ceiling.field->value();
    if (m_rise.box->isChecked())
        bounds.mostRise = m_rise.field->value();
    return bounds;
}

} // namespace headroom::ui
