// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/bytesource.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace headroom {

/// The limits of a package. Beyond them it is refused, naming the limit.
constexpr qint64 MaximumParts = 2048;
constexpr qint64 MaximumPartBytes = qint64{1} << 30; ///< unpacked
constexpr qint64 MaximumUnpackedRatio = 200; ///< unpacked to packed, of parts above RatioFreeBytes
constexpr qint64 RatioFreeBytes = qint64{64} << 20;

/// One part of a package, unpacked while it is read. The bytes delivered are counted, whatever the
/// package says about its size. Errors: BookDamaged, BookTooLarge.
class ZipPart final : public ByteSource
{
public:
    ~ZipPart() override;
    Result<size_t> read(std::span<char> target) override;

    qint64 bytesRead() const;
    qint64 declaredSize() const; ///< unpacked, as the package says

private:
    friend class ZipPackage;
    struct Data;
    explicit ZipPart(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

/// A ZIP file, read in place. One part is read at a time; a part keeps the package open.
class ZipPackage
{
public:
    /// Errors: FileNotFound, FileUnreadable, BookDamaged (no directory, a name twice), BookTooLarge
    /// (more than MaximumParts), BookEncrypted.
    static Result<ZipPackage> open(const QString &path);

    const QString &path() const;

    /// Names with "/" between folders, as written in the package, without the folders themselves.
    QStringList partNames() const;

    /// Upper and lower case are the same, as in Office Open XML.
    bool contains(const QString &name) const;

    /// Errors: BookDamaged (arguments: the part that is missing), BookTooLarge.
    Result<std::unique_ptr<ZipPart>> part(const QString &name) const;

private:
    friend class ZipPart;
    struct Data;
    explicit ZipPackage(std::shared_ptr<Data> data);

    std::shared_ptr<Data> m_data;
};

} // namespace headroom
