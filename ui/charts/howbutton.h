// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
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
    /// about: what the answer is about, for a screen reader. Plain text.
    void setAnswer(const QString &about, const QString &answer);

    const QString &answer() const { return m_answer; }

private:
    QString m_answer;
};

} // namespace headroom::ui
