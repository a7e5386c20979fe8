// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetlayout.h"

#include <QAbstractScrollArea>

namespace headroom::ui {

enum class SheetZoom { WholePage, PageWidth };

/// A sheet as it will be printed, page below page, by the painter that prints it.
class SheetPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void showSheet(const SheetPages &sheet);
    void clear();
    void setZoom(SheetZoom zoom);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Pixels per point.
    double scale() const;
    double pageHeight() const;
    void updateBars();

    SheetPages m_sheet;
    SheetZoom m_zoom = SheetZoom::WholePage;
};

} // namespace headroom::ui
