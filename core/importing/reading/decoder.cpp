// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/decoder.h"

#include "core/importing/reading/utf8.h"

#include <unicode/ucnv.h>

#include <QStringEncoder>

#include <optional>

namespace headroom {

namespace {

constexpr std::string_view ReplacementText = "\xef\xbf\xbd";

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

using ConverterPtr = std::unique_ptr<UConverter, ConverterCloser>;

ConverterPtr openConverter(const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    ConverterPtr converter(ucnv_open(encoding.toLatin1().constData(), &status));
    if (U_FAILURE(status))
        return nullptr;
    ucnv_setToUCallBack(
        converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

std::string toUtf8(UChar32 character)
{
    const auto letter = static_cast<char32_t>(character);
    return QStringView(QChar::fromUcs4(letter)).toUtf8().toStdString();
}

/// The letter of each byte as UTF-8, empty for bytes without meaning.
std::array<std::string, 256> letterTable(UConverter *converter)
{
    std::array<std::string, 256> table{};
    for (size_t byte = 0; byte < table.size(); ++byte) {
        const char input = static_cast<char>(static_cast<unsigned char>(byte));
        const char *source = &input;
        UErrorCode status = U_ZERO_ERROR;
        ucnv_resetToUnicode(converter);
        const UChar32 letter = ucnv_getNextUChar(converter, &source, &input + 1, &status);
        if (U_SUCCESS(status))
            table[byte] = toUtf8(letter);
    }
    ucnv_resetToUnicode(converter);
    return table;
}

} // namespace

struct Decoder::Data
{
    ConverterPtr converter;
    QStringEncoder encoder{QStringEncoder::Utf8}; ///< keeps half a pair of surrogates
    std::optional<std::array<std::string, 256>> table; ///< UTF-8 of each byte, empty for none
    qint64 textOffset = 0;
    qint64 byteOffset = 0;

    void decodeByTable(std::string_view bytes, std::string &text, std::vector<TextFault> &faults);
    void decodeByConverter(
        std::string_view bytes, bool last, std::string &text, std::vector<TextFault> &faults);

    void addFault(qint64 atText, qint64 atByte, std::vector<TextFault> &faults) const
    {
        faults.push_back({TextFault::Kind::InvalidBytes, textOffset + atText, byteOffset + atByte});
    }
};

void Decoder::Data::decodeByTable(
    std::string_view bytes, std::string &text, std::vector<TextFault> &faults)
{
    const size_t start = text.size();
    size_t at = 0;
    while (at < bytes.size()) {
        const size_t plain = asciiPrefix(bytes.substr(at));
        text.append(bytes.substr(at, plain));
        at += plain;
        if (at == bytes.size())
            break;
        const std::string &letter = (*table)[static_cast<unsigned char>(bytes[at])];
        if (letter.empty())
            addFault(static_cast<qint64>(text.size() - start), static_cast<qint64>(at), faults);
        text += letter.empty() ? ReplacementText : std::string_view(letter);
        ++at;
    }
}

void Decoder::Data::decodeByConverter(
    std::string_view bytes, bool last, std::string &text, std::vector<TextFault> &faults)
{
    const size_t start = text.size();
    const char *source = bytes.data();
    const char *end = source + bytes.size();
    std::array<UChar, 4096> units{};
    for (bool more = true; more;) {
        UErrorCode status = U_ZERO_ERROR;
        UChar *target = units.data();
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr,
            last, &status);
        const QByteArray piece = encoder.encode(QStringView(units.data(), target));
        text.append(piece.constData(), static_cast<size_t>(piece.size()));
        more = status == U_BUFFER_OVERFLOW_ERROR;
        if (U_SUCCESS(status) || more)
            continue;
        addFault(static_cast<qint64>(text.size() - start), source - bytes.data() - 1, faults);
        text += ReplacementText;
        more = source < end;
    }
}

QStringList Decoder::known()
{
    QStringList names;
    for (int32_t number = 0; number < ucnv_countAvailable(); ++number) {
        const char *own = ucnv_getAvailableName(number);
        UErrorCode status = U_ZERO_ERROR;
        const char *usual = ucnv_getStandardName(own, "MIME", &status);
        if (usual == nullptr)
            usual = ucnv_getStandardName(own, "IANA", &status);
        names.append(QString::fromLatin1(usual == nullptr ? own : usual));
    }
    return names;
}

bool Decoder::isKnown(const QString &encoding)
{
    return openConverter(encoding) != nullptr;
}

Decoder::Decoder(const QString &encoding, qint64 firstByte)
    : m_data(std::make_unique<Data>())
{
    m_data->converter = openConverter(encoding);
    m_data->byteOffset = firstByte;
    const bool isSingleByte = ucnv_getMaxCharSize(m_data->converter.get()) == 1;
    std::array<std::string, 256> table = letterTable(m_data->converter.get());
    if (isSingleByte && table['A'] == "A")
        m_data->table = std::move(table);
}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

void Decoder::decode(
    std::string_view bytes, bool last, std::string &text, std::vector<TextFault> &faults)
{
    const size_t start = text.size();
    if (m_data->table)
        m_data->decodeByTable(bytes, text, faults);
    else
        m_data->decodeByConverter(bytes, last, text, faults);
    m_data->textOffset += static_cast<qint64>(text.size() - start);
    m_data->byteOffset += static_cast<qint64>(bytes.size());
}

} // namespace headroom
