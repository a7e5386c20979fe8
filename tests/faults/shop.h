// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace headroom::test {

QByteArray bytesOf(const QString &path);
void setBytes(const QString &path, const QByteArray &bytes);

/// A folder with a database that holds one import, and a second export to disturb the import of.
class Shop
{
public:
    /// Numbers of answers in the database and in the second export.
    Shop(int before, int added);

    static Workspace::Surroundings surroundings();

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString database() const { return path(QStringLiteral("shop.headroom")); }

    QString secondExport() const { return path(QStringLiteral("second.csv")); }

    /// The bytes of the database that restore() puts back.
    const QByteArray &kept() const { return m_bytes; }

    /// From now on restore() puts back the database as it is.
    void keep() { m_bytes = bytesOf(database()); }

    /// Takes away what was left behind and puts the database back.
    void restore() const;
    /// Imports the second export.
    Result<ImportReport> import() const;
    /// Undoes the newest import.
    Result<void> undo() const;
    /// Whether the answers of both imports are in use, and the database is sound; nothing when it
    /// holds neither one import nor both, or is not sound: finding says what is the matter.
    std::optional<bool> hasBoth(QString *finding) const;

private:
    QTemporaryDir m_folder;
    int m_before;
    int m_added;
    QByteArray m_bytes;
};

} // namespace headroom::test
