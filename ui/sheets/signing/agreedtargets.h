// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "core/reports/signatures/signing.h"
#include "ui/text/figures.h"

#include <QWidget>

class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;

namespace headroom::ui {

/// The indicators of a sheet: what is proposed, what is agreed, and why where that differs. The
/// reason can only be typed where it does.
class AgreedTargets : public QWidget
{
    Q_OBJECT

public:
    AgreedTargets(const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures,
        QWidget *parent);

    /// Those that are not as proposed.
    QList<AgreedTarget> targets() const;

signals:
    void changed();

private:
    struct Line
    {
        QString metric;
        double proposed = 0; ///< as it is printed
        QDoubleSpinBox *agreed = nullptr;
        QLineEdit *reason = nullptr;
    };

    void addLine(QGridLayout &grid, const SheetIndicator &indicator, const Metric &metric,
        const Figures &figures);

    QList<Line> m_lines;
};

} // namespace headroom::ui
