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

TextSource::Block TextSource::fetch(std::string memory)
{
    Block block{std::move(memory), {}, false};
    block.bytes.resize(BlockSize);
    const qint64 got = m_file.read(block.bytes.data(), static_cast<qint64>(BlockSize));
    if (got < 0)
        block.fault = m_file.errorString();
    block.bytes.resize(static_cast<size_t>(std::max<qint64>(got, 0)));
    if (m_hash)
        m_hash->add(block.bytes);
    if (m_scan) {
        m_scan->take(block.bytes);
        if (got == 0)
            m_scan->finish();
        block.isSoundUtf8 = m_scan->isSoundUtf8();
    }
    return block;
}

Result<bool> TextSource::readBlock(std::string &text)
{
    if (m_atEnd)
        return false;
    Block block = m_next.valid() ? m_next.get() : fetch(std::move(m_spare));
    if (block.fault)
        return failure(ErrorKind::FileUnreadable, m_file.fileName(), {}, *block.fault);
    m_isSoundUtf8 = block.isSoundUtf8;
    m_atEnd = block.bytes.empty();
    if (m_hash && !m_atEnd)
        m_next =
            std::async(std::launch::async, [this, memory = std::exchange(m_spare, {})]() mutable {
                return fetch(std::move(memory));
            });
    std::string_view bytes = block.bytes;
    if (m_bytesRead == 0 && m_encoding.markLength > 0)
        bytes.remove_prefix(std::min(bytes.size(), static_cast<size_t>(m_encoding.markLength)));
    m_bytesRead += std::ssize(block.bytes);
    if (m_decoder)
        m_decoder->decode(bytes, m_atEnd, text, m_faults);
    else
        text += bytes;
    m_spare = std::move(block.bytes);
    return true;
}

QByteArray TextSource::sha256() const
{
    return m_hash ? m_hash->result() : QByteArray();
}

} // namespace headroom
