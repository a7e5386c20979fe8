// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/editor/sourcefield.h"

#include "ui/data/canvas/editor/formulafield.h"
#include "ui/style/buttons.h"
#include "ui/style/textlabel.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace headroom::ui {

namespace {

constexpr int LongestHeading = 200;

} // namespace

SourceField::SourceField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new SegmentedControl(this))
    , m_parts(new QStackedWidget(this))
    , m_formula(new FormulaField(this))
    , m_column(new QLineEdit(this))
{
    m_kind->setAccessibleName(tr("Computed from"));
    m_kind->addChoice(0, tr("Formula"))->setObjectName(QStringLiteral("indicatorByFormula"));
    m_kind->addChoice(1, tr("Column of the files"))
        ->setObjectName(QStringLiteral("indicatorByColumn"));
    m_parts->addWidget(m_formula);
    m_parts->addWidget(buildColumn());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_kind, 0, Qt::AlignLeft);
    rows->addWidget(m_parts);
    connect(m_formula, &FormulaField::textChanged, this, &SourceField::edited);
    connect(m_column, &QLineEdit::textChanged, this, &SourceField::edited);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int kind) {
        choose(kind == 1);
        emit edited();
    });
    choose(false);
}

QWidget *SourceField::buildColumn()
{
    auto *part = new QWidget(this);
    m_column->setObjectName(QStringLiteral("indicatorColumn"));
    m_column->setAccessibleName(tr("Heading of the column"));
    m_column->setPlaceholderText(tr("The heading, as it stands in the file"));
    m_column->setMaxLength(LongestHeading);
    auto *hint = new TextLabel(TextRole::Caption,
        tr("Each answer or order counts once; the figure is the mean. Files are read for it from "
           "the next import on. To read an earlier file again, undo its import first."),
        part);
    hint->setInk(Ink::Soft);
    hint->setWordWrap(true);
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(m_column);
    rows->addWidget(hint);
    rows->addStretch();
    return part;
}

void SourceField::show(const OwnIndicator &indicator, const QString &formula)
{
    m_formula->setText(formula);
    m_column->setText(indicator.column);
    choose(!indicator.column.isEmpty());
}

bool SourceField::isColumn() const
{
    return m_parts->currentIndex() == 1;
}

QString SourceField::column() const
{
    return isColumn() ? m_column->text().simplified() : QString();
}

void SourceField::choose(bool isColumn)
{
    m_kind->choose(isColumn ? 1 : 0);
    m_parts->setCurrentIndex(isColumn ? 1 : 0);
    setFocusProxy(isColumn ? static_cast<QWidget *>(m_column) : m_formula);
}

} // namespace headroom::ui
