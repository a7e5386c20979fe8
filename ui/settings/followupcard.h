// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/followup.h"
#include "ui/style/card.h"

class QPushButton;
class QSpinBox;

namespace headroom::ui {

class TextLabel;

/// Whether single answers are followed up, and how long contacts are kept.
class FollowUpCard : public Card
{
    Q_OBJECT

public:
    explicit FollowUpCard(QWidget *parent = nullptr);

    void showSettings(const FollowUpSettings &settings);

signals:
    void settingsChanged(const headroom::FollowUpSettings &settings);

private:
    void change(const FollowUpSettings &settings);

    FollowUpSettings m_settings;
    TextLabel *m_state;
    QPushButton *m_switch;
    QSpinBox *m_days;
};

} // namespace headroom::ui
