// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/stepindicator.h"

#include "ui/style/textlabel.h"

#include <QFrame>
#include <QHBoxLayout>

namespace headroom::ui {

StepIndicator::StepIndicator(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("stepIndicator");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (TextLabel *&label : m_labels) {
        if (&label != &m_labels.front()) {
            auto *line = new QFrame(this);
            line->setFrameShape(QFrame::HLine);
            line->setFrameShadow(QFrame::Plain);
            line->setForegroundRole(QPalette::Midlight);
            line->setFixedWidth(48);
            layout->addWidget(line);
        }
        label = new TextLabel(TextRole::Strong, this);
        layout->addWidget(label);
    }
    layout->addStretch();
    showStep(ImportStep::File);
}

void StepIndicator::showStep(ImportStep step)
{
    const std::array names{tr("File"), tr("Columns"), tr("Check"), tr("Done")};
    const auto current = static_cast<size_t>(step);
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const bool finished = i < current || step == ImportStep::Done;
        const QString number = QString::number(i + 1);
        //: a step of the import: %1 its number, %2 its name
        const QString text = finished ? tr("✓ %1  %2") : tr("%1  %2");
        m_labels[i]->setText(text.arg(number, names[i]));
        m_labels[i]->setInk(finished ? Ink::Good : i == current ? Ink::Accent : Ink::Faint);
        m_labels[i]->setRole(i == current ? TextRole::Strong : TextRole::Body);
    }
    //: for screen readers: %1 the number of the step, %2 its name
    setAccessibleName(tr("Step %1 of 4: %2").arg(QString::number(current + 1), names[current]));
}

} // namespace headroom::ui
