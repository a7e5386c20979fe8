// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheets/sheetpreview.h"
#include "ui/style/card.h"

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace headroom::ui {

class TextLabel;

/// The live A4 with its tools: previous, next, which of how many, size.
class PreviewCard : public Card
{
    Q_OBJECT

public:
    explicit PreviewCard(QWidget *parent = nullptr);

    /// name: whose sheet it is, for the screen reader.
    void showSheet(const SheetPages &sheet, const QString &name);
    void clear();
    void showPlace(const QString &text, bool hasPrevious, bool hasNext);

signals:
    /// -1 for the previous sheet, 1 for the next.
    void stepped(int by);

private:
    QHBoxLayout *buildTools();

    SheetPreview *m_preview;
    QComboBox *m_zoom;
    QToolButton *m_previous;
    QToolButton *m_next;
    TextLabel *m_place;
};

} // namespace headroom::ui
