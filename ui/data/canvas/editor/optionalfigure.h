// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"

#include <QLocale>
#include <QObject>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;

namespace headroom::ui {

/// A figure that may be absent: a check box and a field with up to three decimals.
class OptionalFigure : public QObject
{
    Q_OBJECT

public:
    /// The field gets the object name, the check box the name with "Set".
    OptionalFigure(
        const QString &name, const QString &words, const QLocale &numbers, QWidget *parent);

    void addTo(QFormLayout &form);
    void show(const std::optional<Thousandths> &figure);
    /// Behind the figure: "days".
    void showUnit(const QString &unit);
    std::optional<Thousandths> figure() const;

signals:
    void figureChanged();

private:
    QCheckBox *m_isSet;
    QDoubleSpinBox *m_figure;
};

} // namespace headroom::ui
