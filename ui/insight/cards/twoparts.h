// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace headroom::ui {

/// Two parts of a card: side by side where both have the width they ask for, else the second below
/// the first.
class TwoParts : public QWidget
{
    Q_OBJECT

public:
    explicit TwoParts(QWidget *parent = nullptr);

    QBoxLayout &first() { return *m_first; }

    QBoxLayout &second() { return *m_second; }

    bool isBeside() const;

    /// Decides again, after what is in the parts has changed.
    void arrange();

signals:
    void arranged(bool isBeside);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_parts;
    QVBoxLayout *m_first;
    QVBoxLayout *m_second;
};

} // namespace headroom::ui
