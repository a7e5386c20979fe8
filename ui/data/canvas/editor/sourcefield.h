// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace headroom::ui {

class FormulaField;
class SegmentedControl;

/// Where the value of an own indicator comes from: a formula over indicators, or a column of the
/// files. What was typed for the other one is kept as long as the field is there.
class SourceField : public QWidget
{
    Q_OBJECT

public:
    explicit SourceField(QWidget *parent = nullptr);

    /// The formula in the words that the user knows, and the column.
    void show(const OwnIndicator &indicator, const QString &formula);
    bool isColumn() const;
    /// Empty while a formula is chosen.
    QString column() const;

    FormulaField *formula() const { return m_formula; }

signals:
    void edited();

private:
    QWidget *buildColumn();
    void choose(bool isColumn);

    SegmentedControl *m_kind;
    QStackedWidget *m_parts;
    FormulaField *m_formula;
    QLineEdit *m_column;
};

} // namespace headroom::ui
