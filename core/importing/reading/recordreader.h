// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/recordsource.h"
#include "core/importing/reading/textsource.h"
#include "core/importing/reading/tokenizer.h"

#include <deque>

namespace headroom {

/// The records of a delimited text.
class RecordReader final : public RecordSource
{
public:
    RecordReader(const QString &path, const TextEncoding &encoding, const Dialect &dialect,
        TextSource::Digest digest = TextSource::Digest::None);

    /// Errors: FileNotFound, FileUnreadable.
    Result<void> open();
    /// The next record, null after the last. Errors: FileUnreadable, QuoteLeftOpen, FieldTooLong,
    /// RowTooLong.
    Result<const Record *> next() override;

    qint64 bytesRead() const override { return m_source.bytesRead(); }

    qint64 fileSize() const override { return m_source.size(); }

    QByteArray sha256() const override { return m_source.sha256(); }

    const EncodingScan *encodingScan() const override { return m_source.encodingScan(); }

private:
    /// Makes the next chunk of complete records; false at the end of the file.
    Result<bool> fill();
    Result<void> checkLength(const RecordSpan &record) const;
    Result<void> checkRest() const;
    void collectFaults();
    void findUtf8Faults(std::string_view text);
    std::optional<TextFault> faultOf(const RecordSpan &record);
    bool isAscii(const RecordSpan &record);

    QString m_path;
    TextSource m_source;
    Dialect m_dialect;
    std::string m_text;
    TokenizedChunk m_chunk;
    std::deque<TextFault> m_faults; ///< of the text from m_textStart on
    std::vector<size_t> m_invalid;
    size_t m_nextLetter = 0; ///< in m_text: the first byte from the record on that is not ASCII
    size_t m_nextRecord = 0;
    qint64 m_textStart = 0; ///< offset of m_text in the whole text
    qint64 m_lines = 0; ///< physical lines above the chunk
    bool m_atEnd = false;
    Record m_record;
};

} // namespace headroom
