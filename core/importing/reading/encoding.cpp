// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/encoding.h"

#include "core/importing/reading/decoder.h"
#include "core/importing/reading/filekind.h"
#include "core/importing/reading/utf8.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr size_t BlockSize = size_t{1} << 20U;
constexpr size_t PatternBytes = 4096;
constexpr size_t SniffedBytes = PatternBytes * 16;
/// More than a letter that is cut in two needs to be whole.
constexpr size_t JoinedBytes = 8;
constexpr size_t LeastPairs = 2;
/// A choice of UTF-8 stands when at most one byte in so many is damaged.
constexpr qint64 BytesPerDamaged = 1000;

std::optional<TextEncoding> byMark(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"sv))
        return TextEncoding{u"UTF-8"_s, 3};
    if (head.starts_with("\xff\xfe"sv))
        return TextEncoding{u"UTF-16LE"_s, 2};
    if (head.starts_with("\xfe\xff"sv))
        return TextEncoding{u"UTF-16BE"_s, 2};
    return std::nullopt;
}

/// Western text in UTF-16 has a zero in nearly every second byte.
std::optional<TextEncoding> byZeroPattern(std::string_view head)
{
    const std::string_view sample = head.substr(0, PatternBytes);
    std::array<size_t, 2> zeros{};
    for (size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1U : 0U;
    const size_t pairs = sample.size() / 2;
    if (pairs < LeastPairs)
        return std::nullopt;
    if (zeros[1] * 10 >= pairs * 7 && zeros[0] * 10 < pairs)
        return TextEncoding{u"UTF-16LE"_s, 0};
    if (zeros[0] * 10 >= pairs * 7 && zeros[1] * 10 < pairs)
        return TextEncoding{u"UTF-16BE"_s, 0};
    return std::nullopt;
}

/// Letters of another encoding are hardly ever whole sequences of UTF-8 by chance, so that whole
/// ones tell what a text is although some of its bytes are damaged.
bool isUtf8(const Utf8Census &census)
{
    return census.invalid <= census.sequences;
}

Result<void> openForReading(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return failure(ErrorKind::FileNotFound, file.fileName());
    if (info.isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorKind::FileUnreadable, file.fileName(), {}, file.errorString());
    if (file.size() == 0)
        return failure(ErrorKind::FileEmpty, file.fileName());
    return {};
}

tl::unexpected<Error> doesNotFit(const QString &path, const QString &encoding, qint64 offset)
{
    return failure(ErrorKind::EncodingDoesNotFit, path, {encoding, QString::number(offset)});
}

bool isWide(const QString &name)
{
    return name.startsWith("UTF-16"_L1, Qt::CaseInsensitive)
        || name.startsWith("UTF-32"_L1, Qt::CaseInsensitive);
}

bool isUtf8Name(const QString &name)
{
    return name.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0
        || name.compare("UTF8"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QStringList knownEncodings()
{
    QStringList names = Decoder::known();
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

void EncodingScan::take(std::string_view bytes)
{
    if (m_head.size() < SniffedBytes)
        m_head += bytes.substr(0, SniffedBytes - m_head.size());
    if (!m_rest.empty()) {
        const size_t rest = m_rest.size();
        m_rest += bytes.substr(0, JoinedBytes);
        const size_t done = takeCensus(m_rest, m_bytes, false, m_census);
        m_bytes += static_cast<qint64>(done);
        if (done < rest) {
            // Too few bytes to tell; they are all in the rest now.
            m_rest.erase(0, done);
            return;
        }
        bytes.remove_prefix(done - rest);
        m_rest.clear();
    }
    const size_t done = takeCensus(bytes, m_bytes, false, m_census);
    m_bytes += static_cast<qint64>(done);
    m_rest = bytes.substr(done);
}

Result<TextEncoding> EncodingScan::fitChoice(const QString &path, const QString &name) const
{
    if (!Decoder::isKnown(name))
        return doesNotFit(path, name, 0);
    const std::optional<TextEncoding> marked = byMark(m_head);
    if (isUtf8Name(name)) {
        if (marked && marked->name != "UTF-8"_L1)
            return doesNotFit(path, name, 0);
        if (m_census.nuls > 0 && byZeroPattern(m_head))
            return doesNotFit(path, name, m_census.firstNul);
        const bool isDamagedHereAndThere = m_census.invalid * BytesPerDamaged <= m_bytes;
        if (!isUtf8(m_census) && !isDamagedHereAndThere)
            return doesNotFit(path, name, m_census.firstInvalid);
        return TextEncoding{u"UTF-8"_s, marked ? marked->markLength : 0};
    }
    if (isWide(name)) {
        const bool sameMark = marked && marked->name.startsWith(name, Qt::CaseInsensitive);
        if (!sameMark && (marked || m_census.nuls == 0))
            return doesNotFit(path, name, 0);
        return sameMark ? *marked : TextEncoding{name, 0};
    }
    if (marked || m_census.nuls > 0)
        return doesNotFit(path, name, marked ? 0 : m_census.firstNul);
    return TextEncoding{name, 0};
}

void EncodingScan::finish()
{
    m_bytes += static_cast<qint64>(takeCensus(m_rest, m_bytes, true, m_census));
    m_rest.clear();
}

Result<TextEncoding> EncodingScan::decide(
    const QString &path, const std::optional<QString> &chosen) const
{
    if (auto text = checkIsText(path, m_head); !text)
        return tl::unexpected(text.error());
    std::optional<TextEncoding> wide = byMark(m_head);
    if (!wide)
        wide = byZeroPattern(m_head);
    const bool hasStrayNuls = m_census.nuls > 0 && (!wide || !wide->name.startsWith("UTF-16"_L1));
    if (hasStrayNuls && !(chosen && isWide(*chosen)))
        return failure(ErrorKind::NulBytes, path, {QString::number(m_census.firstNul)});
    if (chosen)
        return fitChoice(path, *chosen);
    if (wide)
        return *wide;
    return TextEncoding{isUtf8(m_census) ? u"UTF-8"_s : u"windows-1252"_s, 0};
}

Result<TextEncoding> detectEncoding(
    const QString &path, const std::optional<QString> &chosen, qint64 most, Progress &progress)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return tl::unexpected(opened.error());
    EncodingScan scan;
    std::string block(BlockSize, '\0');
    while (scan.bytes() < most) {
        const qint64 got = file.read(block.data(), static_cast<qint64>(BlockSize));
        if (got < 0)
            return failure(ErrorKind::FileUnreadable, path, {}, file.errorString());
        if (got == 0) {
            scan.finish();
            break;
        }
        scan.take(std::string_view(block).substr(0, static_cast<size_t>(got)));
        if (!progress.report(0, file.size()))
            return failure(ErrorKind::Cancelled, path);
    }
    return scan.decide(path, chosen);
}

} // namespace headroom
