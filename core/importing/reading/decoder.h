// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Something in a text that stands for bytes that mean nothing in its encoding.
struct TextFault
{
    enum class Kind { InvalidBytes, NulByte };
    Kind kind = Kind::InvalidBytes;
    qint64 textOffset = 0; ///< in the UTF-8 text since its start
    qint64 byteOffset = 0; ///< in the file
};

/// Turns the bytes of any encoding that ICU knows into UTF-8, piece by piece. Encodings of one byte
/// a letter go through a table.
class Decoder
{
public:
    /// The usual name of each encoding, in no order.
    static QStringList known();
    static bool isKnown(const QString &encoding);

    /// REQUIRES: isKnown(encoding). firstByte is the offset of the first byte that comes.
    Decoder(const QString &encoding, qint64 firstByte);
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    /// Appends the text of a piece. Bytes without meaning become U+FFFD and a fault.
    void decode(
        std::string_view bytes, bool last, std::string &text, std::vector<TextFault> &faults);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace headroom
