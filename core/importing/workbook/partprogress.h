// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/workbook/zippackage.h"

#include <QFileInfo>

#include <algorithm>

namespace headroom {

/// How far the reading of a part is, told as bytes of the file that it is in.
class PartProgress
{
public:
    /// REQUIRES: part outlives this.
    PartProgress(const QString &path, const ZipPart &part)
        : m_part(part)
        , m_fileSize(QFileInfo(path).size())
    {
    }

    qint64 fileSize() const { return m_fileSize; }

    qint64 bytesRead() const
    {
        const auto whole = static_cast<double>(std::max<qint64>(1, m_part.declaredSize()));
        const double share = std::min(1.0, static_cast<double>(m_part.bytesRead()) / whole);
        return static_cast<qint64>(static_cast<double>(m_fileSize) * share);
    }

private:
    const ZipPart &m_part;
    qint64 m_fileSize;
};

} // namespace headroom
