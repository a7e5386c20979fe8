// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/textsource.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

TextSource::TextSource(const QString &path, const TextEncoding &encoding, Digest digest)
    : m_file(path)
    , m_encoding(encoding)
{
    if (encoding.name != "UTF-8"_L1)
        m_decoder.emplace(encoding.name, encoding.markLength);
    if (digest != Digest::None)
        m_hash.emplace();
    if (digest == Digest::Sha256AndEncoding)
        m_scan.emplace();
}

Result<void> TextSource::open()
{
    if (!m_file.exists())
        return failure(ErrorKind::FileNotFound, m_file.fileName());
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileUnreadable, m_file.fileName(), {}, m_file.errorString());
    m_size = m_file.size();
    return {};
}

Result<std::string_view> TextSource::fetch()
{
    m_block.resize(BlockSize);
    const qint64 got = m_file.read(m_block.data(), static_cast<qint64>(BlockSize));
    if (got < 0)
        return failure(ErrorKind::FileUnreadable, m_file.fileName(), {}, m_file.errorString());
    const auto bytes = std::string_view(m_block).substr(0, static_cast<size_t>(got));
    if (m_hash)
        m_hash->add(bytes);
    if (m_scan) {
        m_scan->take(bytes);
        if (bytes.empty())
            m_scan->finish();
        m_isSoundUtf8 = m_scan->isSoundUtf8();
    }
    return bytes;
}

Result<bool> TextSource::readBlock(std::string &text)
{
    if (m_atEnd)
        return false;
    const Result<std::string_view> block = fetch();
    if (!block)
        return tl::unexpected(block.error());
    std::string_view bytes = *block;
    m_atEnd = bytes.empty();
    if (m_bytesRead == 0 && m_encoding.markLength > 0)
        bytes.remove_prefix(std::min(bytes.size(), static_cast<size_t>(m_encoding.markLength)));
    m_bytesRead += std::ssize(*block);
    if (m_decoder)
        m_decoder->decode(bytes, m_atEnd, text, m_faults);
    else
        text += bytes;
    return true;
}

QByteArray TextSource::sha256() const
{
    return m_hash ? m_hash->result() : QByteArray();
}

} // namespace headroom
