// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

namespace headroom::ui {

/// A column of cards that scrolls. Its wrapped texts get the height that they need at the width
/// they have: a plain scroll area gives them that of one line, and squeezes the fields beside them.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// REQUIRES: content has a layout; what is narrower than the pane says so by content's own
    /// maximum width, since the heights of its cards are asked for at that width.
    explicit ScrollColumn(QWidget *content, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace headroom::ui
