// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftext.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace headroom::test {

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

QString outputOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QString &path)
{
    return outputOf(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s})
        .simplified();
}

} // namespace headroom::test
