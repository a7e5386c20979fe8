// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/importing/reading/utf8.h"

#include <QStringList>

#include <optional>
#include <string>

namespace headroom {

/// How the bytes of a file become text.
struct TextEncoding
{
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", or as chosen
    int markLength = 0; ///< bytes of the byte order mark, 0 for none

    bool operator==(const TextEncoding &) const = default;
};

/// All that a choice may name, in the order of the alphabet, each once by its usual name.
QStringList knownEncodings();

/// What tells the encoding of a file, gathered while its bytes pass by.
class EncodingScan
{
public:
    /// The next bytes of the file.
    void take(std::string_view bytes);

    /// There are no more.
    void finish();

    /// What detectEncoding() says, over the bytes taken. Errors: FileIsNotText, FormatNotSupported,
    /// NulBytes, EncodingDoesNotFit.
    Result<TextEncoding> decide(const QString &path, const std::optional<QString> &chosen) const;

    qint64 bytes() const { return m_bytes; }

    /// All bytes so far are whole letters of UTF-8.
    bool isSoundUtf8() const { return m_census.invalid == 0 && m_rest.empty(); }

private:
    Result<TextEncoding> fitChoice(const QString &path, const QString &name) const;

    std::string m_head; ///< the first bytes
    std::string m_rest; ///< of a letter that goes on
    Utf8Census m_census;
    qint64 m_bytes = 0; ///< without the rest
};

/// Decides over the whole file, or over about as many bytes as are given: byte order mark, UTF-16
/// by its zero bytes, strict UTF-8 (or UTF-8 with a few damaged bytes), else Windows-1252. A choice
/// wins but must fit. Errors: FileNotFound, FileUnreadable, FileEmpty, FileIsNotText,
/// FormatNotSupported, NulBytes, EncodingDoesNotFit, Cancelled.
Result<TextEncoding> detectEncoding(
    const QString &path, const std::optional<QString> &chosen, qint64 most, Progress &progress);

} // namespace headroom
