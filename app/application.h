// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/workspace/workspace.h"
#include "ui/settings/preferences.h"
#include "ui/shell/page.h"
#include "ui/shell/samplemaker.h"

#include <QImage>
#include <QSize>

#include <functional>

class QApplication;

namespace headroom::app {

/// Loads the texts of a language into the application.
using TextLoader = std::function<void(const QLocale &language)>;

struct WindowOptions
{
    QString database; ///< empty: the one of the last time, else the default
    Workspace::Surroundings surroundings;
    QLocale system; ///< of the desktop
    TextLoader loadTexts;
    ui::SampleSource sample; ///< makes the sample organisation; runs in another thread
};

/// Builds the window and runs it. Returns the exit code. REQUIRES: the organisation-independent
/// application name is set, since it decides where settings and the database are kept.
int runWindow(QApplication &application, const WindowOptions &options);

struct PictureOptions
{
    std::unique_ptr<Workspace> workspace;
    ui::Page page = ui::Page::Overview;
    bool showsIndicators = false; ///< of the data page
    Selection selection;
    QSize size{1440, 900}; ///< of the window, in device-independent pixels
    double scale = 1; ///< device pixels per pixel
    ui::Theme theme = ui::Theme::Light;
    double textSize = ui::DefaultTextSize;
    QLocale language; ///< of figures and months; texts are loaded by the caller
    Workspace::Surroundings surroundings;
};

/// The window with one page as a picture. Reads and writes no settings of the user. Needs a
/// QApplication, best on the offscreen platform.
QImage pagePicture(PictureOptions options);

} // namespace headroom::app
