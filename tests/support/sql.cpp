// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sql.h"

#include <sqlite3.h>

#include <QFile>

QStringList headroom::test::runSql(const QString &path, const QByteArray &sql)
{
    QStringList answers;
    sqlite3 *handle = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &handle) != SQLITE_OK)
        answers.append(QString::fromUtf8(sqlite3_errmsg(handle)));
    const auto take = [](void *list, int, char **values, char **) {
        static_cast<QStringList *>(list)->append(QString::fromUtf8(values[0]));
        return 0;
    };
    char *words = nullptr;
    const QByteArray all = "PRAGMA foreign_keys = ON; " + sql;
    sqlite3_exec(handle, all.constData(), take, &answers, &words);
    if (words != nullptr)
        answers.append(QString::fromUtf8(words));
    sqlite3_free(words);
    sqlite3_close(handle);
    return answers;
}
