// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/data/importsession.h"

#include <QWidget>

#include <array>

namespace headroom::ui {

class TextLabel;

/// "✓ 1 File ── 2 Columns ── 3 Check ── 4 Done": where the user is.
class StepIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit StepIndicator(QWidget *parent = nullptr);

    void showStep(ImportStep step);

private:
    std::array<TextLabel *, 4> m_labels{};
};

} // namespace headroom::ui
