// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace headroom {
struct Limits;
struct Metric;
} // namespace headroom

namespace headroom::ui {

/// "How is this calculated?": a small question mark beside a figure that opens the answer.
class HowButton : public QToolButton
{
    Q_OBJECT

public:
    explicit HowButton(QWidget *parent = nullptr);

    void setMetric(const Metric &metric, const Limits &limits);

private:
    QString m_answer;
};

} // namespace headroom::ui
