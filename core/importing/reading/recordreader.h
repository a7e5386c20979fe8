// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/recordsource.h"
#include "core/importing/reading/textsource.h"
#include "core/importing/reading/tokenizer.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>
#include <memory>

namespace headroom {

/// The records of a delimited text. With a digest a thread reads, digests and cuts up the next
/// piece of the file while the records of this one are used.
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

    qint64 bytesRead() const override { return m_chunk->bytesRead; }

    qint64 fileSize() const override { return m_source.size(); }

    QByteArray sha256() const override { return m_source.sha256(); }

    const EncodingScan *encodingScan() const override { return m_source.encodingScan(); }

private:
    /// A piece of the file, cut into records.
    struct Chunk
    {
        std::string text; ///< from its first record on; the last one may go on in the next chunk
        TokenizedChunk tokens;
        std::vector<TextFault> faults; ///< by their offset in the whole text
        qint64 textStart = 0; ///< offset of text in the whole text
        qint64 linesAbove = 0; ///< physical ones
        qint64 bytesRead = 0; ///< of the file so far
        bool isLast = false;
    };

    using ChunkPtr = std::unique_ptr<Chunk>;

    /// Goes on to the next chunk of complete records; false at the end of the file.
    Result<bool> advance();
    /// Makes the chunk after that of now, in one that is free or in a new one.
    Result<ChunkPtr> makeNext();
    Result<void> readInto(Chunk &chunk);
    Result<void> checkLength(const RecordSpan &record) const;
    Result<void> checkRest(const Chunk &chunk) const;
    static size_t noteLetters(Chunk &chunk);
    void noteFaults(Chunk &chunk, size_t firstLetter);
    std::optional<TextFault> faultOf(const RecordSpan &record);

    QString m_path;
    TextSource m_source;
    Dialect m_dialect;
    bool m_readsAhead;
    ChunkPtr m_chunk; ///< the records of now
    ChunkPtr m_spare; ///< for the next ones
    size_t m_nextRecord = 0; ///< of the chunk
    std::deque<TextFault> m_faults; ///< of the text from the next record on
    Record m_record;
    QFuture<Result<ChunkPtr>> m_next;
    QThreadPool m_ahead; ///< of one thread; the last member: what it works with must outlive it
};

} // namespace headroom
