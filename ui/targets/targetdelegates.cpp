// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetdelegates.h"

#include "ui/style/typography.h"
#include "ui/targets/targetfield.h"
#include "ui/targets/targetmodel.h"

#include <QLineEdit>

namespace headroom::ui {

namespace {

constexpr int LongestReason = 200;

}

TargetCellDelegate::TargetCellDelegate(const Figures &figures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_figures(figures)
{
}

void TargetCellDelegate::initStyleOption(
    QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fontFor(TextRole::Strong, option->font);
}

QWidget *TargetCellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const TargetModel *>(index.model());
    auto *field = new TargetField(m_figures, parent);
    field->setObjectName(QStringLiteral("targetCellField"));
    field->setAccessibleName(tr("Target by hand"));
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setMetric(model->metric());
    const TargetRange range = targetRange(model->metric(), index.data(Qt::EditRole).toDouble());
    field->setRange(range.lowest, range.highest);
    connect(field, &TargetField::leftScale, this, &TargetCellDelegate::leftScale);
    return field;
}

void TargetCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = static_cast<TargetField *>(editor);
    field->setValue(index.data(Qt::EditRole).toDouble());
    field->selectAll();
}

void TargetCellDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *field = static_cast<TargetField *>(editor);
    const QString before = field->textFromValue(index.data(Qt::EditRole).toDouble());
    field->interpretText();
    // Looking into a cell and leaving it is not setting a target by hand.
    if (field->textFromValue(field->value()) != before)
        model->setData(index, field->value(), Qt::EditRole);
}

QWidget *StatusDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("reasonField"));
    line->setMaxLength(LongestReason);
    line->setPlaceholderText(tr("Why? Printed on the sheet"));
    line->setAccessibleName(tr("Reason for the target set by hand"));
    return line;
}

} // namespace headroom::ui
