// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/windowstage.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace headroom::test {

/// The window as someone sees it who starts the program for the first time.
struct Newcomer : WindowStage
{
    Newcomer()
    {
        window.resize(1280, 820);
        window.show();
        window.openDatabase(database());
    }

    template <typename Widget> Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }

    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label != nullptr ? label->text() : QStringLiteral("no such label");
    }

    /// Waits until the button can be pressed; false when that never comes.
    bool press(const QString &name)
    {
        const auto ready = [&] {
            const auto *button = find<QAbstractButton>(name);
            return button != nullptr && button->isVisible() && button->isEnabled();
        };
        if (!QTest::qWaitFor(ready))
            return false;
        find<QAbstractButton>(name)->click();
        return true;
    }

    void drop(const QString &file)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        auto *zone = find<QWidget>(QStringLiteral("dropZone"));
        const QPoint middle = zone->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(zone, &enter);
        QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(zone, &event);
    }

    void choose(const QString &box, const QVariant &value)
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
        emit combo->activated(combo->currentIndex());
    }
};

} // namespace headroom::test
