// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"
#include "ui/text/figures.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;

namespace headroom::ui {

/// Asks how far anyone is asked to go for an indicator: a ceiling, and the most points.
class BoundsDialog : public QDialog
{
    Q_OBJECT

public:
    BoundsDialog(const TargetBounds &bounds, const Metric &metric, const Figures &figures,
        QWidget *parent = nullptr);

    TargetBounds bounds() const;

signals:
    void boundsChosen(const headroom::TargetBounds &bounds);

private:
    struct Line
    {
        QCheckBox *box = nullptr;
        QDoubleSpinBox *field = nullptr;
    };

    Line addLine(const QString &words, const QString &name, std::optional<double> value);

    Metric m_metric;
    Line m_ceiling;
    Line m_rise;
};

} // namespace headroom::ui
