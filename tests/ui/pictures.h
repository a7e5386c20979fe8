// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

namespace headroom::test {

/// Where one looks at pictures, HEADROOM_PICTURES names a folder: the widget is saved there as
/// "name.png".
inline void savePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("HEADROOM_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace headroom::test
