// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetfield.h"

#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

TargetRange targetRange(const Metric &metric, double current)
{
    if (metric.kind == MetricKind::Amount)
        return {std::min(metric.worst, metric.best), std::max(1.0, std::ceil(2 * current))};
    return {std::min(metric.worst, metric.best), std::max(metric.worst, metric.best)};
}

TargetField::TargetField(const Figures &figures, QWidget *parent)
    : QDoubleSpinBox(parent)
    , m_figures(figures)
{
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // The box itself tells nothing of a text that it does not accept.
    connect(lineEdit(), &QLineEdit::textEdited, this, &TargetField::tellScale);
}

void TargetField::setMetric(const Metric &metric)
{
    m_metric = metric;
    setDecimals(metric.decimals);
    const double span = std::abs(metric.best - metric.worst);
    setSingleStep(span > 20 ? 1 : 0.1);
}

QString TargetField::textFromValue(double value) const
{
    return m_figures.score(m_metric, value);
}

std::optional<double> TargetField::parsed(const QString &text) const
{
    QString plain;
    for (const QChar character : text) {
        if (character == QChar(0x2212))
            plain += u'-';
        else if (!character.isSpace() && character != u'%' && character != u'+')
            plain += character;
    }
    bool isNumber = false;
    const double value = m_figures.numbers().toDouble(plain, &isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return value;
}

double TargetField::valueFromText(const QString &text) const
{
    return parsed(text).value_or(value());
}

QValidator::State TargetField::validate(QString &text, int &) const
{
    const QString allowed =
        QStringLiteral("+-.,% ") + QChar(0x2212) + QChar(0x00A0) + QChar(0x202F);
    const bool plausible = std::all_of(text.cbegin(), text.cend(),
        [&allowed](QChar character) { return character.isDigit() || allowed.contains(character); });
    if (!plausible)
        return QValidator::Invalid;
    const std::optional<double> value = parsed(text);
    const bool fits = value && *value >= minimum() && *value <= maximum();
    return fits ? QValidator::Acceptable : QValidator::Intermediate;
}

void TargetField::tellScale(const QString &text)
{
    const std::optional<double> value = parsed(text);
    const bool outside = value && (*value < minimum() || *value > maximum());
    if (outside)
        emit leftScale(*value);
    else if (m_outside)
        emit backOnScale();
    m_outside = outside;
}

} // namespace headroom::ui
