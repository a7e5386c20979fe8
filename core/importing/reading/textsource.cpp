// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/textsource.h"

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
    return {};
}

Result<bool> TextSource::readBlock(std::string &text)
{
    if (m_atEnd)
        return false;
    std::string &target = m_decoder ? m_raw : text;
    const size_t start = m_decoder ? 0 : text.size();
    target.resize(start + BlockSize);
    const qint64 got = m_file.read(target.data() + start, static_cast<qint64>(BlockSize));
    if (got < 0)
        return failure(ErrorKind::FileUnreadable, m_file.fileName(), {}, m_file.errorString());
    target.resize(start + static_cast<size_t>(got));
    const std::string_view block = std::string_view(target).substr(start);
    if (m_hash)
        m_hash->add(block);
    if (m_scan)
        m_scan->take(block);
    if (m_scan && got == 0)
        m_scan->finish();
    if (m_bytesRead == 0 && m_encoding.markLength > 0)
        target.erase(start, static_cast<size_t>(m_encoding.markLength));
    m_bytesRead += got;
    m_atEnd = got == 0;
    if (m_decoder)
        m_decoder->decode(m_raw, m_atEnd, text, m_faults);
    return true;
}

QByteArray TextSource::sha256() const
{
    return m_hash ? m_hash->result() : QByteArray();
}

} // namespace headroom
