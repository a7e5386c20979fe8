// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/typography.h"

#include <QLabel>

namespace headroom::ui {

/// The colour of a text by its meaning.
enum class Ink { Normal, Soft, Faint, Accent, Good, Bad, Warn };

/// A label in a text role and ink that follows theme and text size while they change. Always plain
/// text, so that names from files are never read as markup.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr);
    TextLabel(TextRole role, const QString &text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setRole(TextRole role);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyInk();

    TextRole m_role;
    Ink m_ink = Ink::Normal;
    bool m_applying = false;
};

} // namespace headroom::ui
