// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/followupcard.h"

#include "ui/settings/settingsform.h"
#include "ui/style/textlabel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace headroom::ui {

namespace {

constexpr int MostDays = 730;

} // namespace

FollowUpCard::FollowUpCard(QWidget *parent)
    : Card(parent)
    , m_state(new TextLabel(TextRole::Body, this))
    , m_switch(new QPushButton(this))
    , m_days(new QSpinBox(this))
{
    QFormLayout *form = addForm(*this, tr("Follow up single answers"),
        tr("Detractors who left a reason can be called back, when the file holds an e-mail address "
           "or "
           "telephone number and you choose that column by hand while importing. Only the contacts "
           "of dissatisfied customers who said why are kept, apart from their answers, and no "
           "longer than you say here. They stand in the list under Insight and its export only; a "
           "backup holds them as long as you keep it."));
    m_state->setObjectName(QStringLiteral("followUpState"));
    m_switch->setObjectName(QStringLiteral("followUpSwitch"));
    m_days->setObjectName(QStringLiteral("followUpDays"));
    m_days->setRange(1, MostDays);
    m_days->setKeyboardTracking(false);
    form->addRow(tr("Now"), m_state);
    form->addRow(tr("&Days that a contact is kept"), m_days);
    form->addRow(QString(), m_switch);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        change({!m_settings.isOn, m_settings.keepDays});
    });
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        change({m_settings.isOn, days});
    });
    showSettings({});
}

void FollowUpCard::showSettings(const FollowUpSettings &settings)
{
    m_settings = settings;
    const QSignalBlocker quiet(m_days);
    m_days->setValue(settings.keepDays);
    m_state->setText(
        settings.isOn ? tr("On: contacts may be imported") : tr("Off: no contact is imported"));
    m_switch->setText(
        settings.isOn ? tr("Switch off and delete all contacts for good") : tr("Switch on"));
}

void FollowUpCard::change(const FollowUpSettings &settings)
{
    if (settings == m_settings)
        return;
    showSettings(settings);
    emit settingsChanged(settings);
}

} // namespace headroom::ui
