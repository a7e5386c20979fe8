// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/howbutton.h"

#include "ui/text/metricwords.h"

#include <QWhatsThis>

namespace headroom::ui {

HowButton::HowButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("howButton"));
    setText(QStringLiteral("?"));
    setAutoRaise(true);
    setToolTip(tr("How is this calculated?"));
    connect(this, &QToolButton::clicked, this,
        [this] { QWhatsThis::showText(mapToGlobal(rect().bottomLeft()), m_answer, this); });
}

void HowButton::setMetric(const Metric &metric, const Limits &limits)
{
    m_answer = howCalculated(metric, limits);
    setWhatsThis(m_answer);
    //: for a screen reader; %1 an indicator
    setAccessibleName(tr("How is %1 calculated?").arg(metricWords(metric.id).name));
}

void HowButton::setAnswer(const QString &about, const QString &answer)
{
    m_answer = answer;
    setWhatsThis(m_answer);
    //: for a screen reader; %1 a card of a page: "Worst ten"
    setAccessibleName(tr("How is this calculated? %1").arg(about));
}

} // namespace headroom::ui
