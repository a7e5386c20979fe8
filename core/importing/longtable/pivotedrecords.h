// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/longtable/longtable.h"
#include "core/importing/reading/recordsource.h"

#include <QByteArray>
#include <QHash>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// The records of a long table as one record per key: the other columns as in the first row of the
/// key, then one column per question. A row of a key joins the record of that key while this one
/// is among the last that fit in the memory set aside; later it starts a record of its own, with
/// the same id, which the reader of answers tells. A question that the table did not know, and one
/// answered twice, are told too.
class PivotedRecords : public RecordSource
{
public:
    /// most: bytes of text that wait for further rows.
    PivotedRecords(
        std::unique_ptr<RecordSource> rows, LongTable table, size_t most = size_t{32} << 20U);

    Result<const Record *> next() override;

    qint64 bytesRead() const override { return m_rows->bytesRead(); }

    qint64 fileSize() const override { return m_rows->fileSize(); }

    QByteArray sha256() const override { return m_rows->sha256(); }

    const EncodingScan *encodingScan() const override { return m_rows->encodingScan(); }

    qint64 joinedRows() const override { return m_answeredRows - m_answers; }

    IssueList remarks() const override;

private:
    struct Wide
    {
        qint64 line = 0;
        std::vector<std::string> cells;
        std::vector<CellKind> kinds;
        std::optional<TextFault> fault;
        bool strayQuote = false;
        QByteArray key;
        size_t bytes = 0;
    };

    Result<void> fill();
    void take(const Record &row);
    void join(const Record &row, Wide &wide);
    Wide widened(const Record &row) const;
    Wide headings(const Record &row) const;
    const Record *handOver();

    std::unique_ptr<RecordSource> m_rows;
    LongTable m_table;
    QHash<QString, size_t> m_places; ///< of a question, among the cells
    size_t m_most;
    size_t m_width = 0; ///< columns of the long table but two
    size_t m_waitingBytes = 0;
    std::deque<Wide> m_waiting;
    qsizetype m_handedOver = 0; ///< what is in front of m_waiting has this number
    QHash<QByteArray, qsizetype> m_numbers; ///< of those that wait
    bool m_isAtEnd = false;
    bool m_hasHeadings = false;
    qint64 m_answeredRows = 0;
    qint64 m_answers = 0;
    qint64 m_unknownRows = 0;
    QString m_unknownQuestion;
    Wide m_current;
    std::vector<std::string_view> m_views;
    Record m_record;
};

} // namespace headroom
