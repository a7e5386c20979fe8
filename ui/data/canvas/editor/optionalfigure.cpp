// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/editor/optionalfigure.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace headroom::ui {

namespace {

constexpr double LargestFigure = 1e9;
constexpr double Scale = 1000;

/// As many decimals as it takes: 7, 7.5, 7.25.
class ShortSpinBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        for (int places = 0; places < decimals(); ++places) {
            const QString text = plain.toString(value, 'f', places);
            if (qRound64(plain.toDouble(text) * Scale) == qRound64(value * Scale))
                return text;
        }
        return plain.toString(value, 'f', decimals());
    }
};

} // namespace

OptionalFigure::OptionalFigure(
    const QString &name, const QString &words, const QLocale &numbers, QWidget *parent)
    : QObject(parent)
    , m_isSet(new QCheckBox(words, parent))
    , m_figure(new ShortSpinBox(parent))
{
    m_isSet->setObjectName(name + QStringLiteral("Set"));
    m_figure->setObjectName(name);
    m_figure->setAccessibleName(words);
    m_figure->setLocale(numbers);
    m_figure->setDecimals(3);
    m_figure->setRange(-LargestFigure, LargestFigure);
    m_figure->setEnabled(false);
    connect(m_isSet, &QCheckBox::toggled, m_figure, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &OptionalFigure::figureChanged);
    connect(m_figure, &QDoubleSpinBox::valueChanged, this, &OptionalFigure::figureChanged);
}

void OptionalFigure::addTo(QFormLayout &form)
{
    form.addRow(m_isSet, m_figure);
}

void OptionalFigure::show(const std::optional<Thousandths> &figure)
{
    m_figure->setValue(static_cast<double>(figure.value_or(0)) / Scale);
    m_isSet->setChecked(figure.has_value());
}

void OptionalFigure::showUnit(const QString &unit)
{
    m_figure->setSuffix(unit.isEmpty() ? QString() : QChar(0x00A0) + unit);
}

std::optional<Thousandths> OptionalFigure::figure() const
{
    return m_isSet->isChecked() ? std::optional(qRound64(m_figure->value() * Scale)) : std::nullopt;
}

} // namespace headroom::ui
