// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/twoparts.h"

#include <QVBoxLayout>

namespace headroom::ui {

namespace {

constexpr int GapBeside = 32;
constexpr int GapBelow = 8;

} // namespace

TwoParts::TwoParts(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QVBoxLayout(this))
    , m_first(new QVBoxLayout)
    , m_second(new QVBoxLayout)
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(GapBelow);
    for (QVBoxLayout *part : {m_first, m_second}) {
        part->setSpacing(GapBelow);
        m_parts->addLayout(part);
    }
}

bool TwoParts::isBeside() const
{
    return m_parts->direction() == QBoxLayout::LeftToRight;
}

void TwoParts::arrange()
{
    const bool hasBoth = !m_first->isEmpty() && !m_second->isEmpty();
    const int needed = m_first->sizeHint().width() + GapBeside + m_second->sizeHint().width();
    const bool isBeside = hasBoth && needed <= width();
    m_parts->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(isBeside ? GapBeside : GapBelow);
    for (QVBoxLayout *part : {m_first, m_second})
        m_parts->setAlignment(part, isBeside ? Qt::AlignTop : Qt::Alignment());
    emit arranged(isBeside);
}

void TwoParts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace headroom::ui
